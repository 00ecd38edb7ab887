#include "cli/household_json/plan_import.h"

#include "cli/household_json/member_rows.h"
#include "cli/household_json/node_reader.h"
#include "cli/household_json/order_rows.h"
#include "cli/household_json/record_rows.h"

#include <algorithm>
#include <array>

namespace cli {
namespace {

constexpr std::array<std::string_view, 7> sections{"schema",    "members",   "orders", "settings",
                                                   "questions", "incidents", "history"};

void check_schema(NodeReader& reader, const JsonNode& root) {
  if (root.kind != JsonNode::Kind::object) return reader.refuse(root, "not_a_household");
  const JsonNode* schema = reader.required(root, "schema");
  if (schema != nullptr && (schema->kind != JsonNode::Kind::integer || schema->integer != 1))
    reader.refuse(*schema, "schema");
}

void note_left_out(const JsonNode& root, ImportPlan& plan) {
  for (const JsonNode& child : root.children)
    if (std::find(sections.begin(), sections.end(), child.key) == sections.end())
      plan.left_out.push_back({child.line, "left_out", {{"name", child.key}}});
}

bool is_bare(const core::Household& household) {
  return household.members.empty() && household.orders.empty() && household.history.empty();
}

// A whole household that is brought back into an empty file is that household again, with its own history.
void record(const JsonNode& root, const core::Household& household, const core::MemberId& by, core::Instant now,
            ImportPlan& plan) {
  if (plan.is_empty() || (is_bare(household) && root.member("history") != nullptr)) return;
  const auto count = [](int a, int b) { return std::to_string(a + b); };
  plan.entries.push_back({0,
                          now,
                          by,
                          "imported",
                          {},
                          {{"members", count(plan.new_members, plan.changed_members)},
                           {"orders", count(plan.new_orders, plan.changed_orders)}}});
}

}  // namespace

std::variant<ImportPlan, JsonFault> plan_import(const JsonNode& root, const core::Household& household,
                                                const core::MemberId& by, core::Instant now) {
  ImportPlan plan;
  NodeReader reader;
  check_schema(reader, root);
  if (!reader.ok()) return *reader.fault();
  ImportedPeople people(household);
  ImportedOrders orders(household);
  const Translation translation{people, orders};
  const auto section = [&](const char* name, const auto& take) {
    const JsonNode* node = root.member(name);
    if (node != nullptr && reader.ok()) take(*node);
  };
  section("members", [&](const JsonNode& node) { people.take(reader, node, plan); });
  section("orders", [&](const JsonNode& node) { orders.take(reader, node, people.people(), plan); });
  section("settings", [&](const JsonNode& node) { take_settings(reader, node, household, plan); });
  section("questions", [&](const JsonNode& node) { take_questions(reader, node, household, translation, plan); });
  section("incidents", [&](const JsonNode& node) { take_incidents(reader, node, household, translation, plan); });
  section("history", [&](const JsonNode& node) { take_history(reader, node, household, translation, plan); });
  if (!reader.ok()) return *reader.fault();
  note_left_out(root, plan);
  record(root, household, by, now, plan);
  return plan;
}

}  // namespace cli
