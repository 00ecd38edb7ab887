#include "core/incidents/work_through.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

const ChecklistStep* find_step(const Checklist& checklist, std::string_view id) {
  const auto found = std::find_if(checklist.steps.begin(), checklist.steps.end(),
                                  [&](const ChecklistStep& step) { return step.id == id; });
  return found == checklist.steps.end() ? nullptr : &*found;
}

// A chain of conditions longer than the checklist goes round in a ring: nothing of it shows.
bool shows(const Checklist& checklist, const Incident& incident, const ChecklistStep& step, std::size_t left) {
  if (!step.only_after) return true;
  const ChecklistStep* asking = find_step(checklist, step.only_after->step);
  if (asking == nullptr || left == 0) return false;
  return step_progress(incident, asking->id).answer == step.only_after->answer &&
         shows(checklist, incident, *asking, left - 1);
}

StepProgress& touch(Incident& incident, std::string_view step) {
  const auto found = std::find_if(incident.progress.begin(), incident.progress.end(),
                                  [&](const StepProgress& known) { return known.step == step; });
  if (found != incident.progress.end()) return *found;
  StepProgress fresh;
  fresh.step = step;
  return incident.progress.emplace_back(std::move(fresh));
}

std::string cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return std::string(text.substr(0, most));
}

}  // namespace

std::vector<const ChecklistStep*> visible_steps(const Checklist& checklist, const Incident& incident) {
  std::vector<const ChecklistStep*> visible;
  for (const ChecklistStep& step : checklist.steps)
    if (shows(checklist, incident, step, checklist.steps.size())) visible.push_back(&step);
  return visible;
}

Progress progress_of(const Checklist& checklist, const Incident& incident) {
  Progress progress;
  for (const ChecklistStep* step : visible_steps(checklist, incident)) {
    ++progress.total;
    if (step_progress(incident, step->id).state != StepState::open) ++progress.done;
  }
  return progress;
}

StepProgress step_progress(const Incident& incident, std::string_view step) {
  for (const StepProgress& known : incident.progress)
    if (known.step == step) return known;
  StepProgress untouched;
  untouched.step = step;
  return untouched;
}

Incident tick(Incident incident, std::string_view step, bool done, const MemberId& by, Instant at) {
  StepProgress& progress = touch(incident, step);
  progress.state = done ? StepState::done : StepState::open;
  progress.by = done ? by : MemberId{};
  progress.at = done ? std::optional(at) : std::nullopt;
  if (!done) progress.answer.reset();
  return incident;
}

Incident skip(Incident incident, std::string_view step, const MemberId& by, Instant at) {
  incident = tick(std::move(incident), step, true, by, at);
  touch(incident, step).state = StepState::not_needed;
  return incident;
}

Incident answer(Incident incident, std::string_view step, bool yes, const MemberId& by, Instant at) {
  incident = tick(std::move(incident), step, true, by, at);
  touch(incident, step).answer = yes;
  return incident;
}

Incident note(Incident incident, std::string_view step, std::string_view text) {
  touch(incident, step).note = trim(cut(text, longest_note));
  return incident;
}

Incident close(Incident incident, Instant at) {
  if (!incident.closed_at) incident.closed_at = at;
  return incident;
}

Incident reopen(Incident incident) {
  incident.closed_at.reset();
  return incident;
}

}  // namespace core
