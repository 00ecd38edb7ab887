#include "cli/household_json/order_rows.h"

#include "core/text/fold.h"

namespace cli {
namespace {

// What people know an order by.
std::string nature_of(const core::Order& order) {
  std::string nature = core::fold(order.retailer) + '\n' + core::fold(order.item) + '\n';
  const std::string number = core::bare_number(order.order_number);
  if (!number.empty()) return nature + number;
  return nature + '\n' + order.ordered_by.value + '\n' +
         (order.placed ? core::format_date(*order.placed) : std::string());
}

}  // namespace

ImportedOrders::ImportedOrders(const core::Household& household) {
  by_id_.reserve(household.orders.size());
  for (const core::Order& order : household.orders) {
    by_id_[order.id.value] = &order;
    by_nature_[nature_of(order)].push_back(&order);
  }
}

std::string ImportedOrders::translated(const std::string& id) const {
  const auto found = translations_.find(id);
  return found == translations_.end() ? id : found->second;
}

void ImportedOrders::take(NodeReader& reader, const JsonNode& list, const People& people, ImportPlan& plan) {
  reader.each_object(list, [&](const JsonNode& node) {
    if (reader.ok()) take_one(reader, node, people, plan);
  });
}

const core::Order* ImportedOrders::find(const core::Order& row, const std::string& nature, int occurrence) const {
  const std::string id =
      row.id.empty() ? id_from("order\n" + nature + '\n' + std::to_string(occurrence)) : row.id.value;
  if (const auto found = by_id_.find(id); found != by_id_.end()) return found->second;
  const auto same = by_nature_.find(nature);
  if (same == by_nature_.end()) return nullptr;
  for (const core::Order* order : same->second)
    if (taken_.count(order->id.value) == 0) return order;
  return nullptr;
}

void ImportedOrders::take_one(NodeReader& reader, const JsonNode& node, const People& people, ImportPlan& plan) {
  core::Order row;
  read_order(reader, node, row, people, [&](const JsonNode& child) {
    plan.left_out.push_back({child.line, "left_out", {{"name", child.key}}});
  });
  const JsonNode* item = reader.required(node, "item");
  (void)reader.required(node, "ordered_by");
  if (!reader.ok()) return;
  if (core::trim(row.item).empty()) return reader.refuse(*item, "empty_item");

  const std::string nature = nature_of(row);
  const int occurrence = seen_[nature]++;
  const core::Order* known = find(row, nature, occurrence);
  core::Order order = known != nullptr ? *known : row;
  if (known != nullptr)
    read_order(reader, node, order, people, [](const JsonNode&) {});
  else if (order.id.empty())
    order.id.value = id_from("order\n" + nature + '\n' + std::to_string(occurrence));
  if (!reader.ok()) return;  // a day that turns the window of the order that is there
  if (!taken_.insert(order.id.value).second) return reader.refuse(node, "order_twice");
  if (!row.id.empty()) translations_[row.id.value] = order.id.value;
  if (known != nullptr && order == *known) return;
  ++(known != nullptr ? plan.changed_orders : plan.new_orders);
  plan.changes.emplace_back(
      core::Save<core::Order>{known != nullptr ? std::optional(*known) : std::nullopt, std::move(order)});
}

}  // namespace cli
