// What the others may know of a gift.
#include "app/program.h"

namespace {

core::Household with_gift() {
  core::Household household = table::with_code();
  core::Order& order = household.orders.front();
  order.item = "Telescope";
  order.receive = core::Receive::any_adult;
  order.gift = true;
  return household;
}

}  // namespace

TEST_CASE("No screen tells the others what a gift is, nor whose", "[app][gift]") {
  table::Program program(with_gift());
  program.act(app::CheckText{table::delivery_text});
  program.act(app::AskAtDoor{{"Amazon", "", core::Wants::code}});
  program.act(app::DriverIsHere{{"code"}});
  program.act(app::GuardDeed{core::SayYes{}});
  for (int screen = 0; screen < 9; ++screen) {
    const std::string text = app::as_text(program.state, static_cast<app::Screen>(screen));
    INFO(text);
    CHECK(text.find("Telescope") == std::string::npos);
    if (screen != static_cast<int>(app::Screen::family)) CHECK(text.find("Maria") == std::string::npos);
  }
  CHECK(app::make_today_model(program.state).codes.at(0).title == "Amazon · something for someone here");
  CHECK(app::make_today_model(program.state).codes.at(0).owner == app::Avatar());
}

TEST_CASE("The one who ordered the gift sees all of it", "[app][gift]") {
  table::Program program(with_gift());
  program.act(app::Become{home::maria});
  CHECK(app::make_order_row(program.state, {"headphones"}).item == "Telescope");
  CHECK(app::make_today_model(program.state).codes.at(0).about == "You ordered it · today");
}

TEST_CASE("A gift's deeds are recorded without its item", "[app][gift]") {
  table::Program program(with_gift());
  program.act(app::Become{home::maria});
  program.act(app::DriverLeft{{"headphones"}});
  program.act(app::RemoveOrder{{"headphones"}});
  for (const core::HistoryEntry& entry : program.kept.household.history) CHECK(entry.details.count("item") == 0);
  program.act(app::Become{home::tom});
  CHECK(app::as_text(program.state, app::Screen::history).find("Telescope") == std::string::npos);
}
