#include <thread>

#include "store/household_on_disk.h"

TEST_CASE("Edits of different fields of one order in two programs are both kept", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const core::Order before = order("o1", "Tea");
  const auto made = commit(window, {save(before)});

  core::Order noted = before;
  noted.note = "behind the pots";
  commit(terminal, {edit(before, noted)});
  core::Order delivered = before;
  delivered.state = core::OrderState::delivered;
  const auto news = commit(window, {edit(before, delivered)}, {}, made.revision);

  core::Order both = noted;
  both.state = core::OrderState::delivered;
  CHECK(news.orders == std::vector{both});
  CHECK(read(terminal).orders == std::vector{both});
}

TEST_CASE("Edits of different fields of one member in two programs are both kept", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const core::Member before = member("m1", "Maria");
  commit(window, {save(before)});
  core::Member renamed = before;
  renamed.name = "Marie";
  core::Member coloured = before;
  coloured.colour = 1;
  commit(terminal, {edit(before, renamed)});
  commit(window, {edit(before, coloured)});
  CHECK(read(terminal).members.at(0).name == "Marie");
  CHECK(read(terminal).members.at(0).colour == 1);
}

TEST_CASE("Different settings changed in two programs are both kept", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const core::Settings before;
  core::Settings large = before;
  large.text_size = 150;
  core::Settings dark = before;
  dark.theme = core::Theme::dark;
  commit(window, {edit(before, large)});
  commit(terminal, {edit(before, dark)});
  const auto settings = read(window).settings.value();
  CHECK(settings.text_size == 150);
  CHECK(settings.theme == core::Theme::dark);
}

TEST_CASE("A code that was given stays given, by the one who gave it first", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const core::WaitingCode before = code("c1", "482913");
  commit(window, {save(before)});
  core::WaitingCode by_rosa = before;
  by_rosa.state = core::CodeState::given;
  by_rosa.digits.clear();
  by_rosa.given_by = {"rosa"};
  by_rosa.given_at = before.received + std::chrono::minutes(1);
  core::WaitingCode by_tom = by_rosa;
  by_tom.given_by = {"tom"};
  by_tom.given_at = before.received + std::chrono::minutes(2);
  core::WaitingCode longer = before;
  longer.valid_until = before.received + std::chrono::hours(9);
  commit(window, {edit(before, by_rosa)});
  commit(terminal, {edit(before, by_tom)});
  commit(terminal, {edit(before, longer)});

  const auto codes = read(window).codes;
  REQUIRE(codes.size() == 1);
  CHECK(codes[0].state == core::CodeState::given);
  CHECK(codes[0].given_by == by_rosa.given_by);
  CHECK(codes[0].given_at == by_rosa.given_at);
  CHECK(codes[0].valid_until == longer.valid_until);
  CHECK(codes[0].digits.empty());
}

TEST_CASE("Editing an order that another program has removed brings it back", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const core::Order before = order("o1", "Tea");
  const auto made = commit(window, {save(before)});
  commit(terminal, {core::Remove<core::Order>{before}});
  core::Order noted = before;
  noted.note = "arrived";
  const auto news = commit(window, {edit(before, noted)}, {}, made.revision);
  CHECK(news.orders == std::vector{noted});
  CHECK(news.removed_orders.empty());
}

TEST_CASE("A program sees that another has changed the file, until it has read it", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const auto start = read(window);
  CHECK_FALSE(window->changed_elsewhere());
  const auto own = commit(window, {save(order("o1", "Tea"))}, {}, start.revision);
  CHECK_FALSE(window->changed_elsewhere());
  commit(terminal, {save(order("o2", "Coffee"))});
  CHECK(window->changed_elsewhere());
  CHECK(window->changed_elsewhere());
  const auto news = read(window, own.revision);
  CHECK(news.orders == std::vector{order("o2", "Coffee")});
  CHECK_FALSE(window->changed_elsewhere());
}

TEST_CASE("A commit gives what another program did meanwhile, too", "[store][merge]") {
  HouseholdOnDisk home;
  Store window = home.open();
  Store terminal = home.open();
  const auto start = read(window);
  commit(terminal, {save(order("o1", "Tea"))});
  const auto news = commit(window, {save(order("o2", "Coffee"))}, {}, start.revision);
  CHECK(news.orders.size() == 2);
  CHECK_FALSE(window->changed_elsewhere());
}

TEST_CASE("Of hundreds of commits raced by several programs none is lost", "[store][race]") {
  HouseholdOnDisk home;
  constexpr int programs = 3;
  constexpr int commits = 100;
  {
    Store store = home.open();
    commit(store, {save(order("shared", "Tea"))});
  }
  std::vector<std::string> problems(programs);
  const auto work = [&](int program) {
    FakeSecretKeeper keeper;
    auto opened = store::open_household(home.file, keeper, home.clock);
    if (!opened) {
      problems[static_cast<std::size_t>(program)] = opened.error().what;
      return;
    }
    for (int i = 0; i < commits; ++i) {
      const std::string id = std::to_string(program) + "-" + std::to_string(i);
      const std::vector<core::Change> changes{save(order(id, "Thing " + id)), save(code("c" + id, "482913"))};
      const std::vector<core::HistoryEntry> entries{entry("order_logged", {{"item", id}})};
      const auto done = (*opened)->commit(changes, entries, 0);
      if (!done) problems[static_cast<std::size_t>(program)] = done.error().what;
    }
  };
  std::vector<std::thread> threads;
  for (int program = 0; program < programs; ++program) threads.emplace_back(work, program);
  for (std::thread& thread : threads) thread.join();
  CHECK(problems == std::vector<std::string>(programs));

  Store store = home.open();
  const auto news = read(store);
  CHECK(news.orders.size() == programs * commits + 1);
  CHECK(news.codes.size() == programs * commits);
  CHECK(news.history.size() == programs * commits);
  CHECK(news.revision == programs * commits + 1);
}

TEST_CASE("Programs that begin one household at the same moment share it", "[store][race]") {
  for (int round = 0; round < 20; ++round) {
    HouseholdOnDisk home;
    std::vector<std::string> problems(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < problems.size(); ++i)
      threads.emplace_back([&, i] {
        FakeSecretKeeper keeper;
        auto opened = store::open_household(home.file, keeper, home.clock);
        const std::vector<core::Change> changes{save(order(std::to_string(i), "Tea"))};
        if (!opened)
          problems[i] = opened.error().what;
        else if (const auto done = (*opened)->commit(changes, {}, 0); !done)
          problems[i] = done.error().what;
      });
    for (std::thread& thread : threads) thread.join();
    CHECK(problems == std::vector<std::string>(4));
    Store store = home.open();
    CHECK(read(store).orders.size() == 4);
    CHECK_FALSE(store->notice().restored);
  }
}
