// Checklists: begun, worked through, closed.
#include "app/turn.h"
#include "core/incidents/work_through.h"

#include <utility>

namespace app {
namespace {

// The message on the Check screen, where the checklist is about it.
core::IncidentFacts facts_of_check(const State& state) {
  const CheckDesk& desk = state.check;
  core::IncidentFacts facts;
  facts.retailer = desk.verdict->retailer;
  facts.verdict = core::name_of(desk.verdict->kind);
  facts.sender = desk.message->from.address;
  facts.message_sha256 = desk.message->sha256;
  if (desk.verdict->orders.size() == 1) facts.order = desk.verdict->orders.front().order;
  return facts;
}

core::IncidentFacts facts_of_call(const core::Verdict& verdict) {
  core::IncidentFacts facts;
  facts.retailer = verdict.retailer;
  facts.verdict = core::name_of(verdict.kind);
  if (verdict.orders.size() == 1) facts.order = verdict.orders.front().order;
  return facts;
}

bool is_about_check(const State& state, const std::string& checklist) {
  if (!state.check.message || !state.check.verdict || state.screen == Screen::someone_at_door) return false;
  return state.screen == Screen::check || state.check.verdict->checklist == checklist;
}

const core::Incident* known_incident(const State& state, const core::IncidentId& id) {
  if (const core::Incident* known = core::find_incident(state.household, id)) return known;
  return !id.empty() && state.begun && state.begun->id == id ? &*state.begun : nullptr;
}

// The desk whose verdict shows the steps: the door's, while that screen is open.
core::IncidentId& incident_of_desk(State& state) {
  return state.screen == Screen::someone_at_door ? state.door.incident : state.check.incident;
}

const std::optional<core::Verdict>& verdict_of_desk(const State& state) {
  return state.screen == Screen::someone_at_door ? state.door.verdict : state.check.verdict;
}

struct Work {
  std::optional<core::Incident> before;  ///< empty: it begins with this deed
  core::Incident after;
  Deed deed;
};

// An empty id stands for the checklist of the verdict on the screen; the first deed begins it.
std::optional<Work> take_up(State& state, const core::IncidentId& id) {
  const core::IncidentId& meant = id.empty() ? incident_of_desk(state) : id;
  if (const core::Incident* known = known_incident(state, meant)) return Work{*known, *known, {}};
  const auto& verdict = verdict_of_desk(state);
  if (!id.empty() || !verdict || verdict->checklist.empty()) return std::nullopt;
  core::Incident fresh = begin_incident(state, verdict->checklist);
  incident_of_desk(state) = fresh.id;
  Work work{std::nullopt, fresh, {}};
  work.deed.entries.push_back(entry_of(state, "checklist_started", fresh.id.value, {{"checklist", fresh.checklist}}));
  return work;
}

void put_down(Turn& turn, Work work, std::string kind, const std::string& step = {}) {
  State& state = turn.state;
  Details details{{"checklist", work.after.checklist}};
  if (!step.empty()) details["step"] = step;
  work.deed.entries.push_back(entry_of(state, std::move(kind), work.after.id.value, std::move(details)));
  if (core::find_incident(state.household, work.after.id) == nullptr) state.begun = work.after;
  work.deed.changes.emplace_back(core::Save<core::Incident>{std::move(work.before), std::move(work.after)});
  commit(turn, std::move(work.deed));
}

bool has_step(const State& state, const core::Incident& incident, const std::string& id) {
  const core::Checklist* checklist = core::find_checklist(state.knowledge->packs(), incident.checklist);
  if (checklist == nullptr) return false;
  for (const core::ChecklistStep& step : checklist->steps)
    if (step.id == id) return true;
  return false;
}

// Empty where there is no such checklist or step.
std::optional<Work> take_up_step(State& state, const core::IncidentId& id, const std::string& step) {
  auto work = take_up(state, id);
  if (work && !has_step(state, work->after, step)) {
    if (!work->before) incident_of_desk(state) = {};
    return std::nullopt;
  }
  return work;
}

}  // namespace

core::Incident begin_incident(State& state, const std::string& checklist) {
  core::Incident incident;
  incident.id = core::IncidentId{state.ids.next()};
  incident.checklist = checklist;
  incident.started_by = state.me;
  incident.started_at = state.now.instant;
  if (state.screen == Screen::someone_at_door && state.door.verdict) {
    incident.facts = facts_of_call(*state.door.verdict);
  } else if (is_about_check(state, checklist)) {
    incident.facts = facts_of_check(state);
  }
  return incident;
}

void take(Turn& turn, const StartChecklist& deed) {
  State& state = turn.state;
  if (core::find_checklist(state.knowledge->packs(), deed.checklist) == nullptr)
    return warn(state, "notice.no_such_checklist");
  core::Incident incident = begin_incident(state, deed.checklist);
  if (is_about_check(state, deed.checklist)) state.check.incident = incident.id;
  if (state.screen == Screen::someone_at_door) state.door.incident = incident.id;
  state.incident = incident.id;
  if (state.screen != Screen::check && state.screen != Screen::someone_at_door) state.screen = Screen::checklists;
  put_down(turn, Work{std::nullopt, std::move(incident), {}}, "checklist_started");
}

void take(Turn& turn, const ShowIncident& deed) {
  turn.state.incident = deed.incident;
  turn.state.screen = Screen::checklists;
}

void take(Turn& turn, const TickStep& deed) {
  State& state = turn.state;
  auto work = take_up_step(state, deed.incident, deed.step);
  if (!work) return;
  work->after = core::tick(std::move(work->after), deed.step, deed.done, state.me, state.now.instant);
  put_down(turn, std::move(*work), deed.done ? "step_done" : "step_undone", deed.step);
}

void take(Turn& turn, const AnswerStep& deed) {
  State& state = turn.state;
  auto work = take_up_step(state, deed.incident, deed.step);
  if (!work) return;
  work->after = core::answer(std::move(work->after), deed.step, deed.yes, state.me, state.now.instant);
  put_down(turn, std::move(*work), deed.yes ? "step_answered_yes" : "step_answered_no", deed.step);
}

void take(Turn& turn, const NoteStep& deed) {
  auto work = take_up_step(turn.state, deed.incident, deed.step);
  if (!work) return;
  work->after = core::note(std::move(work->after), deed.step, deed.note);
  put_down(turn, std::move(*work), "step_noted", deed.step);
}

void take(Turn& turn, const CloseIncident& deed) {
  State& state = turn.state;
  auto work = take_up(state, deed.incident);
  if (deed.incident.empty() || !work || work->after.closed_at) return;
  work->after = core::close(std::move(work->after), state.now.instant);
  work->deed.done = state.texts.say("notice.checklist_closed");
  put_down(turn, std::move(*work), "checklist_closed");
}

void take(Turn& turn, const ReopenIncident& deed) {
  auto work = take_up(turn.state, deed.incident);
  if (deed.incident.empty() || !work || !work->after.closed_at) return;
  work->after = core::reopen(std::move(work->after));
  put_down(turn, std::move(*work), "checklist_reopened");
}

}  // namespace app
