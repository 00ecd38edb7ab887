#include "store/household_on_disk.h"

TEST_CASE("A read since a revision gives only what came after it", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const auto first = commit(store, {save(member("m1", "Maria")), save(order("o1", "Tea"))}, {entry("order_logged")});
  const auto second =
      commit(store, {save(order("o2", "Coffee"))}, {entry("order_logged", {{"item", "Coffee"}})}, first.revision);
  CHECK_FALSE(second.whole);
  CHECK(second.revision == first.revision + 1);
  CHECK(second.members.empty());
  CHECK_FALSE(second.settings);
  CHECK(second.orders == std::vector{order("o2", "Coffee")});
  REQUIRE(second.history.size() == 1);
  CHECK(second.history[0].details.at("item") == "Coffee");

  const auto nothing = read(store, second.revision);
  CHECK_FALSE(nothing.whole);
  CHECK(nothing.orders.empty());
  CHECK(nothing.history.empty());
}

TEST_CASE("What was removed is told as removed, and is told as there when it comes back", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const core::Order tea = order("o1", "Tea");
  const core::Member tom = member("m2", "Tom");
  const auto made = commit(store, {save(tea), save(tom)});
  const auto removed =
      commit(store, {core::Remove<core::Order>{tea}, core::Remove<core::Member>{tom}}, {}, made.revision);
  CHECK(removed.orders.empty());
  CHECK(removed.removed_orders == std::vector{tea.id});
  CHECK(removed.removed_members == std::vector{tom.id});
  CHECK(read(store).orders.empty());

  const auto back = commit(store, {save(tea)}, {}, removed.revision);
  CHECK(back.orders == std::vector{tea});
  CHECK(back.removed_orders.empty());
  CHECK(read(store, made.revision).removed_orders.empty());
}

TEST_CASE("A change of parts alone is news of the whole thing", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  core::Order tea = order("o1", "Tea");
  const auto made = commit(store, {save(tea)});
  core::Order shared = tea;
  shared.receive = core::Receive::named;
  shared.may_receive = {{"m2"}};
  CHECK(commit(store, {edit(tea, shared)}, {}, made.revision).orders == std::vector{shared});
}

TEST_CASE("Saving what is there already is no news", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const auto made = commit(store, {save(order("o1", "Tea")), save(code("c1", "482913"))});
  const auto again = commit(store, {save(order("o1", "Tea")), save(code("c1", "482913"))}, {}, made.revision);
  CHECK(again.orders.empty());
  CHECK(again.codes.empty());
}

TEST_CASE("A read since a revision that the file has not reached gives all of it", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))});
  const auto news = read(store, 900);
  CHECK(news.whole);
  CHECK(news.orders.size() == 1);
}

TEST_CASE("Settings are news only when one of them changed", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  core::Settings large;
  large.text_size = 150;
  const auto made = commit(store, {save(large)});
  CHECK(made.settings == large);
  CHECK_FALSE(commit(store, {save(order("o1", "Tea"))}, {}, made.revision).settings);
  CHECK_FALSE(commit(store, {save(large)}, {}, made.revision).settings);
  CHECK(commit(store, {save(core::Settings{})}, {}, made.revision).settings == core::Settings{});
}

TEST_CASE("Of a long history the newest entries are read, oldest first", "[store][news]") {
  HouseholdOnDisk home;
  Store store = home.open();
  std::vector<core::HistoryEntry> entries(core::kept_history + 5, entry("order_logged", {{"item", "Tea"}}));
  const auto news = commit(store, {}, entries);
  REQUIRE(news.history.size() == core::kept_history);
  CHECK(news.history.front().number == 6);
  CHECK(news.history.back().number == static_cast<std::int64_t>(entries.size()));
  CHECK(news.history.front().details.size() == 1);
}

TEST_CASE("The history of a file refuses to be changed by whatever program", "[store][history]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {}, {entry("code_given", {{"item", "Tea"}}), entry("order_logged")});
  store::Connection other(home.file, store::Access::writing);
  const char* statement = GENERATE("UPDATE history SET kind = 'nothing'", "DELETE FROM history WHERE number = 1",
                                   "INSERT OR REPLACE INTO history VALUES (1, 0, '', 'nothing', '', 0)",
                                   "UPDATE history_details SET value = 'x'", "DELETE FROM history_details",
                                   "INSERT OR REPLACE INTO history_details VALUES (1, 'item', 'Gold')",
                                   "INSERT INTO history_details VALUES (1, 'more', 'later')");
  INFO(statement);
  CHECK_THROWS_AS(other.database().exec(statement), SQLite::Exception);
  const auto news = read(store);
  CHECK(news.history.size() == 2);
  CHECK(news.history[0].details.at("item") == "Tea");
}
