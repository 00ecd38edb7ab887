#include "core/incidents/incident.h"

#include "core/merge.h"

#include <algorithm>

namespace core {
namespace {

StepProgress step_of(const Incident& incident, const std::string& id) {
  const auto found = std::find_if(incident.progress.begin(), incident.progress.end(),
                                  [&](const StepProgress& step) { return step.step == id; });
  if (found != incident.progress.end()) return *found;
  StepProgress untouched;
  untouched.step = id;
  return untouched;
}

StepProgress merge_step(const StepProgress& before, const StepProgress& after, StepProgress current) {
  merge_together(before, after, current, &StepProgress::state, &StepProgress::answer, &StepProgress::by,
                 &StepProgress::at);
  merge_field(before, after, current, &StepProgress::note);
  return current;
}

}  // namespace

Incident merge_edit(const Incident& before, const Incident& after, const Incident& current) {
  Incident merged = current;
  merge_field(before, after, merged, &Incident::checklist);
  merge_field(before, after, merged, &Incident::facts);
  merge_field(before, after, merged, &Incident::started_by);
  merge_field(before, after, merged, &Incident::started_at);
  merge_field(before, after, merged, &Incident::closed_at);
  for (const StepProgress& step : after.progress) {
    const StepProgress merged_step = merge_step(step_of(before, step.step), step, step_of(current, step.step));
    const auto place = std::find_if(merged.progress.begin(), merged.progress.end(),
                                    [&](const StepProgress& known) { return known.step == step.step; });
    if (place != merged.progress.end()) {
      *place = merged_step;
    } else {
      merged.progress.push_back(merged_step);
    }
  }
  return merged;
}

}  // namespace core
