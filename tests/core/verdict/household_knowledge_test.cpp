// What the household knows decides: one text, and lists on which it means something else.
#include "core/verdict/judged_rows.h"

#include <functional>

namespace {

using core::VerdictKind;

constexpr const char* by_day = "Amazon: give the one-time password 671314 to the driver at the door.";
constexpr const char* by_number =
    "Amazon: give the one-time password 671314 to the driver at the door. Order 112-9999999-8888888";

core::Order blender(const char* day = "2026-11-23") {
  core::Order order = test::order("blender", "amazon", "Blender", "maria", day);
  order.order_number = "112-9999999-8888888";
  return order;
}

core::Order with(core::Order order, const std::function<void(core::Order&)>& change) {
  change(order);
  return order;
}

core::Verdict judge_for(const char* text, std::vector<core::Order> orders, std::vector<core::WaitingCode> codes = {}) {
  core::Household house = test::sample_house();
  house.orders = std::move(orders);
  house.codes = std::move(codes);
  const core::OrderBook book(house.orders);
  core::Message message;
  message.channel = core::Channel::text;
  message.body = text;
  message.sha256 = "of this message";
  return core::judge(message, house, book, test::real_knowledge(), test::afternoon());
}

bool says(const core::Verdict& verdict, const std::string& reason) {
  for (const core::Evidence& evidence : verdict.reasons)
    if (evidence.id == reason) return true;
  return false;
}

}  // namespace

TEST_CASE("the same code on different lists", "[verdict][household]") {
  const core::Order of_tom = with(blender(), [](core::Order& order) {
    order.id = {"toaster"};
    order.item = "Toaster";
    order.ordered_by = {"tom"};
    order.order_number = "112-7777777-6666666";
  });
  struct Row {
    const char* why;
    const char* text;
    std::vector<core::Order> orders;
    VerdictKind verdict;
    const char* reason;
  };
  const Row rows[] = {
      {"no order at all", by_day, {}, VerdictKind::ask, "nothing_expected"},
      {"one of today", by_day, {blender()}, VerdictKind::expected, "shop_and_day_on_list"},
      {"its number", by_number, {blender()}, VerdictKind::expected, "order_number_on_list"},
      {"two of one person",
       by_day,
       {blender(), with(of_tom, [](core::Order& order) { order.ordered_by = {"maria"}; })},
       VerdictKind::expected,
       "shop_and_day_on_list"},
      {"two of two people", by_day, {blender(), of_tom}, VerdictKind::ask, "several_people"},
      {"two of two people, and a number",
       by_number,
       {blender(), of_tom},
       VerdictKind::expected,
       "order_number_on_list"},
      {"another shop's",
       by_day,
       {with(blender(), [](core::Order& order) { order.retailer = "zalando"; })},
       VerdictKind::ask,
       "nothing_expected"},
      {"of next week", by_day, {blender("2026-11-30")}, VerdictKind::ask, "nothing_expected"},
      {"of last week", by_day, {blender("2026-11-16")}, VerdictKind::ask, "nothing_expected"},
      {"a day late", by_day, {blender("2026-11-22")}, VerdictKind::expected, "shop_and_day_on_list"},
      {"by its number on any day", by_number, {blender("2026-11-30")}, VerdictKind::expected, "order_number_on_list"},
      {"another number",
       "Amazon: give the one-time password 671314 to the driver at the door. Order 112-1212121-3434343",
       {blender()},
       VerdictKind::ask,
       "number_not_on_list"},
      {"it has come",
       by_number,
       {with(blender(), [](core::Order& order) { order.state = core::OrderState::delivered; })},
       VerdictKind::ask,
       "order_closed"},
      {"it was cancelled",
       by_number,
       {with(blender(), [](core::Order& order) { order.state = core::OrderState::cancelled; })},
       VerdictKind::ask,
       "order_closed"},
      {"nobody has said mine",
       by_number,
       {with(blender(), [](core::Order& order) { order.ordered_by = {}; })},
       VerdictKind::ask,
       "order_without_owner"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    const core::Verdict verdict = judge_for(row.text, row.orders);
    CHECK(core::name_of(verdict.kind) == core::name_of(row.verdict));
    CHECK(says(verdict, row.reason));
  }
}

TEST_CASE("a code that was given is not given again, another one of the day may be", "[verdict][household]") {
  core::WaitingCode given;
  given.id = {"c1"};
  given.order = {"blender"};
  given.state = core::CodeState::given;
  given.message_sha256 = "of this message";
  const core::Verdict again = judge_for(by_number, {blender()}, {given});
  CHECK(again.kind == VerdictKind::ask);
  CHECK(says(again, "code_used"));
  given.message_sha256 = "of another message";
  CHECK(judge_for(by_number, {blender()}, {given}).kind == VerdictKind::expected);
}

TEST_CASE("a gift is expected, and whoever may say it is told", "[verdict][household]") {
  core::Order gift = blender();
  gift.gift = true;
  const core::Verdict verdict = judge_for(by_number, {gift});
  CHECK(verdict.kind == VerdictKind::expected);
  CHECK_FALSE(verdict.may_share.empty());
}
