#include "core/orders/order.h"

#include "core/merge.h"

namespace core {
namespace {

constexpr int days_before_last = 7;  // "by Friday" may come this much earlier

}  // namespace

Order merge_edit(const Order& before, const Order& after, const Order& current) {
  Order merged = current;
  const auto take = [&](auto... fields) { (merge_field(before, after, merged, fields), ...); };
  take(&Order::retailer, &Order::item, &Order::order_number, &Order::tracking_number, &Order::carrier,
       &Order::ordered_by, &Order::placed, &Order::expected_from, &Order::expected_to, &Order::hours,
       &Order::code_expected, &Order::receive, &Order::may_receive, &Order::price, &Order::note, &Order::gift,
       &Order::gift_until, &Order::missed_on);
  merge_together(before, after, merged, &Order::state, &Order::delivered_at, &Order::received_by);
  if (merged.expected_from && merged.expected_to && *merged.expected_to < *merged.expected_from) {
    merged.expected_from = after.expected_from;
    merged.expected_to = after.expected_to;
  }
  return merged;
}

bool can_still_come(const Order& order) {
  return order.state == OrderState::expected || order.state == OrderState::missed;
}

std::optional<Date> first_day(const Order& order) {
  if (order.expected_from || !order.expected_to) return order.expected_from;
  const Date earliest = plus_days(*order.expected_to, -days_before_last);
  return order.placed && *order.placed > earliest && *order.placed <= *order.expected_to ? *order.placed : earliest;
}

std::optional<Date> last_day(const Order& order) { return order.expected_to ? order.expected_to : order.expected_from; }

bool is_due(const Order& order, Date day) {
  const auto first = first_day(order);
  return can_still_come(order) && first && *first <= day && day <= *last_day(order);
}

}  // namespace core
