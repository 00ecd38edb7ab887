#include "store/open_household.h"

#include "store/copies.h"
#include "store/errors.h"
#include "store/examination.h"
#include "store/private_files.h"
#include "store/restore.h"
#include "store/schema.h"
#include "store/sqlite_household_store.h"

namespace store {

namespace {

namespace fs = std::filesystem;
using ports::ErrorKind;
using Opened = ports::Result<std::unique_ptr<ports::HouseholdStore>>;

/// Waiting changes in a write-ahead log: later commits need not touch the file itself.
std::unique_ptr<Connection> connect(const fs::path& file) {
  keep_private(file);
  auto connection = std::make_unique<Connection>(file, Access::writing);
  connection->database().exec("PRAGMA journal_mode = WAL");
  return connection;
}

void begin(const fs::path& file) {
  if (!make_private_file(file) && !fs::exists(file))
    throw Refusal({ErrorKind::refused,
                   "The household file cannot be made. Check who owns the folder and its free room, then try again."});
  sync_folder(file.parent_path());
}

/// Puts in order what stands at the path, so that a sound or a begun file is there.
ports::OpeningNotice put_in_order(const fs::path& file, Condition condition, core::Date today) {
  ports::OpeningNotice notice;
  if (condition == Condition::damaged) notice = set_aside_and_restore(file, today);
  if (!fs::exists(file)) begin(file);
  return notice;
}

Opened open_file(const fs::path& file, ports::SecretKeeper& keeper, ports::Clock& clock) {
  if (!make_private_folder(file.parent_path()))
    return ports::Error{ErrorKind::refused,
                        "The folder of the household file cannot be made. Name a file in another folder."};
  const FolderLock lock(file.parent_path(), std::chrono::seconds(10));
  if (!lock.held()) return busy_error();
  const core::Date today = core::day_of(clock.now());
  const Examination found = examine(file);
  if (found.condition == Condition::refused) return found.error;
  ports::OpeningNotice notice = put_in_order(file, found.condition, today);
  auto connection = connect(file);
  if (found.condition == Condition::sound)
    (void)guarded([&]() -> ports::Result<> {  // A copy that cannot be made keeps nobody from working.
      copy_for_day(*connection, file, today);
      return ports::Done{};
    });
  migrate(*connection, migrations());
  keep_private(file);
  return std::unique_ptr<ports::HouseholdStore>(std::make_unique<SqliteHouseholdStore>(
      file, std::move(connection), SqliteHouseholdStore::Needs{keeper, &clock}, std::move(notice)));
}

/// A connection that changes nothing. A writing one where that is allowed, because it takes away what it leaves beside the file.
std::unique_ptr<Connection> connect_for_reading(const fs::path& file) {
  const auto trial = [&file](Access access) {
    auto connection = std::make_unique<Connection>(file, access);
    connection->database().exec("PRAGMA query_only = ON");
    connection->database().exec("SELECT count(*) FROM sqlite_master");
    return connection;
  };
  try {
    return trial(Access::writing);
  } catch (const SQLite::Exception& exception) {
    std::error_code problem;
    const bool has_changes_beside = fs::exists(file.string() + "-wal", problem);
    if (means_damage(exception) || error_of(exception).kind == ErrorKind::busy || has_changes_beside) throw;
    return trial(Access::reading_unchanging);
  }
}

std::unique_ptr<Connection> open_to_read(const fs::path& file) {
  const std::uintmax_t size = fs::file_size(file);
  if (size == 0 && copies_of(file).empty()) return nullptr;
  if (size < smallest_file) throw Refusal(damaged_error());
  auto connection = connect_for_reading(file);
  const Examination found = examine_tables(*connection);
  if (found.condition == Condition::begun) return nullptr;
  if (found.condition != Condition::sound) throw Refusal(found.error);
  if (connection->number("PRAGMA user_version") < newest_version())
    throw Refusal({ErrorKind::unsupported,
                   "This household file was written by an older Porchlight. Open it once in the window, then try "
                   "again."});
  return connection;
}

}  // namespace

Opened open_household(const fs::path& path, ports::SecretKeeper& keeper, ports::Clock& clock) {
  return guarded([&] { return open_file(fs::weakly_canonical(fs::absolute(path)), keeper, clock); });
}

Opened open_household_for_reading(const fs::path& path, ports::SecretKeeper& keeper) {
  return guarded([&]() -> Opened {
    const fs::path file = fs::weakly_canonical(fs::absolute(path));
    if (!fs::exists(file))
      return ports::Error{ErrorKind::not_found, "There is no household file at " + path.string() + "."};
    if (!fs::is_regular_file(file))
      return ports::Error{ErrorKind::refused, path.string() + " is not a file. Name a household file."};
    auto connection = open_to_read(file);
    if (connection) keep_private(file);  // it is a household, and somebody may have let others read it
    return std::unique_ptr<ports::HouseholdStore>(std::make_unique<SqliteHouseholdStore>(
        file, std::move(connection), SqliteHouseholdStore::Needs{keeper, nullptr}, ports::OpeningNotice{}));
  });
}

std::unique_ptr<Connection> open_sound_file(const fs::path& file) {
  const FolderLock lock(file.parent_path(), std::chrono::seconds(10));
  if (!lock.held()) throw Refusal(busy_error());
  const Examination found = examine(file);
  if (found.condition == Condition::missing)
    throw Refusal({ErrorKind::not_found,
                   "The household file was moved or deleted while it was open. Put it back, or close Porchlight and "
                   "open it again."});
  if (found.condition == Condition::damaged || found.condition == Condition::refused) throw Refusal(found.error);
  auto connection = connect(file);
  migrate(*connection, migrations());
  return connection;
}

}  // namespace store
