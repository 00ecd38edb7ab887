#include "store/schema.h"

#include <array>

#include "store/household_on_disk.h"

namespace {

std::filesystem::path empty_file(const TemporaryFolder& folder) {
  write_file(folder / "some.db", "");
  return folder / "some.db";
}

constexpr std::array<std::string_view, 2> two_steps{"CREATE TABLE a (x); INSERT INTO a VALUES (1)",
                                                    "ALTER TABLE a ADD COLUMN y DEFAULT 5"};

}  // namespace

TEST_CASE("Migrations that a file lacks are done in their order, once", "[store][schema]") {
  TemporaryFolder folder;
  store::Connection connection(empty_file(folder), store::Access::writing);
  const std::span all(two_steps);
  store::migrate(connection, all.first(1));
  CHECK(connection.number("PRAGMA user_version") == 1);
  store::migrate(connection, all);
  store::migrate(connection, all);
  CHECK(connection.number("PRAGMA user_version") == 2);
  CHECK(connection.number("SELECT x + y FROM a") == 6);
  CHECK(connection.number("SELECT count(*) FROM a") == 1);
  CHECK(connection.number("PRAGMA application_id") == store::household_application_id);
}

TEST_CASE("A migration that fails leaves the file as it was", "[store][schema]") {
  TemporaryFolder folder;
  store::Connection connection(empty_file(folder), store::Access::writing);
  store::migrate(connection, std::span(two_steps).first(1));
  const std::array<std::string_view, 2> broken{two_steps[0], "CREATE TABLE b (x); CREATE TABLE a (twice)"};
  CHECK_THROWS_AS(store::migrate(connection, broken), SQLite::Exception);
  CHECK(connection.number("PRAGMA user_version") == 1);
  CHECK_FALSE(connection.database().tableExists("b"));
}

TEST_CASE("A household is made for durability and keeps little of what was deleted", "[store][schema]") {
  HouseholdOnDisk home;
  home.open().reset();
  store::Connection connection(home.file, store::Access::writing);
  CHECK(connection.database().execAndGet("PRAGMA journal_mode").getString() == "wal");
  CHECK(connection.number("PRAGMA synchronous") == 2);
  CHECK(connection.number("PRAGMA foreign_keys") == 1);
  CHECK(connection.number("PRAGMA secure_delete") == 1);
  CHECK(connection.number("PRAGMA user_version") == store::newest_version());
  CHECK(store::has_all_tables(connection));
}
