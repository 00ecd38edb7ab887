// Checklists: what is under way, the one that is open, and those that can be begun.
#include "app/models/models.h"
#include "app/models/steps.h"
#include "app/models/words.h"
#include "core/incidents/work_through.h"
#include "core/packs/packs.h"

#include <algorithm>

namespace app {
namespace {

class ChecklistsMaker {
 public:
  explicit ChecklistsMaker(const State& state) : state_(state), words_(state) {}

  ChecklistsModel make() {
    model_.title = words_.say("checklists.title");
    model_.running_title = words_.say("checklists.running");
    model_.start_title = words_.say("checklists.start");
    model_.done_title = words_.say("checklists.done");
    model_.yes = words_.say("checklists.yes");
    model_.no = words_.say("checklists.no");
    model_.note_hint = words_.say("checklists.note_hint");
    const core::Incident* open = shown();
    add_rows(open);
    for (const core::Checklist& checklist : state_.knowledge->packs().checklists)
      model_.start.push_back(
          {checklist_title(words_, checklist.id), "list-checks", StartChecklist{checklist.id}, true, false, {}});
    if (open != nullptr) add_open(*open);
    return std::move(model_);
  }

 private:
  // The one that was chosen; else the newest that runs.
  const core::Incident* shown() const {
    if (const core::Incident* chosen = core::find_incident(state_.household, state_.incident)) return chosen;
    const auto& all = state_.household.incidents;
    const auto newest =
        std::find_if(all.rbegin(), all.rend(), [](const core::Incident& incident) { return !incident.closed_at; });
    return newest == all.rend() ? nullptr : &*newest;
  }

  void add_rows(const core::Incident* open) {
    const auto& all = state_.household.incidents;
    for (auto newest = all.rbegin(); newest != all.rend(); ++newest) {
      const core::Incident& incident = *newest;
      ChecklistsModel::Row row;
      row.id = incident.id;
      row.title = checklist_title(words_, incident.checklist);
      row.detail =
          words_.say(incident.started_by.empty() ? "checklists.begun" : "checklists.begun_by",
                     {{"name", words_.you_or(incident.started_by)}, {"when", words_.ago(incident.started_at)}});
      row.pill = pill(incident);
      row.selected = open != nullptr && open->id == incident.id;
      (incident.closed_at ? model_.done : model_.running).push_back(std::move(row));
    }
  }

  Pill pill(const core::Incident& incident) const {
    if (incident.closed_at)
      return {words_.say("checklists.closed", {{"when", words_.ago(*incident.closed_at)}}), Tone::muted, {}};
    const core::Checklist* checklist = core::find_checklist(state_.knowledge->packs(), incident.checklist);
    if (checklist == nullptr) return {};
    const core::Progress progress = core::progress_of(*checklist, incident);
    const bool all = progress.done == progress.total;
    return {progress_words(words_, *checklist, incident), all ? Tone::expected : Tone::ask, {}};
  }

  void add_open(const core::Incident& incident) {
    model_.open_title = checklist_title(words_, incident.checklist);
    const core::Checklist* checklist = core::find_checklist(state_.knowledge->packs(), incident.checklist);
    if (checklist != nullptr) {
      const core::Progress progress = core::progress_of(*checklist, incident);
      model_.open_progress = progress_words(words_, *checklist, incident);
      model_.open_share =
          progress.total == 0 ? 0.0F : static_cast<float>(progress.done) / static_cast<float>(progress.total);
      model_.steps = step_rows(state_, *checklist, incident);
    }
    if (incident.closed_at)
      model_.buttons.push_back({words_.say("checklists.reopen"), {}, ReopenIncident{incident.id}, true, false, {}});
    else
      model_.buttons.push_back(
          {words_.say("checklists.close"), "check", CloseIncident{incident.id}, true, model_.open_share >= 1.0F, {}});
  }

  const State& state_;
  Words words_;
  ChecklistsModel model_;
};

}  // namespace

ChecklistsModel make_checklists_model(const State& state) { return ChecklistsMaker(state).make(); }

}  // namespace app
