#pragma once
// The daily copies beside a household file: "copies/household-2026-11-23.db" for "household.db". Each is one file without
// companions, made by SQLite's backup, verified, mode 0600. The digits of waiting codes are not in it, sealed or not: a code is
// kept only while it lives. Seven are kept.

#include <filesystem>
#include <vector>

#include "core/time.h"
#include "ports/result.h"
#include "store/connection.h"

namespace store {

inline constexpr std::size_t kept_copies = 7;

struct Copy {
  core::Date day;
  std::filesystem::path path;
};

/// Newest first. Only files that are named exactly as copies of this household file are.
[[nodiscard]] std::vector<Copy> copies_of(const std::filesystem::path& household_file);

/// Makes the copy of that day unless it is there, and takes away those beyond the newest seven.
/// Requires: a FolderLock of the file's folder is held. Throws SQLite::Exception, Refusal.
void copy_for_day(Connection& connection, const std::filesystem::path& household_file, core::Date day);

/// Writes all that `from` holds into a new file `to`, which is whole on disk when this returns.
/// Something at `to` is replaced. Throws SQLite::Exception, Refusal.
void copy_database(Connection& from, const std::filesystem::path& to);

/// As copy_for_day, for a program that runs for days: opens the file by itself. Nothing to do where it has no household yet.
ports::Result<> keep_daily_copy(const std::filesystem::path& household_file, core::Date day);

}  // namespace store
