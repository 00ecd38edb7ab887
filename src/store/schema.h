#pragma once
// The tables of the household file and the numbered steps that lead to them. The page household_file.md says what they mean.

#include <span>
#include <string_view>

#include "store/connection.h"

namespace store {

/// Marks a SQLite file as a household of Porchlight ("Prch").
inline constexpr std::int64_t household_application_id = 0x50726368;

/// Step n brings a file of version n - 1 to version n. A released step is never changed: the next one is added.
[[nodiscard]] std::span<const std::string_view> migrations();

/// The version that this program writes.
[[nodiscard]] std::int64_t newest_version();

/// Does the steps that the file still lacks, all of them or none.
void migrate(Connection& connection, std::span<const std::string_view> steps);

/// Whether each table that the newest version has is there.
[[nodiscard]] bool has_all_tables(Connection& connection);

}  // namespace store
