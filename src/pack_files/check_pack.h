#pragma once
// What is wrong with one pack file, for the person who writes it.

#include <filesystem>
#include <string>
#include <vector>

namespace pack_files {

/// Sentences; empty: the pack can be used and nothing in it looks forgotten. The file must lie in a folder of its kind
/// ("shops/", "carriers/", "regions/", "phrases/", "checklists/"). Besides what makes a pack unusable this names what a good pack has: the
/// day it was checked on, and its sources.
[[nodiscard]] std::vector<std::string> check_pack(const std::filesystem::path& path);

}  // namespace pack_files
