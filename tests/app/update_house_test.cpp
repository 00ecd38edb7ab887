#include "app/program.h"

namespace {

/// Rosa has asked about a code that nobody has logged.
void ask(table::Program& program, const std::string& text) {
  program.act(app::Become{home::rosa});
  program.act(app::CheckText{text});
  program.act(app::AskHouse{});
}

}  // namespace

TEST_CASE("The house is asked about the message, with what it said and without its text", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  REQUIRE(program.state.household.questions.size() == 1);
  const core::Question& question = program.state.household.questions.front();
  CHECK(question.asked_by == home::rosa);
  CHECK(question.retailer == "amazon");
  CHECK(question.purpose == "delivery_code");
  CHECK(question.order_number == "113-0000145-6612803");
  CHECK(question.deadline == home::now.instant + std::chrono::minutes(10));
  CHECK(app::next_tick(program.state) == question.deadline + std::chrono::seconds(1));
  program.act(app::AskHouse{});
  CHECK(program.state.household.questions.size() == 1);
}

TEST_CASE("Each is asked on Today, and the one who asks is not", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  CHECK(app::make_today_model(program.state).asked.empty());
  program.act(app::Become{home::tom});
  const app::TodayModel model = app::make_today_model(program.state);
  REQUIRE(model.asked.size() == 1);
  CHECK(model.asked[0].title == "Rosa asks: did you order something from Amazon?");
  CHECK(model.asked[0].detail == "A delivery code came at 14:00. No such order is on the list.");
  REQUIRE(model.asked[0].answers.size() == 4);
  CHECK(model.asked[0].answers[0].text == "Yes, mine");
  program.act(model.asked[0].answers[1].action);
  CHECK(app::make_today_model(program.state).asked.empty());
  CHECK(program.kinds() == "message_checked house_asked question_answered");
}

TEST_CASE("Whoever says mine has an order, and the code is expected", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  program.act(app::Become{home::tom});
  program.act(app::AnswerQuestion{program.state.household.questions.front().id, core::Answer::mine});
  CHECK(program.state.household.questions.front().closed_at);
  REQUIRE(program.state.household.orders.size() == 1);
  CHECK(program.state.household.orders.front().ordered_by == home::tom);
  CHECK(program.state.household.orders.front().order_number == "113-0000145-6612803");
  REQUIRE(program.state.check.verdict);
  CHECK(program.state.check.verdict->kind == core::VerdictKind::expected);
  CHECK(program.code().digits == "190553");
}

TEST_CASE("A gift that is claimed stays hidden from the others", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  program.act(app::Become{home::tom});
  program.act(app::AnswerQuestion{program.state.household.questions.front().id, core::Answer::gift_ask_me_alone});
  REQUIRE(program.state.household.orders.size() == 1);
  program.act(app::Become{home::maria});
  const app::OrderRow row = app::make_order_row(program.state, program.state.household.orders.front().id);
  CHECK(row.item == "something for someone here");
  CHECK(row.owner_name == "someone here");
  CHECK_FALSE(row.claim);
}

TEST_CASE("Mine, said of an order without an owner, gives it one", "[app][house]") {
  core::Household household = table::with_headphones();
  household.orders.front().ordered_by = {};
  table::Program program(household);
  ask(program, table::delivery_text);
  program.act(app::Become{home::maria});
  program.act(app::AnswerQuestion{program.state.household.questions.front().id, core::Answer::mine});
  CHECK(program.state.household.orders.size() == 1);
  CHECK(program.order("headphones").ordered_by == home::maria);
  CHECK(program.state.check.verdict->kind == core::VerdictKind::expected);
}

TEST_CASE("Not mine and let me look claim nothing", "[app][house]") {
  for (const core::Answer answer : {core::Answer::not_mine, core::Answer::let_me_look}) {
    table::Program program;
    ask(program, table::unknown_text);
    program.act(app::Become{home::tom});
    program.act(app::AnswerQuestion{program.state.household.questions.front().id, answer});
    CHECK(program.state.household.orders.empty());
    CHECK_FALSE(program.state.household.questions.front().closed_at);
  }
}

TEST_CASE("When nobody ordered it, the question is closed and the checklist opens", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  program.act(app::NobodyOrderedIt{program.state.household.questions.front().id});
  REQUIRE(program.state.household.incidents.size() == 1);
  const core::Incident& incident = program.state.household.incidents.front();
  CHECK(incident.checklist == "code_nobody_ordered");
  CHECK(incident.facts.retailer == "amazon");
  CHECK(incident.facts.verdict == "ask");
  CHECK(incident.facts.message_sha256 == program.state.check.message->sha256);
  CHECK(program.state.household.questions.front().closed_at);
  CHECK(program.state.screen == app::Screen::checklists);
  CHECK(app::make_checklists_model(program.state).open_title ==
        table::texts().say("checklist.code_nobody_ordered.title"));
}

TEST_CASE("After the time to answer, the safe default stands", "[app][house]") {
  table::Program program;
  ask(program, table::unknown_text);
  const auto card = [&] { return *app::make_check_model(program.state).card; };
  CHECK(card().ask_title == "Asked just now");
  CHECK(card().default_title == "Until someone says “mine”: do not say the code.");
  CHECK(card().default_detail == "At 14:10 this stays the answer. The driver comes again on the next working day.");
  REQUIRE(card().asked.size() == 4);
  CHECK(card().asked[2].name == "Rosa");
  CHECK(card().asked[2].detail == "you");
  CHECK(card().asked[2].buttons.size() == 4);
  REQUIRE(card().asked[0].answer);
  CHECK(card().asked[0].answer->text == "no answer yet");
  program.now.instant += std::chrono::minutes(11);
  program.happen(app::Tick{});
  CHECK(card().default_title == "Nobody has said “mine”: do not say the code.");
}

TEST_CASE("Nobody is asked without a message, and nobody answers without a name", "[app][house]") {
  table::Program program;
  program.act(app::AskHouse{});
  program.act(app::NobodyOrderedIt{});
  program.act(app::AnswerQuestion{{"x"}, core::Answer::mine});
  CHECK(program.kinds().empty());
  ask(program, table::unknown_text);
  program.act(app::Become{});
  program.act(app::AnswerQuestion{program.state.household.questions.front().id, core::Answer::mine});
  CHECK(program.state.household.questions.front().answers.empty());
  CHECK(program.notice() == "Say first who you are, at the foot of the list.");
}
