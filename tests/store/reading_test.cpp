#include "store/household_on_disk.h"

TEST_CASE("Opening for reading reads all and refuses commits", "[store][reading]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea")), save(code("c1", "482913"))});
  }
  Store store = home.open_to_read();
  const auto news = read(store);
  CHECK(news.orders.size() == 1);
  CHECK(news.codes.at(0).digits == "482913");
  const std::vector<core::Change> changes{save(order("o2", "Coffee"))};
  const auto refused = store->commit(changes, {}, 0);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ports::ErrorKind::refused);
  CHECK(read(store).orders.size() == 1);
}

TEST_CASE("Opening for reading leaves nothing behind and makes no copy", "[store][reading]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  const std::string before = bytes_of_file(home.file);
  {
    Store store = home.open_to_read();
    CHECK(read(store).orders.size() == 1);
  }
  CHECK(names_in(home.folder.path()) == std::vector<std::string>{"household.db"});
  CHECK(bytes_of_file(home.file) == before);
}

TEST_CASE("A household that is not there is told and not made", "[store][reading]") {
  HouseholdOnDisk home;
  const auto missing = store::open_household_for_reading(home.folder / "deep/none.db", home.keeper);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ports::ErrorKind::not_found);
  CHECK(names_in(home.folder.path()).empty());
}

TEST_CASE("A household is read while another program is in the middle of writing it", "[store][reading]") {
  HouseholdOnDisk home;
  Store window = home.open();
  commit(window, {save(order("o1", "Tea"))});
  store::Connection writing(home.file, store::Access::writing);
  writing.database().exec("BEGIN IMMEDIATE; UPDATE orders SET item = 'not yet'");
  Store terminal = home.open_to_read();
  CHECK(read(terminal).orders.at(0).item == "Tea");
  writing.database().exec("ROLLBACK");
  commit(window, {save(order("o2", "Coffee"))});
  CHECK(terminal->changed_elsewhere());
  CHECK(read(terminal).orders.size() == 2);
}

TEST_CASE("A file in which nothing was begun is read as an empty household", "[store][reading]") {
  HouseholdOnDisk home;
  write_file(home.file, "");
  Store store = home.open_to_read();
  const auto news = read(store);
  CHECK(news.whole);
  CHECK(news.settings == core::Settings{});
  CHECK(std::filesystem::file_size(home.file) == 0);
}

TEST_CASE("Reading a damaged or foreign file is an error and moves nothing", "[store][reading]") {
  HouseholdOnDisk home;
  const auto error_after = [&home](const std::string& bytes) {
    write_file(home.file, bytes);
    const auto opened = store::open_household_for_reading(home.file, home.keeper);
    REQUIRE_FALSE(opened);
    CHECK(bytes_of_file(home.file) == bytes);
    return opened.error().kind;
  };
  CHECK(error_after(std::string(5000, '#')) == ports::ErrorKind::damaged);
  CHECK(error_after("x") == ports::ErrorKind::damaged);
  home.file = home.folder.path();
  CHECK(store::open_household_for_reading(home.file, home.keeper).error().kind == ports::ErrorKind::refused);
}

TEST_CASE("A file that was cut off is an error at the latest when it is read", "[store][reading]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  write_file(home.file, bytes_of_file(home.file).substr(0, 20000));
  auto opened = store::open_household_for_reading(home.file, home.keeper);
  if (opened)
    CHECK((*opened)->read(0).error().kind == ports::ErrorKind::damaged);
  else
    CHECK(opened.error().kind == ports::ErrorKind::damaged);
}

TEST_CASE("A household that nobody writes is read where nothing may be written", "[store][reading]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  // The test may run as root, who may write everywhere: what a read-only disk leads to is called directly.
  store::Connection connection(home.file, store::Access::reading_unchanging);
  CHECK(connection.number("SELECT count(*) FROM orders") == 1);
  CHECK_THROWS_AS(connection.database().exec("DELETE FROM orders"), SQLite::Exception);
  CHECK(names_in(home.folder.path()) == std::vector<std::string>{"household.db"});
}
