#include "app/program.h"

#include <chrono>

TEST_CASE("The list finds and filters as one types", "[app][orders]") {
  core::Household household = table::with_headphones();
  household.orders.push_back(home::order("food", "Cat food", "zooplus", home::rosa));
  household.orders.push_back(home::order("hose", "Garden hose", "amazon", home::nobody));
  table::Program program(household);
  program.act(app::ShowScreen{app::Screen::orders});
  CHECK(app::make_orders_model(program.state).rows.size() == 3);
  CHECK(app::make_orders_model(program.state).filters.at(0).text == "Expected 3");
  CHECK(app::make_orders_model(program.state).filters.at(3).text == "Without an owner 1");
  program.act(app::FindOrders{"rosa"});
  REQUIRE(app::make_orders_model(program.state).rows.size() == 1);
  CHECK(app::make_orders_model(program.state).rows[0] == core::OrderId{"food"});
  program.act(app::FindOrders{"xyz"});
  CHECK(app::make_orders_model(program.state).nothing == "No order has these words.");
  program.act(app::FindOrders{""});
  program.act(app::FilterOrders{core::OrderFilter::without_owner});
  CHECK(app::make_orders_model(program.state).rows.size() == 1);
  program.act(app::ClaimOrder{{"hose"}});
  CHECK(app::make_orders_model(program.state).rows.empty());
}

TEST_CASE("An order without an owner asks whose it is", "[app][orders]") {
  core::Household household = home::family();
  household.orders = {home::order("hose", "Garden hose", "amazon", home::nobody)};
  table::Program program(household);
  const app::OrderRow row = app::make_order_row(program.state, {"hose"});
  REQUIRE(row.claim);
  CHECK(row.claim->text == "Whose is it?");
  program.act(row.claim->action);
  CHECK_FALSE(app::make_order_row(program.state, {"hose"}).claim);
  CHECK(app::make_order_row(program.state, {"gone"}).item.empty());
}

TEST_CASE("A hundred thousand orders are listed without a wait while nothing changes", "[app][orders]") {
  core::Household household = home::family();
  for (int i = 0; i < 100'000; ++i)
    household.orders.push_back(home::order(("o" + std::to_string(i)).c_str(), "Thing", "amazon", home::maria));
  table::Program program(household);
  program.act(app::ShowScreen{app::Screen::orders});
  const auto begin = std::chrono::steady_clock::now();
  for (int frame = 0; frame < 100; ++frame) {
    const app::OrdersModel model = app::make_orders_model(program.state);
    for (std::size_t row = 0; row < 20; ++row) (void)app::make_order_row(program.state, model.rows[row * 4000]);
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
}
