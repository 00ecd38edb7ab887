#include "store/examination.h"

#include <sqlite3.h>

#include "store/copies.h"
#include "store/errors.h"
#include "store/schema.h"

namespace store {

namespace {

namespace fs = std::filesystem;
using ports::Error;
using ports::ErrorKind;

Examination refused(std::string what) { return {Condition::refused, Error{ErrorKind::refused, std::move(what)}}; }

bool is_named_as_a_household(const fs::path& file) {
  const std::string ending = file.extension().string();
  return ending == ".db" || ending == ".sqlite" || ending == ".sqlite3" || !copies_of(file).empty();
}

Examination damaged(const fs::path& file) {
  if (is_named_as_a_household(file)) return {Condition::damaged, damaged_error()};
  return refused(file.filename().string() + " is not a household file. Name another file.");
}

bool has_waiting_changes(const fs::path& file) {
  std::error_code problem;
  const auto size = fs::file_size(file.string() + "-wal", problem);
  return !problem && size > 0;
}

Examination examine_file_without_bytes(const fs::path& file) {
  const bool held_something = has_waiting_changes(file) || !copies_of(file).empty();
  return held_something ? damaged(file) : Examination{Condition::begun, {}};
}

/// SQLite's own check of each page; its index entries are not compared, which would take several times as long.
bool pages_are_sound(Connection& connection) {
  SQLite::Statement check(connection.database(), "PRAGMA quick_check(1)");
  return check.executeStep() && check.getColumn(0).getString() == "ok";
}

Examination examine_pages(const fs::path& file, std::uintmax_t size) {
  try {
    Connection connection(file, Access::examining);
    if (sqlite3_db_readonly(connection.database().getHandle(), "main") == 1)
      return refused("The household file may not be written. Check who owns the file and its folder, then try again.");
    connection.database().exec("PRAGMA schema_version");
    if (size <= checked_whole_up_to && !pages_are_sound(connection)) return damaged(file);
    Examination found = examine_tables(connection);
    if (found.condition == Condition::damaged) return damaged(file);
    connection.found_sound();
    return found;
  } catch (const SQLite::Exception& exception) {
    if (means_damage(exception)) return damaged(file);
    return {Condition::refused, error_of(exception)};
  }
}

}  // namespace

Examination examine_tables(Connection& connection) {
  const std::int64_t version = connection.number("PRAGMA user_version");
  const std::int64_t application = connection.number("PRAGMA application_id");
  const bool has_tables = connection.number("SELECT count(*) FROM sqlite_master") > 0;
  if (!has_tables && version == 0 && application == 0) return {Condition::begun, {}};
  if (application != household_application_id)
    return refused("This file belongs to another program and is not a household file. Name another file.");
  if (version > newest_version())
    return {Condition::refused, Error{ErrorKind::unsupported,
                                      "This household file was written by a newer Porchlight. Install the newest "
                                      "Porchlight, then open it again."}};
  if (version == newest_version() && !has_all_tables(connection)) return {Condition::damaged, damaged_error()};
  return {Condition::sound, {}};
}

Examination examine(const fs::path& file) {
  std::error_code problem;
  const fs::file_status status = fs::status(file, problem);
  switch (status.type()) {
    case fs::file_type::not_found:
      return {Condition::missing, {}};
    case fs::file_type::directory:
      return file.extension() == ".db"
                 ? Examination{Condition::damaged, damaged_error()}
                 : refused(file.filename().string() + " is a folder. Name a file in it, such as household.db.");
    case fs::file_type::regular:
      break;
    default:
      return refused("The household file cannot be used, because it is not a file on a disk or may not be read.");
  }
  const std::uintmax_t size = fs::file_size(file, problem);
  if (problem) return refused("The household file cannot be read. Check the disk, then try again.");
  if (size == 0) return examine_file_without_bytes(file);
  return size < smallest_file ? damaged(file) : examine_pages(file, size);
}

}  // namespace store
