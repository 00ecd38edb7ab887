#include "core/orders/order_book.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t shortest_number = 5;
constexpr std::size_t most_found = 100;
constexpr int early = 1;  // a parcel may come a day before its window

}  // namespace

OrderBook::OrderBook(std::span<const Order> orders) {
  by_id_.reserve(orders.size());
  by_number_.reserve(orders.size());
  for (const Order& order : orders) index(order);
}

void OrderBook::index(const Order& order) {
  by_id_.emplace(order.id, &order);
  const std::string numbers[] = {bare_number(order.order_number), bare_number(order.tracking_number)};
  if (numbers[0].size() >= shortest_number) by_number_.emplace(numbers[0], &order);
  if (numbers[1].size() >= shortest_number && numbers[1] != numbers[0]) by_number_.emplace(numbers[1], &order);
  if (!can_still_come(order)) return;

  const auto last = last_day(order);
  if (last) {
    open_.emplace(*last, &order);
    longest_window_ = std::max(longest_window_, days_between(*first_day(order), *last));
  }
  const std::string names[] = {fold(order.retailer), fold(order.carrier)};
  for (const std::string& name : names) {
    if (name.empty() || (&name == &names[1] && name == names[0])) continue;
    if (last) {
      open_by_retailer_[name].emplace(*last, &order);
    } else {
      open_without_day_[name].push_back(&order);
    }
  }
}

const Order* OrderBook::find(const OrderId& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::vector<const Order*> OrderBook::by_number(std::string_view bare) const {
  std::vector<const Order*> found;
  const auto [first, last] = by_number_.equal_range(std::string(bare));
  for (auto at = first; at != last && found.size() < most_found; ++at) found.push_back(at->second);
  return found;
}

// Ends at the last day that the longest window could still reach back from.
void OrderBook::collect(const ByLastDay& open, Date day, int slack, std::vector<const Order*>& found) const {
  const Date end = plus_days(day, longest_window_ + early);
  for (auto at = open.lower_bound(plus_days(day, -slack));
       at != open.end() && at->first <= end && found.size() < most_found; ++at)
    if (days_between(day, *first_day(*at->second)) <= early) found.push_back(at->second);
}

std::vector<const Order*> OrderBook::open_on(std::string_view folded_retailer, Date day, int slack) const {
  std::vector<const Order*> found;
  const std::string key(folded_retailer);
  if (const auto open = open_by_retailer_.find(key); open != open_by_retailer_.end())
    collect(open->second, day, slack, found);
  if (const auto open = open_without_day_.find(key); open != open_without_day_.end())
    for (const Order* order : open->second)
      if (found.size() < most_found) found.push_back(order);
  return found;
}

std::vector<const Order*> OrderBook::open_on(Date day, int slack) const {
  std::vector<const Order*> found;
  collect(open_, day, slack, found);
  return found;
}

}  // namespace core
