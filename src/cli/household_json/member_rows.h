#pragma once
// The "members" of an import.

#include "cli/household_json/node_reader.h"
#include "cli/household_json/order_fields.h"
#include "cli/household_json/plan_import.h"
#include "core/household/household.h"

#include <map>
#include <string>
#include <unordered_map>

namespace cli {

/// Members by name (folded) and by the ids that the file uses; those of the household and those that the file adds.
class ImportedPeople {
 public:
  explicit ImportedPeople(const core::Household& household);

  void take(NodeReader& reader, const JsonNode& list, ImportPlan& plan);
  [[nodiscard]] People people() const;
  /// The household's id for an id of the file; ids that are not known stay as they are.
  [[nodiscard]] core::MemberId translated(const core::MemberId& id) const;

 private:
  void take_one(NodeReader& reader, const JsonNode& node, ImportPlan& plan);
  [[nodiscard]] const core::Member* find(const core::MemberId& id, const std::string& name) const;

  std::unordered_map<std::string, core::Member> by_id_;
  std::unordered_map<std::string, std::string> id_by_name_;
  std::unordered_map<std::string, std::string> translations_;
  std::unordered_map<std::string, int> named_in_file_;
};

[[nodiscard]] Json member_object(const core::Member& member);

/// An id that the same text always gives: 32 hexadecimal digits.
[[nodiscard]] std::string id_from(const std::string& text);

}  // namespace cli
