#pragma once
// The steps of a checklist as rows: sentences, who did them, and the button that does them.

#include "app/models/words.h"
#include "core/incidents/checklist.h"
#include "core/incidents/incident.h"

#include <string>
#include <vector>

namespace app {

/// The steps that show now. `incident` may be one that is not begun yet: its id is empty, and so are the rows' then.
[[nodiscard]] std::vector<StepRow> step_rows(const State& state, const core::Checklist& checklist,
                                             const core::Incident& incident);
[[nodiscard]] std::string checklist_title(const Words& words, const std::string& checklist);
/// "1 of 5 done"
[[nodiscard]] std::string progress_words(const Words& words, const core::Checklist& checklist,
                                         const core::Incident& incident);

}  // namespace app
