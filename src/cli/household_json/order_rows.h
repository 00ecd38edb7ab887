#pragma once
// The "orders" of an import.

#include "cli/household_json/member_rows.h"
#include "cli/household_json/node_reader.h"
#include "cli/household_json/plan_import.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cli {

class ImportedOrders {
 public:
  explicit ImportedOrders(const core::Household& household);

  void take(NodeReader& reader, const JsonNode& list, const People& people, ImportPlan& plan);
  /// The household's id for an id of the file.
  [[nodiscard]] std::string translated(const std::string& id) const;

 private:
  void take_one(NodeReader& reader, const JsonNode& node, const People& people, ImportPlan& plan);
  [[nodiscard]] const core::Order* find(const core::Order& row, const std::string& natural, int occurrence) const;

  std::unordered_map<std::string, const core::Order*> by_id_;
  std::unordered_map<std::string, std::vector<const core::Order*>> by_nature_;
  std::unordered_map<std::string, int> seen_;  // natural key -> how often in this file
  std::unordered_set<std::string> taken_;      // ids that rows of this file stand for
  std::unordered_map<std::string, std::string> translations_;
};

}  // namespace cli
