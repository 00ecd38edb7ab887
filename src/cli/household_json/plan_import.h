#pragma once
// What an import would change: worked out against the household as it is, before anything is written.
// A value that the file does not name stays as it is. What is there already is found again by its id, else by what people know it
// by (a member's name; an order's shop, number and item), so that importing twice changes nothing the second time.

#include "cli/household_json/json_tree.h"
#include "core/household/household.h"
#include "core/time.h"

#include <string>
#include <variant>
#include <vector>

namespace cli {

struct ImportPlan {
  std::vector<core::Change> changes;
  std::vector<core::HistoryEntry> entries;
  int new_members = 0;
  int changed_members = 0;
  int new_orders = 0;
  int changed_orders = 0;
  int other = 0;                    ///< questions, checklists, history entries, settings
  std::vector<JsonFault> left_out;  ///< members of objects that are not known here

  [[nodiscard]] bool is_empty() const { return changes.empty() && entries.empty(); }
};

/// `by` and `now` are recorded in the history. Nothing of `household` is changed.
[[nodiscard]] std::variant<ImportPlan, JsonFault> plan_import(const JsonNode& root, const core::Household& household,
                                                              const core::MemberId& by, core::Instant now);

}  // namespace cli
