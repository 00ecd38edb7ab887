#pragma once
// What stands at the place of a household file, found out without changing anything of it.

#include <filesystem>

#include "ports/result.h"
#include "store/connection.h"

namespace store {

enum class Condition {
  missing,
  begun,  ///< an empty SQLite file or one of no bytes: nothing was ever confirmed in it
  sound,
  damaged,
  refused,  ///< it is to be left alone; `error` says why
};

struct Examination {
  Condition condition = Condition::missing;
  ports::Error error;
};

/// SQLite takes a file of fewer bytes for an empty one, and would write over it.
inline constexpr std::uintmax_t smallest_file = 512;

/// How large a file may be to be checked page by page at each opening; of a larger one only header and schema are.
inline constexpr std::uintmax_t checked_whole_up_to = 50'000'000;

/// A folder or a file of another kind is damage only where its name is one that a household file has (".db", ".sqlite",
/// no ending): a mail or a picture that was named by mistake is refused, and stays where it is.
[[nodiscard]] Examination examine(const std::filesystem::path& file);

/// What keeps an open file from being used: newer than this program, or not a household. Throws SQLite::Exception.
[[nodiscard]] Examination examine_tables(Connection& connection);

}  // namespace store
