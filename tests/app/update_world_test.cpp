#include "app/program.h"

TEST_CASE("Only web and mail addresses are opened", "[app][world]") {
  struct Row {
    const char* address;
    bool opens;
  };
  for (const Row& row :
       {Row{"https://www.amazon.com/", true}, Row{"mailto:reportascam@amazon.com", true},
        Row{"http://amazon.com/", false}, Row{"file:///etc/passwd", false}, Row{"javascript:alert(1)", false},
        Row{"", false}, Row{"https://amazon.com/ --new-window", false}, Row{"https://a\nb", false}}) {
    INFO(row.address);
    table::Program program;
    program.act(app::OpenAddress{row.address});
    CHECK(program.outside.size() == (row.opens ? 1U : 0U));
  }
}

TEST_CASE("Another program's change is read and shown", "[app][world]") {
  table::Program program;
  program.kept.household.orders = table::with_headphones().orders;
  ++program.kept.household.revision;
  program.happen(app::ChangedElsewhere{});
  CHECK(program.state.household.orders.size() == 1);
  CHECK(app::make_order_row(program.state, {"headphones"}).item == "Headphones");
}

TEST_CASE("The household read anew at the same revision leaves no pointer behind", "[app][world]") {
  table::Program program(table::with_headphones());
  program.kept.household.orders = {home::order("lamp", "Lamp", "otto", home::tom)};
  program.happen(app::ChangedElsewhere{});
  CHECK(program.state.book.find({"headphones"}) == nullptr);
  REQUIRE(program.state.book.find({"lamp"}) == &program.state.household.orders.front());
}

TEST_CASE("News that are older than what is known change nothing", "[app][world]") {
  table::Program program(table::with_headphones());
  core::HouseholdNews stale;
  stale.revision = program.state.household.revision;
  stale.removed_orders = {{"headphones"}};
  program.happen(app::HouseholdRead{stale});
  CHECK(program.state.household.orders.size() == 1);
}

TEST_CASE("A damaged file that was replaced is told", "[app][world]") {
  table::Program program;
  program.happen(app::HouseholdOpened{{false, "", ""}});
  CHECK_FALSE(program.state.notice);
  program.happen(app::HouseholdOpened{{true, "household.damaged-1.db", "2026-11-22"}});
  CHECK(program.notice() ==
        "The household file was damaged. The copy of 2026-11-22 was opened. The damaged one is kept as "
        "household.damaged-1.db.");
  program.happen(app::JobFailed{{ports::ErrorKind::offline, "No browser was found."}});
  CHECK(program.notice() == "No browser was found.");
  program.act(app::DismissNotice{});
  CHECK_FALSE(program.state.notice);
}

TEST_CASE("Looking around leaves a notice, a new deed takes it away", "[app][world]") {
  table::Program program;
  program.act(app::LogLine{"kettle"});
  program.act(app::ShowScreen{app::Screen::orders});
  program.act(app::FindOrders{"ket"});
  CHECK(program.notice() == "Logged: kettle");
  program.act(app::ClearCheck{});
  CHECK_FALSE(program.state.notice);
}

TEST_CASE("The next tick is at midnight where nothing else is waited for", "[app][world]") {
  table::Program program;
  CHECK(app::next_tick(program.state) == core::end_of_day(home::today, home::now) + std::chrono::seconds(1));
}

TEST_CASE("At most fifty deeds can be undone", "[app][world]") {
  table::Program program;
  for (int i = 0; i < 60; ++i) program.act(app::LogLine{"lamp " + std::string(static_cast<std::size_t>(i + 1), 'x')});
  for (int i = 0; i < 60; ++i) program.act(app::Undo{});
  CHECK(program.state.household.orders.size() == 10);
}
