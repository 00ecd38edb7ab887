#pragma once
// Folders that only their owner can read.

#include <filesystem>

namespace platform {

/// Makes the folder and those above it that are missing, each with mode 0700. False: it is not there afterwards.
bool make_private_folder(const std::filesystem::path& folder);
/// What happened in the folder outlives a power cut.
void sync_folder(const std::filesystem::path& folder);

}  // namespace platform
