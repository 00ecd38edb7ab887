#pragma once
// What is done with a damaged household file.

#include <filesystem>

#include "core/time.h"
#include "ports/household_store.h"

namespace store {

/// Gives the damaged file, and what SQLite put beside it, a new name with the day in it, and puts the newest good copy in its place;
/// where there is none, nothing stands there afterwards. Nothing is deleted and no file replaced.
/// Requires: a FolderLock of the folder is held. Throws SQLite::Exception, std::filesystem::filesystem_error.
[[nodiscard]] ports::OpeningNotice set_aside_and_restore(const std::filesystem::path& file, core::Date today);

}  // namespace store
