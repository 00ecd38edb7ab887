#include "core/orders/order.h"

#include "core/home.h"
#include "core/orders/waiting_code.h"
#include "support/catch.h"

using namespace core;

TEST_CASE("two people who change different fields of one order lose nothing", "[order]") {
  const Order before = home::order("1", "Lamp", "amazon", home::tom);
  Order mine = before;
  mine.note = "ring twice";
  mine.may_receive = {home::rosa};
  Order theirs = before;
  theirs.item = "Big lamp";
  theirs.price = Money{1999, "EUR"};

  const Order merged = merge_edit(before, mine, theirs);
  CHECK(merged.note == "ring twice");
  CHECK(merged.may_receive == mine.may_receive);
  CHECK(merged.item == "Big lamp");
  CHECK(merged.price == theirs.price);
  CHECK(merge_edit(before, theirs, mine) == merged);
}

TEST_CASE("of one field the later edit counts, and what belongs together stays together", "[order]") {
  const Order before = home::order("1", "Lamp", "amazon", home::tom);
  SECTION("delivered by one, missed by the other") {
    Order delivered = before;
    delivered.state = OrderState::delivered;
    delivered.delivered_at = home::now.instant;
    delivered.received_by = home::rosa;
    Order missed = before;
    missed.state = OrderState::missed;
    const Order merged = merge_edit(before, missed, delivered);
    CHECK(merged.state == OrderState::missed);
    CHECK_FALSE(merged.delivered_at);
    CHECK(merged.received_by.empty());
  }
  SECTION("a window never ends before it begins") {
    Order later_start = before;
    later_start.expected_from = later_start.expected_to = home::day("2026-11-27");
    Order earlier_end = before;
    earlier_end.expected_from = home::day("2026-11-20");
    earlier_end.expected_to = home::day("2026-11-21");
    Order from_only = before;
    from_only.expected_from = home::day("2026-11-22");
    const Order merged = merge_edit(before, from_only, earlier_end);
    CHECK(*merged.expected_from <= *merged.expected_to);
    CHECK(merge_edit(before, later_start, earlier_end).expected_to == later_start.expected_to);
  }
}

TEST_CASE("a window is reckoned with where only one end is known", "[order]") {
  Order order = home::order("1", "Lamp", "amazon", home::tom);
  order.expected_from.reset();
  order.expected_to = home::day("2026-11-27");
  CHECK(first_day(order) == home::day("2026-11-20"));
  order.placed = home::day("2026-11-22");
  CHECK(first_day(order) == home::day("2026-11-22"));
  CHECK(is_due(order, home::today));
  CHECK_FALSE(is_due(order, home::day("2026-11-28")));
  order.expected_from = home::today;
  order.expected_to.reset();
  CHECK(last_day(order) == home::today);
  order.expected_from.reset();
  CHECK_FALSE(first_day(order));
  CHECK_FALSE(is_due(order, home::today));
}

TEST_CASE("a code lives to the last second of its life", "[order]") {
  WaitingCode code = home::code("c", "1", "482913");
  CHECK_FALSE(is_over(code, *code.valid_until));
  CHECK(is_over(code, *code.valid_until + std::chrono::seconds(1)));
  code.valid_until.reset();
  CHECK_FALSE(is_over(code, home::now.instant));
}

TEST_CASE("of a code that was said the record stays, the digits go", "[order]") {
  const WaitingCode given = as_given(home::code("c", "1", "482913"), home::rosa, home::now.instant);
  CHECK(given.digits.empty());
  CHECK(given.state == CodeState::given);
  CHECK(given.given_by == home::rosa);
  CHECK(given.given_at == home::now.instant);
  CHECK(as_forgotten(home::code("c", "1", "482913")).digits.empty());
  CHECK(as_forgotten(home::code("c", "1", "482913")).state == CodeState::forgotten);
}
