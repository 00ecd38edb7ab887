#include "pack_files/pack_kinds.h"
#include "pack_files/spelling.h"

#include <algorithm>

namespace pack_files {
namespace {

bool fits(core::StepAction action, const std::string& target) {
  switch (action) {
    case core::StepAction::none:
    case core::StepAction::copy_sentence:
      return target.empty();
    case core::StepAction::open_page:
      return std::find(page_names.begin(), page_names.end(), target) != page_names.end();
    case core::StepAction::open_contact:
    case core::StepAction::forward_mail:
      return is_id(target);
  }
  return false;
}

// "opened" or "not opened": the step must stand before, and ask yes or no.
std::optional<core::StepCondition> read_condition(TableReader& table, const std::vector<core::ChecklistStep>& before) {
  const std::string text = table.text("only_after");
  if (text.empty()) return std::nullopt;
  const bool denied = text.starts_with("not ");
  core::StepCondition condition{denied ? text.substr(4) : text, !denied};
  const bool asked = std::any_of(before.begin(), before.end(), [&](const core::ChecklistStep& step) {
    return step.id == condition.step && step.asks_yes_or_no;
  });
  if (!asked) table.refuse("only_after", "no step before this one asks \"" + condition.step + "\".");
  return condition;
}

core::ChecklistStep read_step(TableReader& table, const std::vector<core::ChecklistStep>& before) {
  core::ChecklistStep step;
  step.id = table.required_text("id");
  if (!is_id(step.id)) table.refuse("id", "lower case letters, digits and underscores are expected.");
  if (std::any_of(before.begin(), before.end(), [&](const core::ChecklistStep& other) { return other.id == step.id; }))
    table.refuse("id", "there are two steps \"" + step.id + "\".");
  step.asks_yes_or_no = table.flag("asks_yes_or_no");
  step.only_after = read_condition(table, before);
  step.action = static_cast<core::StepAction>(
      table.one_of("action", {"none", "open_page", "open_contact", "forward_mail", "copy_sentence"}, 0));
  step.target = table.text("target");
  if (!fits(step.action, step.target)) table.refuse("target", "it does not fit the action.");
  step.source = table.source("source");
  table.end();
  return step;
}

}  // namespace

core::Checklist read_checklist(TableReader& file) {
  core::Checklist checklist;
  checklist.id = file.required_text("id");
  for (TableReader& table : file.tables("steps")) checklist.steps.push_back(read_step(table, checklist.steps));
  if (checklist.steps.empty()) file.refuse("steps", "there is no step.");
  checklist.checked = file.date("checked");
  (void)file.sources("sources");
  return checklist;
}

}  // namespace pack_files
