#pragma once
// What a pack that can be used should have besides.

#include "core/packs/pack_check.h"
#include "pack_files/read_pack.h"

#include <vector>

namespace pack_files {

/// Facts older than a year before `today` count as not checked.
[[nodiscard]] std::vector<core::PackLack> find_lacks(const AnyPack& pack, core::Date today);

}  // namespace pack_files
