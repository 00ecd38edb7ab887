#include "app/program.h"

namespace {

void to_the_code(table::Program& program) {
  program.act(app::DriverIsHere{{"code"}});
  program.act(app::GuardDeed{core::SayYes{}});
  program.act(app::GuardDeed{core::SayYes{}});
}

}  // namespace

TEST_CASE("The code is given last, then the order is here and the digits are gone", "[app][door]") {
  table::Program program(table::with_code());
  program.act(app::DriverIsHere{});
  CHECK(program.state.screen == app::Screen::hand_over);
  CHECK(app::make_hand_over_model(program.state).digits.empty());
  program.act(app::GuardDeed{core::SayYes{}});
  CHECK(app::make_hand_over_model(program.state).digits.empty());
  program.act(app::GuardDeed{core::SayYes{}});
  CHECK(app::make_hand_over_model(program.state).digits == "482 913");
  program.act(app::GuardDeed{core::Given{}});
  CHECK(program.code().state == core::CodeState::given);
  CHECK(program.code().digits.empty());
  CHECK(program.code().given_by == home::tom);
  CHECK(program.order("headphones").state == core::OrderState::delivered);
  CHECK(program.order("headphones").received_by == home::tom);
  CHECK(program.kinds() == "code_revealed code_given order_delivered");
  CHECK(app::make_hand_over_model(program.state).digits.empty());
}

TEST_CASE("A child sees no digits and cannot give them", "[app][door]") {
  table::Program program(table::with_code());
  program.act(app::Become{home::leo});
  to_the_code(program);
  CHECK(app::make_hand_over_model(program.state).digits.empty());
  program.act(app::GuardDeed{core::Given{}});
  CHECK(program.code().state == core::CodeState::waiting);
  CHECK(program.kinds().empty());
}

TEST_CASE("Whoever has not said who they are sees no digits", "[app][door]") {
  table::Program program(table::with_code());
  program.act(app::Become{});
  to_the_code(program);
  CHECK(app::make_hand_over_model(program.state).digits.empty());
  CHECK(app::make_hand_over_model(program.state).question == "Who are you? Say it at the foot of the list.");
  program.act(app::Become{home::rosa});
  CHECK(program.state.door.guard->step() == core::GuardStep::label);
}

TEST_CASE("Each stop has its sentence and is recorded", "[app][door]") {
  for (const core::GuardStop stop : {core::GuardStop::scanner_broken, core::GuardStop::wants_it_first,
                                     core::GuardStop::by_phone_or_intercom, core::GuardStop::something_wrong}) {
    table::Program program(table::with_code());
    to_the_code(program);
    program.act(app::GuardDeed{core::StopFor{stop}});
    CHECK(program.kinds() == "code_revealed hand_over_stopped");
    CHECK(program.kept.household.history.back().details.at("stop") == core::name_of(stop));
    const app::HandOverModel model = app::make_hand_over_model(program.state);
    CHECK(model.digits.empty());
    CHECK(model.say_this.find("guard.") == std::string::npos);
    CHECK_FALSE(model.say_this.empty());
    program.act(app::GuardDeed{core::GoOn{}});
    CHECK(app::make_hand_over_model(program.state).question == "Is the parcel in your hand?");
  }
}

TEST_CASE("A code that is shown on Today is recorded, and covered again when one looks elsewhere", "[app][door]") {
  table::Program program(table::with_code());
  CHECK(app::make_today_model(program.state).codes.at(0).dots == "● ● ●  ● ● ●");
  program.act(app::RevealCode{{"code"}});
  CHECK(app::make_today_model(program.state).codes.at(0).dots == "482 913");
  CHECK(program.kinds() == "code_revealed");
  program.act(app::RevealCode{{"code"}});
  CHECK(program.kinds() == "code_revealed");
  program.act(app::ShowScreen{app::Screen::orders});
  CHECK(app::make_today_model(program.state).codes.at(0).dots == "● ● ●  ● ● ●");
  program.act(app::RevealCode{{"code"}});
  program.act(app::Become{home::maria});
  CHECK(program.state.revealed.empty());
  program.act(app::RevealCode{{"code"}});
  program.act(app::RevealCode{{"code"}, false});
  CHECK(program.state.revealed.empty());
}

TEST_CASE("Whoever may not say a code cannot look at it", "[app][door]") {
  for (const core::MemberId& who : {home::leo, home::nobody}) {
    table::Program program(table::with_code());
    program.act(app::Become{who});
    program.act(app::RevealCode{{"code"}});
    CHECK(program.state.revealed.empty());
    CHECK(program.kinds().empty());
    CHECK_FALSE(app::make_today_model(program.state).codes.at(0).may_reveal);
  }
}

TEST_CASE("Without a code there is no hand-over", "[app][door]") {
  table::Program program(table::with_headphones());
  program.act(app::DriverIsHere{});
  CHECK(program.state.screen == app::Screen::today);
  CHECK(program.notice() == "No delivery code waits here.");
  program.act(app::GuardDeed{core::Given{}});
  CHECK(program.kinds().empty());
}

TEST_CASE("The driver leaves while the guard is at work", "[app][door]") {
  table::Program program(table::with_code());
  to_the_code(program);
  program.act(app::DriverLeft{{"headphones"}});
  CHECK_FALSE(program.state.door.guard);
  CHECK(program.state.screen == app::Screen::today);
}

TEST_CASE("Someone at the door is judged, recorded, and what they said is not", "[app][door]") {
  table::Program program(table::with_code());
  program.act(app::AskAtDoor{{"Amazon", "Maria", core::Wants::money}});
  REQUIRE(program.state.door.verdict);
  CHECK(program.state.door.verdict->kind == core::VerdictKind::danger);
  CHECK(program.kinds() == "door_asked");
  CHECK(program.kept.household.history.front().details ==
        std::map<std::string, std::string>{{"shop", "Amazon"}, {"verdict", "danger"}, {"wants", "money"}});
  program.act(app::AskAtDoor{{"a man in a hurry", "", core::Wants::nothing}});
  CHECK(program.kept.household.history.back().details.at("shop").empty());
  program.act(app::LeaveGuard{});
  CHECK_FALSE(program.state.door.verdict);
  CHECK(program.state.screen == app::Screen::today);
}

TEST_CASE("The verdict at the door leads to the guard where the code waits", "[app][door]") {
  table::Program program(table::with_code());
  program.act(app::AskAtDoor{{"Amazon", "Maria", core::Wants::code}});
  const app::SomeoneModel model = app::make_someone_model(program.state);
  REQUIRE(model.card);
  CHECK(model.card->tone == app::Tone::expected);
  REQUIRE_FALSE(model.card->buttons.empty());
  program.act(model.card->buttons.front().action);
  CHECK(program.state.screen == app::Screen::hand_over);
}

TEST_CASE("At the door a few names are offered, and those that fit what is typed", "[app][door]") {
  app::SomeoneModel model;
  for (int i = 0; i < 60; ++i) model.shops.push_back({"Shop " + std::to_string(i), "Shop " + std::to_string(i)});
  model.shops.push_back({"Thalia Bücher", "Thalia Bücher"});
  const auto nothing_typed = app::shops_that_fit(model, "");
  REQUIRE(nothing_typed.size() == 14);
  CHECK(nothing_typed.front().value == "Shop 0");
  const auto typed = app::shops_that_fit(model, "  bücher");
  REQUIRE(typed.size() == 1);
  CHECK(typed.front().value == "Thalia Bücher");
  CHECK(app::shops_that_fit(model, "Shop 3").size() == 14);  // one was taken: the others stay where they are
  CHECK(app::shops_that_fit(model, "nobody").empty());
}
