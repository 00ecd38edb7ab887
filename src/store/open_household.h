#pragma once
// Opens the household, whatever has happened to its file.

#include <filesystem>
#include <memory>

#include "ports/clock.h"
#include "ports/household_store.h"
#include "ports/secret_keeper.h"
#include "store/connection.h"

namespace store {

/// Opens the household file, or begins one where there is none, in a folder of mode 0700 where there is no folder. A damaged
/// file is set aside as "household.db.damaged-2026-11-23-1" and the newest good copy opened; `notice()` says so. The first opening
/// of a day keeps a copy.
/// Errors: unsupported: written by a newer program (untouched); refused: may not be used, or is another program's (untouched);
/// busy: another program has been opening it for ten seconds.
/// Keeps: `keeper` and `clock`, which must outlive the store.
ports::Result<std::unique_ptr<ports::HouseholdStore>> open_household(const std::filesystem::path& path,
                                                                     ports::SecretKeeper& keeper, ports::Clock& clock);

/// Opens the household for reading: makes nothing, sets nothing aside, refuses commits. Other programs may write meanwhile.
/// Errors: not_found: no such file; damaged; unsupported and refused as above.
/// Keeps: `keeper`.
ports::Result<std::unique_ptr<ports::HouseholdStore>> open_household_for_reading(const std::filesystem::path& path,
                                                                                 ports::SecretKeeper& keeper);

/// For the store: opens a file that must be there and sound, and brings it to the newest version.
/// Throws SQLite::Exception, Refusal.
[[nodiscard]] std::unique_ptr<Connection> open_sound_file(const std::filesystem::path& file);

}  // namespace store
