#pragma once
// What is wrong with one pack file, for the person who writes it.

#include "core/packs/pack_check.h"
#include "core/time.h"

#include <filesystem>

namespace pack_files {

/// What makes the pack unusable, and what a good pack has besides: a day in the year before `today` on which it was checked, sources,
/// domains, pages, … The kind is that of the folder in which the file lies ("shops/", "carriers/", "regions/", "phrases/",
/// "checklists/"); in another folder the fields tell it. Total. Thread: any.
[[nodiscard]] core::PackCheck check_pack(const std::filesystem::path& path, core::Date today);

}  // namespace pack_files
