#include "app/program.h"

namespace {

const core::Incident& only_incident(const table::Program& program) {
  REQUIRE(program.state.household.incidents.size() == 1);
  return program.state.household.incidents.front();
}

}  // namespace

TEST_CASE("A trap shows its steps at once, and the first tick begins the checklist", "[app][incidents]") {
  table::Program program;
  program.act(app::CheckText{table::trap_text});
  const auto card = *app::make_check_model(program.state).card;
  REQUIRE_FALSE(card.steps.empty());
  CHECK(card.steps.front().incident.empty());
  program.act(app::TickStep{card.steps.front().incident, card.steps.front().step});
  CHECK(program.kinds() == "message_checked checklist_started step_done");
  CHECK(only_incident(program).facts.verdict == "danger");
  CHECK(only_incident(program).started_by == home::tom);
  const auto after = *app::make_check_model(program.state).card;
  CHECK(after.steps.front().done);
  CHECK(after.steps.front().why == "you, just now");
  CHECK(after.steps.front().incident == only_incident(program).id);
  CHECK(after.steps_progress.substr(0, 4) == "1 of");
}

TEST_CASE("Two quick ticks work on one checklist", "[app][incidents]") {
  table::Program program;
  program.act(app::CheckText{table::trap_text});
  const auto steps = app::make_check_model(program.state).card->steps;
  REQUIRE(steps.size() >= 2);
  program.jobs_wait = true;
  program.act(app::TickStep{{}, steps[0].step});
  program.act(app::TickStep{{}, steps[1].step});
  program.run();
  CHECK(only_incident(program).progress.size() == 2);
}

TEST_CASE("A step is ticked, noted, and opened again; the note is in no history", "[app][incidents]") {
  table::Program program;
  program.act(app::StartChecklist{"suspicious_message"});
  const core::IncidentId id = only_incident(program).id;
  CHECK(program.state.screen == app::Screen::checklists);
  const std::string step = app::make_checklists_model(program.state).steps.front().step;
  program.act(app::TickStep{id, step});
  program.act(app::NoteStep{id, step, "called 0900 123"});
  program.act(app::TickStep{id, step, false});
  CHECK(program.kinds() == "checklist_started step_done step_noted step_undone");
  CHECK_FALSE(app::make_checklists_model(program.state).steps.front().done);
  CHECK(app::make_checklists_model(program.state).steps.front().note == "called 0900 123");
  for (const core::HistoryEntry& entry : program.kept.household.history)
    for (const auto& [name, value] : entry.details) CHECK(value.find("0900") == std::string::npos);
}

TEST_CASE("An answer shows the steps that follow from it", "[app][incidents]") {
  table::Program program;
  program.act(app::StartChecklist{"suspicious_message"});
  const core::IncidentId id = only_incident(program).id;
  const std::size_t before = app::make_checklists_model(program.state).steps.size();
  program.act(app::AnswerStep{id, "opened", true});
  CHECK(app::make_checklists_model(program.state).steps.size() > before);
  program.act(app::AnswerStep{id, "opened", false});
  CHECK(app::make_checklists_model(program.state).steps.size() == before);
  CHECK(program.kinds() == "checklist_started step_answered_yes step_answered_no");
}

TEST_CASE("A checklist is closed and opened again", "[app][incidents]") {
  table::Program program;
  program.act(app::StartChecklist{"wrong_or_empty_box"});
  const core::IncidentId id = only_incident(program).id;
  CHECK(app::make_frame_model(program.state).nav[3].badge == 1);
  program.act(app::CloseIncident{id});
  CHECK(app::make_frame_model(program.state).nav[3].badge == 0);
  program.act(app::CloseIncident{id});
  program.act(app::ReopenIncident{id});
  CHECK(app::make_frame_model(program.state).nav[3].badge == 1);
  CHECK(program.kinds() == "checklist_started checklist_closed checklist_reopened");
}

TEST_CASE("What names no checklist and no step does nothing", "[app][incidents]") {
  table::Program program;
  program.act(app::StartChecklist{"no such thing"});
  program.act(app::TickStep{{"x"}, "y"});
  program.act(app::TickStep{{}, "y"});
  program.act(app::CloseIncident{});
  program.act(app::CloseIncident{{"x"}});
  program.act(app::CheckText{table::trap_text});
  program.act(app::TickStep{{}, "no such step"});
  CHECK(program.state.check.incident.empty());
  CHECK(program.kinds() == "message_checked");
}

TEST_CASE("A checklist about something else takes no facts from the message that was checked", "[app][incidents]") {
  table::Program program;
  program.act(app::CheckText{table::trap_text});
  program.act(app::ShowScreen{app::Screen::checklists});
  program.act(app::StartChecklist{"wrong_or_empty_box"});
  CHECK(only_incident(program).facts == core::IncidentFacts{});
}

TEST_CASE("Steps lead to the shop's own pages and to the country's offices, never into the message",
          "[app][incidents]") {
  core::Household household = home::family();
  household.settings.country = "gb";
  table::Program program(household);
  program.act(app::CheckText{table::trap_text});
  const auto steps = app::make_check_model(program.state).card->steps;
  for (const app::StepRow& step : steps) {
    INFO(step.text);
    CHECK(step.text.find('{') == std::string::npos);
    if (!step.button) continue;
    if (const auto* open = std::get_if<app::OpenAddress>(&step.button->action)) {
      CHECK(open->address.find("cancel") == std::string::npos);
      program.act(*open);
    }
  }
  CHECK_FALSE(program.outside.empty());
}
