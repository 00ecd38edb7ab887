#pragma once
// A checklist that the house is working through.

#include "core/id.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class StepState { open, done, not_needed };

struct StepProgress {
  std::string step;  ///< id of the checklist's step
  StepState state = StepState::open;
  std::optional<bool> answer;  ///< for a step that asks yes or no
  MemberId by;
  std::optional<Instant> at;
  std::string note;

  bool operator==(const StepProgress&) const = default;
};

/// What the message was, without its text.
struct IncidentFacts {
  std::string retailer;        ///< pack id; may be empty
  std::string verdict;         ///< as formats.md names it; may be empty
  std::string sender;          ///< address or number that it came from; may be empty
  std::string message_sha256;  ///< may be empty
  OrderId order;               ///< may be empty

  bool operator==(const IncidentFacts&) const = default;
};

struct Incident {
  IncidentId id;
  std::string checklist;  ///< id of the checklist
  IncidentFacts facts;
  MemberId started_by;
  Instant started_at{};
  std::optional<Instant> closed_at;
  std::vector<StepProgress> progress;  ///< one for each step that was touched

  bool operator==(const Incident&) const = default;
};

/// As merge_edit for orders: each step that the edit left alone keeps what `current` has.
[[nodiscard]] Incident merge_edit(const Incident& before, const Incident& after, const Incident& current);

}  // namespace core
