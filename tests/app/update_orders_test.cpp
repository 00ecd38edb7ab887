#include "app/program.h"

TEST_CASE("An order is logged in a line and can be undone", "[app][orders]") {
  table::Program program;
  program.act(app::LogLine{"headphones amazon fri code tom may take"});
  REQUIRE(program.state.household.orders.size() == 1);
  const core::Order& order = program.state.household.orders.front();
  CHECK(order.item == "headphones");
  CHECK(order.retailer == "amazon");
  CHECK(order.code_expected);
  CHECK(order.ordered_by == home::tom);
  CHECK(program.kinds() == "order_logged");
  REQUIRE(program.state.notice);
  CHECK(program.state.notice->can_undo);
  program.act(app::Undo{});
  CHECK(program.state.household.orders.empty());
  CHECK(program.kinds() == "order_logged undone");
  program.act(app::Undo{});
  CHECK(program.kinds() == "order_logged undone");
}

TEST_CASE("Nothing is shown as done before it is kept", "[app][orders]") {
  table::Program program;
  program.jobs_wait = true;
  program.act(app::LogLine{"kettle"});
  CHECK(program.state.household.orders.empty());
  CHECK_FALSE(program.state.notice);
  CHECK(program.state.undo.empty());
  program.run();
  CHECK(program.state.household.orders.size() == 1);
  CHECK(program.notice() == "Logged: kettle");
}

TEST_CASE("What could not be kept is said, and nothing can be undone of it", "[app][orders]") {
  table::Program program;
  program.commits_fail = true;
  program.act(app::LogLine{"kettle"});
  CHECK(program.state.household.orders.empty());
  REQUIRE(program.state.notice);
  CHECK(program.state.notice->is_error);
  CHECK(program.state.undo.empty());
}

TEST_CASE("An undo that could not be kept can be tried again", "[app][orders]") {
  table::Program program;
  program.act(app::LogLine{"kettle"});
  program.commits_fail = true;
  program.act(app::Undo{});
  CHECK(program.state.undo.size() == 1);
  program.commits_fail = false;
  program.act(app::Undo{});
  CHECK(program.state.household.orders.empty());
}

TEST_CASE("An order that makes no sense is refused with a sentence", "[app][orders]") {
  core::Order nothing;
  core::Order turned = home::order("", "Lamp", "otto", home::tom);
  turned.expected_from = home::day("2026-11-25");
  turned.expected_to = home::day("2026-11-24");
  core::Order endless = home::order("", "Lamp", "otto", home::tom);
  endless.item = std::string(501, 'x');
  core::Order blank = home::order("", "  ", "", home::tom);
  for (const core::Order& order : {nothing, turned, endless, blank}) {
    table::Program program;
    program.act(app::SaveOrder{{}, order});
    CHECK(program.state.household.orders.empty());
    REQUIRE(program.state.notice);
    CHECK(program.state.notice->is_error);
    CHECK(program.notice().find("notice.") == std::string::npos);
  }
}

TEST_CASE("Each deed on an order changes it, is recorded, and can be undone", "[app][orders]") {
  core::Household household = table::with_headphones();
  core::Order hose = home::order("hose", "Garden hose", "amazon", home::nobody);
  household.orders.push_back(hose);
  struct Row {
    app::Action deed;
    const char* kind;
    const char* why;
  };
  core::Order edited = household.orders.front();
  edited.note = "leave it with Rosa";
  const std::vector<Row> rows{{app::SaveOrder{household.orders.front(), edited}, "order_edited", "an edit"},
                              {app::RemoveOrder{{"headphones"}}, "order_removed", "a removal"},
                              {app::ClaimOrder{{"hose"}}, "order_claimed", "an order without an owner"},
                              {app::MarkDelivered{{"headphones"}}, "order_delivered", "it is here"},
                              {app::DriverLeft{{"headphones"}}, "driver_left", "the driver left with it"}};
  for (const Row& row : rows) {
    INFO(row.why);
    table::Program program(household);
    const auto before = program.state.household.orders;
    program.act(row.deed);
    CHECK(program.kinds() == row.kind);
    CHECK_FALSE(program.state.household.orders == before);
    program.act(app::Undo{});
    REQUIRE(program.state.household.orders.size() == 2);
    for (const core::Order& order : before) CHECK(program.order(order.id.value.c_str()) == order);
  }
}

TEST_CASE("When the driver leaves, the order waits for the next working day and its code is forgotten",
          "[app][orders]") {
  table::Program program(table::with_code());
  program.act(app::DriverLeft{{"headphones"}});
  CHECK(program.order("headphones").state == core::OrderState::missed);
  CHECK(program.order("headphones").missed_on == home::today);
  CHECK(program.order("headphones").expected_from == home::day("2026-11-24"));
  CHECK(program.code().state == core::CodeState::forgotten);
  CHECK(program.code().digits.empty());
  CHECK(program.notice() == "Noted. The driver comes again, and a new code will come.");
  CHECK(app::make_order_row(program.state, {"headphones"}).when == "missed today, again tomorrow");
  CHECK(app::make_order_row(program.state, {"headphones"}).pill.text == "new code expected");
}

TEST_CASE("A delivered order's code is forgotten", "[app][orders]") {
  table::Program program(table::with_code());
  program.act(app::MarkDelivered{{"headphones"}});
  CHECK(program.code().digits.empty());
  program.act(app::Undo{});
  CHECK(program.order("headphones").state == core::OrderState::expected);
  CHECK(program.code().digits.empty());
}

TEST_CASE("Deeds on what is gone only say so", "[app][orders]") {
  table::Program program;
  for (const app::Action& deed : std::vector<app::Action>{app::RemoveOrder{{"x"}}, app::ClaimOrder{{"x"}},
                                                          app::MarkDelivered{{"x"}}, app::DriverLeft{{"x"}}}) {
    program.act(deed);
    CHECK(program.kinds().empty());
  }
  CHECK(program.notice() == "This order is no longer on the list.");
}

TEST_CASE("Only one who said who they are can say mine, and only of what has no owner", "[app][orders]") {
  core::Household household = table::with_headphones();
  household.orders.push_back(home::order("hose", "Garden hose", "amazon", home::nobody));
  table::Program program(household);
  program.act(app::ClaimOrder{{"headphones"}});
  CHECK(program.order("headphones").ordered_by == home::maria);
  program.act(app::Become{});
  program.act(app::ClaimOrder{{"hose"}});
  CHECK(program.order("hose").ordered_by.empty());
  program.act(app::Become{home::leo});
  program.act(app::ClaimOrder{{"hose"}});
  CHECK(program.order("hose").ordered_by == home::leo);
}
