#include "store/sqlite_household_store.h"

#include "store/copies.h"
#include "store/errors.h"
#include "store/examination.h"
#include "store/open_household.h"
#include "store/read_rows.h"
#include "store/write_rows.h"

namespace store {

using core::HouseholdNews;
using ports::Result;

namespace {

HouseholdNews news_of_nothing() {
  HouseholdNews news;
  news.whole = true;
  news.settings.emplace();
  return news;
}

}  // namespace

SqliteHouseholdStore::SqliteHouseholdStore(std::filesystem::path file, std::unique_ptr<Connection> connection,
                                           Needs needs, ports::OpeningNotice notice)
    : file_(std::move(file)),
      connection_(std::move(connection)),
      needs_(needs),
      seal_(needs.keeper),
      notice_(std::move(notice)),
      identity_(identity_of(file_)) {
  if (!reads_only()) copied_on_ = core::day_of(needs_.clock->now());
}

Result<HouseholdNews> SqliteHouseholdStore::read(core::Revision since) {
  return guarded([&]() -> Result<HouseholdNews> {
    if (!reads_only()) follow_the_file();
    if (!connection_) return news_of_nothing();
    if (since == 0) seal_.ask_again();
    Transaction transaction(*connection_, Transaction::Kind::reading);
    HouseholdNews news = news_since(since);
    transaction.commit();
    is_new_file_ = false;
    return news;
  });
}

Result<HouseholdNews> SqliteHouseholdStore::commit(std::span<const core::Change> changes,
                                                   std::span<const core::HistoryEntry> entries, core::Revision since) {
  if (reads_only())
    return ports::Error{ports::ErrorKind::refused, "The household was opened for reading only, so nothing was saved."};
  if (changes.empty() && entries.empty()) return read(since);
  return guarded([&]() -> Result<HouseholdNews> {
    follow_the_file();
    copy_at_a_new_day();
    Transaction transaction(*connection_, Transaction::Kind::writing);
    RowWriter writer(*connection_, seal_);
    for (const core::Change& change : changes) writer.write(change);
    for (const core::HistoryEntry& entry : entries) writer.write(entry);
    writer.check_names();
    HouseholdNews news = news_since(since);
    transaction.commit();
    is_new_file_ = false;
    return news;
  });
}

bool SqliteHouseholdStore::changed_elsewhere() {
  try {
    if (reads_only()) return connection_ && connection_->number("PRAGMA data_version") != seen_version_;
    return file_is_another() || connection_->number("PRAGMA data_version") != seen_version_;
  } catch (const std::exception&) {
    return false;  // Whatever is wrong with the file, the next read says it.
  }
}

void SqliteHouseholdStore::follow_the_file() {
  if (!file_is_another()) return;
  auto connection = open_sound_file(file_);
  identity_ = identity_of(file_);
  connection_ = std::move(connection);
  is_new_file_ = true;
}

void SqliteHouseholdStore::copy_at_a_new_day() {
  const core::Date today = core::day_of(needs_.clock->now());
  if (copied_on_ == today) return;
  const FolderLock lock(file_.parent_path(), std::chrono::milliseconds(0));
  if (!lock.held()) return;
  copied_on_ = today;
  // A copy that cannot be made keeps nobody from saving.
  (void)guarded([&]() -> Result<> {
    copy_for_day(*connection_, file_, today);
    return ports::Done{};
  });
}

HouseholdNews SqliteHouseholdStore::news_since(core::Revision since) {
  HouseholdNews news = read_news(*connection_, seal_, is_new_file_ ? 0 : since);
  seen_version_ = connection_->number("PRAGMA data_version");
  return news;
}

}  // namespace store
