#include "core/orders/order_book.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

Order between(const char* id, const char* from, const char* to) {
  Order order = home::order(id, "Lamp", "Amazon", home::tom);
  order.expected_from = parse_date(from);
  order.expected_to = parse_date(to);
  return order;
}

std::string ids(const std::vector<const Order*>& orders) {
  std::string text;
  for (const Order* order : orders) text += order->id.value;
  return text;
}

}  // namespace

TEST_CASE("an order is found by its shop and a day in its window", "[order_book]") {
  std::vector<Order> orders = {between("a", "2026-11-20", "2026-11-20"),
                               between("b", "2026-11-22", "2026-11-25"),
                               between("c", "2026-11-24", "2026-11-24"),
                               between("d", "2026-11-25", "2026-11-30"),
                               between("e", "", ""),
                               between("f", "", "2026-11-26")};
  orders.push_back(between("g", "2026-11-23", "2026-11-23"));
  orders.back().state = OrderState::delivered;
  orders.push_back(between("h", "2026-11-23", "2026-11-23"));
  orders.back().state = OrderState::missed;
  orders.back().retailer = "zalando";
  orders.back().carrier = "DHL";
  const OrderBook book(orders);

  struct Row {
    const char* why;
    const char* retailer;
    int slack;
    const char* found;
  };
  const Row rows[] = {{"a day early, in the window, without one, before an end", "amazon", 0, "cbfe"},
                      {"some days late", "amazon", 3, "acbfe"},
                      {"a missed one of its shop", "zalando", 0, "h"},
                      {"by its carrier", "dhl", 0, "h"},
                      {"nothing of that shop", "flipkart", 9, ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(ids(book.open_on(row.retailer, home::today, row.slack)) == row.found);
  }
  CHECK(ids(book.open_on(home::today, 0)) == "hcbf");
  CHECK(book.find(OrderId{"g"}) == &orders[6]);
  CHECK(book.find(OrderId{"x"}) == nullptr);
}

TEST_CASE("an order is found by its number however it is written", "[order_book]") {
  std::vector<Order> orders = {between("a", "", ""), between("b", "", ""), between("c", "", "")};
  orders[0].order_number = "112-5550142-7731209";
  orders[1].tracking_number = "1z 999 aa1 01 2345 6784";
  orders[2].order_number = "1234";
  const OrderBook book(orders);
  CHECK(ids(book.by_number("11255501427731209")) == "a");
  CHECK(ids(book.by_number("1Z999AA10123456784")) == "b");
  CHECK(book.by_number("1234").empty());
  CHECK(book.by_number("").empty());
}

TEST_CASE("a hundred of many are enough", "[order_book]") {
  const std::vector<Order> orders(1000, between("a", "2026-11-23", "2026-11-23"));
  const OrderBook book(orders);
  CHECK(book.open_on("amazon", home::today, 0).size() == 100);
  CHECK(book.open_on(home::today, 0).size() == 100);
}
