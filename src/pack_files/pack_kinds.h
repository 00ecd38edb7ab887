#pragma once
// One function for each kind of pack. Each reads the table of a whole file; what is wrong goes to the complaint, and the
// value is of no use then. The fields are described in pack_format.md.

#include "core/packs/packs.h"
#include "pack_files/table_reader.h"

namespace pack_files {

[[nodiscard]] core::RetailerPack read_retailer(TableReader& file, core::PackKind kind);
[[nodiscard]] core::RegionPack read_region(TableReader& file);
[[nodiscard]] core::PhraseList read_phrases(TableReader& file);
[[nodiscard]] core::Checklist read_checklist(TableReader& file);

}  // namespace pack_files
