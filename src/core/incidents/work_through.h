#pragma once
// Working through a checklist together: which steps show, how far the house is, and what each deed makes of it.

#include "core/incidents/checklist.h"
#include "core/incidents/incident.h"

#include <string_view>
#include <vector>

namespace core {

/// The steps that show now, in the checklist's order: one that waits for an answer shows after that answer, and only while the step that
/// asks shows itself. Keeps: pointers into `checklist`.
[[nodiscard]] std::vector<const ChecklistStep*> visible_steps(const Checklist& checklist, const Incident& incident);

struct Progress {
  int done = 0;   ///< done or not needed
  int total = 0;  ///< of the steps that show

  bool operator==(const Progress&) const = default;
};
[[nodiscard]] Progress progress_of(const Checklist& checklist, const Incident& incident);

/// What is known of one step; untouched where nothing is.
[[nodiscard]] StepProgress step_progress(const Incident& incident, std::string_view step);

/// `done` false opens the step again; its note stays, its answer goes.
[[nodiscard]] Incident tick(Incident incident, std::string_view step, bool done, const MemberId& by, Instant at);
/// The step is of no use here.
[[nodiscard]] Incident skip(Incident incident, std::string_view step, const MemberId& by, Instant at);
/// An answered step is done.
[[nodiscard]] Incident answer(Incident incident, std::string_view step, bool yes, const MemberId& by, Instant at);
/// At most `longest_note` bytes, cut at a whole character.
[[nodiscard]] Incident note(Incident incident, std::string_view step, std::string_view text);
inline constexpr std::size_t longest_note = 2000;
[[nodiscard]] Incident close(Incident incident, Instant at);
[[nodiscard]] Incident reopen(Incident incident);

}  // namespace core
