#include "store/copies.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>

#include "store/errors.h"
#include "store/examination.h"
#include "store/private_files.h"

namespace store {

namespace {

namespace fs = std::filesystem;

fs::path folder_of_copies(const fs::path& household_file) { return household_file.parent_path() / "copies"; }

std::string name_of_copy(const fs::path& household_file, core::Date day) {
  return household_file.stem().string() + "-" + core::format_date(day) + household_file.extension().string();
}

std::optional<core::Date> day_of_copy(const fs::path& household_file, const std::string& name) {
  const std::string before = household_file.stem().string() + "-";
  if (name.size() < before.size() + 10 || name.compare(0, before.size(), before) != 0) return std::nullopt;
  const auto day = core::parse_date(name.substr(before.size(), 10));
  return day && name == name_of_copy(household_file, *day) ? day : std::nullopt;
}

void take_old_ones_away(const fs::path& household_file) {
  const std::vector<Copy> copies = copies_of(household_file);
  for (std::size_t i = kept_copies; i < copies.size(); ++i) {
    std::error_code ignored;
    fs::remove(copies[i].path, ignored);
  }
}

}  // namespace

std::vector<Copy> copies_of(const fs::path& household_file) {
  std::vector<Copy> copies;
  std::error_code problem;
  fs::directory_iterator entry(folder_of_copies(household_file), problem);
  for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
    const auto day = day_of_copy(household_file, entry->path().filename().string());
    if (day) copies.push_back({*day, entry->path()});
  }
  std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return a.day > b.day; });
  return copies;
}

void copy_database(Connection& from, const fs::path& to) {
  for (const char* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(to.string() + ending);
  if (!make_private_file(to))
    throw Refusal(
        {ports::ErrorKind::refused,
         "No copy of the household could be made, because its folder may not be written. Check who owns it."});
  Connection copy(to, Access::writing);
  SQLite::Backup backup(copy.database(), from.database());
  if (backup.executeStep(-1) != SQLITE_DONE) throw Refusal(busy_error());
  // A copy is one file without companions, and holds no digits.
  copy.database().exec("PRAGMA journal_mode = DELETE");
  if (copy.database().tableExists("codes"))
    copy.database().exec("UPDATE codes SET sealed = NULL WHERE sealed IS NOT NULL");
}

void copy_for_day(Connection& connection, const fs::path& household_file, core::Date day) {
  const fs::path folder = folder_of_copies(household_file);
  const fs::path copy = folder / name_of_copy(household_file, day);
  if (fs::exists(copy) || !make_private_folder(folder)) return;
  const fs::path part = folder / ("." + copy.filename().string() + ".part");
  copy_database(connection, part);
  if (examine(part).condition != Condition::sound) {
    fs::remove(part);
    throw Refusal(damaged_error());
  }
  fs::rename(part, copy);
  sync_folder(folder);
  take_old_ones_away(household_file);
}

ports::Result<> keep_daily_copy(const fs::path& household_file, core::Date day) {
  return guarded([&]() -> ports::Result<> {
    const fs::path file = fs::weakly_canonical(household_file);
    const FolderLock lock(file.parent_path(), std::chrono::seconds(10));
    if (!lock.held()) return busy_error();
    const Examination found = examine(file);
    if (found.condition == Condition::refused) return found.error;
    if (found.condition == Condition::damaged) return damaged_error();
    if (found.condition != Condition::sound) return ports::Done{};
    Connection connection(file, Access::writing);
    copy_for_day(connection, file, day);
    return ports::Done{};
  });
}

}  // namespace store
