#pragma once
// A checklist as it is written down in assets/packs/checklists/*.toml. Its sentences stand in the texts under
// "checklist.<id>.title", "checklist.<id>.<step>.do" and "checklist.<id>.<step>.why"; what copy_sentence copies under
// "checklist.<id>.<step>.copy".

#include "core/packs/retailer_pack.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class StepAction { none, open_page, open_contact, forward_mail, copy_sentence };

/// A step shows only after another step, which asks yes or no, was answered so.
struct StepCondition {
  std::string step;
  bool answer = true;
};

struct ChecklistStep {
  std::string id;
  bool asks_yes_or_no = false;
  std::optional<StepCondition> only_after;
  StepAction action = StepAction::none;
  std::string
      target;     ///< open_page: key of RetailerPack::pages; open_contact and forward_mail: id of a contact, or "shop"
  Source source;  ///< the official advice that the step follows
};

struct Checklist {
  std::string id;  ///< "code_nobody_ordered", …
  std::vector<ChecklistStep> steps;
  std::optional<Date> checked;
};

}  // namespace core
