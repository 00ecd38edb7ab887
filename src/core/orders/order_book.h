#pragma once
// An index over the household's orders, so that a verdict against 100,000 of them takes no longer than against ten.

#include "core/orders/order.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

class OrderBook {
 public:
  OrderBook() = default;
  /// Keeps: pointers into `orders`, which must outlive the book and not move.
  explicit OrderBook(std::span<const Order> orders);

  /// Null where there is none. Constant time, which find_order() is not.
  [[nodiscard]] const Order* find(const OrderId& id) const;
  /// By bare_number() of the order's or the tracking number; numbers shorter than five characters are not indexed.
  [[nodiscard]] std::vector<const Order*> by_number(std::string_view bare) const;
  /// Orders of that shop or carrier (folded id or name) that are expected or missed and whose window [from - 1, to + `slack`] holds `day`,
  /// and those without a window. At most 100.
  [[nodiscard]] std::vector<const Order*> open_on(std::string_view folded_retailer, Date day, int slack) const;
  /// All shops: expected or missed orders whose window holds `day`. At most 100.
  [[nodiscard]] std::vector<const Order*> open_on(Date day, int slack) const;

 private:
  using ByLastDay = std::multimap<Date, const Order*>;
  void index(const Order& order);
  void collect(const ByLastDay& open, Date day, int slack, std::vector<const Order*>& found) const;

  std::unordered_map<OrderId, const Order*> by_id_;
  std::unordered_multimap<std::string, const Order*> by_number_;
  std::unordered_map<std::string, ByLastDay> open_by_retailer_;  // keyed by last expected day
  std::unordered_map<std::string, std::vector<const Order*>> open_without_day_;
  ByLastDay open_;
  int longest_window_ = 0;  // days
};

}  // namespace core
