#include "store/copies.h"

#include "store/household_on_disk.h"

namespace {

core::Date day(const char* text) { return core::parse_date(text).value(); }

std::vector<std::string> days_of(const std::filesystem::path& file) {
  std::vector<std::string> days;
  for (const store::Copy& copy : store::copies_of(file)) days.push_back(core::format_date(copy.day));
  return days;
}

}  // namespace

TEST_CASE("The first opening of a day keeps a copy of the household, the second does not", "[store][copies]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  CHECK(days_of(home.file).empty());  // there was nothing to copy when it was begun
  home.open().reset();
  CHECK(days_of(home.file) == std::vector<std::string>{"2026-11-23"});
  const auto copy = home.folder / "copies/household-2026-11-23.db";
  CHECK(rights_of(copy) == 0600);
  CHECK(rights_of(home.folder / "copies") == 0700);
  const auto written = std::filesystem::last_write_time(copy);
  {
    Store store = home.open();
    commit(store, {save(order("o2", "Coffee"))});
  }
  CHECK(std::filesystem::last_write_time(copy) == written);
  CHECK(names_in(home.folder / "copies") == std::vector<std::string>{"household-2026-11-23.db"});
  store::Connection opened(copy, store::Access::reading);
  CHECK(opened.number("SELECT count(*) FROM orders") == 1);
}

TEST_CASE("A program that runs for days keeps a copy before its first commit of a day", "[store][copies]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))});
  CHECK(days_of(home.file).empty());
  home.clock.forward(std::chrono::hours(24));
  commit(store, {save(order("o2", "Coffee"))});
  commit(store, {save(order("o3", "Milk"))});
  REQUIRE(days_of(home.file) == std::vector<std::string>{"2026-11-24"});
  store::Connection copy(store::copies_of(home.file)[0].path, store::Access::reading);
  CHECK(copy.number("SELECT count(*) FROM orders") == 1);
}

TEST_CASE("Seven copies are kept and other files in their folder are let be", "[store][copies]") {
  HouseholdOnDisk home;
  home.open().reset();
  for (const char* today : {"2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03",
                            "2026-12-04", "2026-12-05", "2026-12-06"})
    REQUIRE(store::keep_daily_copy(home.file, day(today)));
  for (const char* name : {"other-2020-01-01.db", "household-2020-01-01.db.txt", "household-20-01-01.db", "letter.txt",
                           "household-2020-13-01.db"})
    write_file(home.folder / "copies" / name, "mine");
  REQUIRE(store::keep_daily_copy(home.file, day("2026-12-07")));
  CHECK(days_of(home.file) == std::vector<std::string>{"2026-12-07", "2026-12-06", "2026-12-05", "2026-12-04",
                                                       "2026-12-03", "2026-12-02", "2026-12-01"});
  CHECK(names_in(home.folder / "copies").size() == 12);
}

TEST_CASE("A copy is made while other programs write", "[store][copies]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))});
  store::Connection writing(home.file, store::Access::writing);
  writing.database().exec("BEGIN IMMEDIATE");
  REQUIRE(store::keep_daily_copy(home.file, day("2026-11-30")));
  writing.database().exec("ROLLBACK");
  CHECK(days_of(home.file).size() == 1);
}

TEST_CASE("Nothing is copied where no household is", "[store][copies]") {
  HouseholdOnDisk home;
  REQUIRE(store::keep_daily_copy(home.file, day("2026-11-30")));
  CHECK_FALSE(std::filesystem::exists(home.file));
  write_file(home.file, "this is not a household, but long enough to be taken for one if nobody looked at it");
  CHECK_FALSE(store::keep_daily_copy(home.file, day("2026-11-30")));
  CHECK(days_of(home.file).empty());
}

TEST_CASE("A folder that takes no copies keeps nobody from working", "[store][copies]") {
  HouseholdOnDisk home;
  home.open().reset();
  write_file(home.folder / "copies", "a file where the folder should be");
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))});
  CHECK(read(store).orders.size() == 1);
}
