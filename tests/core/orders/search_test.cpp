#include "core/orders/search.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

Order on(const char* id, const char* item, const char* shop, const MemberId& owner, const char* day) {
  Order order = home::order(id, item, shop, owner);
  order.expected_from = order.expected_to = parse_date(day);
  return order;
}

Household house() {
  Household household = home::family();
  household.orders = {on("s", "Running shoes", "zalando", home::tom, "2026-11-20"),
                      on("p", "Phone for Leo", "amazon", home::tom, "2026-11-24"),
                      on("h", "Headphones", "amazon", home::maria, "2026-11-23"),
                      on("k", "B\u00FCcher", "Thalia", home::leo, "2026-11-27"),
                      on("g", "Garden hose", "amazon", home::nobody, "2026-11-25"),
                      on("w", "Tom's watch", "amazon", home::rosa, ""),
                      on("o", "Old lamp", "amazon", home::maria, "2026-10-01"),
                      on("m", "Blender", "amazon", home::maria, "2026-11-30")};
  household.orders[0].state = household.orders[6].state = OrderState::delivered;
  household.orders[0].delivered_at = home::now.instant - std::chrono::hours(72);
  household.orders[7].state = OrderState::missed;
  household.orders[2].order_number = "112-5550142-7731209";
  household.orders[3].note = "for school";
  return household;
}

std::string found(const Household& household, std::string_view query, OrderFilter filter,
                  const MemberId& me = home::tom) {
  Packs packs;
  RetailerPack amazon;
  amazon.id = "amazon";
  amazon.name = "Amazon Shop";
  packs.retailers = {amazon};
  std::string text;
  for (const OrderId& id : find_orders(household, packs, query, filter, me, home::today)) text += id.value;
  return text;
}

}  // namespace

TEST_CASE("each filter names its orders, the soonest first, then the newest of those that came", "[search]") {
  struct Row {
    const char* why;
    OrderFilter filter;
    const char* ids;
  };
  const Row rows[] = {{"expected and missed", OrderFilter::expected, "hpgkmw"},
                      {"delivered", OrderFilter::delivered, "so"},
                      {"mine", OrderFilter::mine, "ps"},
                      {"without an owner", OrderFilter::without_owner, "g"},
                      {"all", OrderFilter::all, "hpgkmwso"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(found(house(), "", row.filter) == row.ids);
  }
  CHECK(found(house(), "", OrderFilter::mine, home::nobody).empty());
}

TEST_CASE("every word of the query is found somewhere in the order", "[search]") {
  struct Row {
    const char* query;
    const char* ids;
  };
  const Row rows[] = {{"phone", "hp"},         {"PHONES maria", "h"},     {"b\u00FCch", "k"}, {"B\u00DCCHER", "k"},
                      {"amazon hose", "g"},    {"amazon shop lamp", "o"}, {"toms", "w"},      {"1125550142", "h"},
                      {"112-555", "h"},        {"school", "k"},           {"today", "h"},     {"fri", "k"},
                      {"2026-11-20", "s"},     {"tomorrow amazon", "p"},  {"  ", "hpgkmwso"}, {"phone zalando", ""},
                      {"nothing of that", ""}, {"99999999", ""}};
  for (const Row& row : rows) {
    INFO(row.query);
    CHECK(found(house(), row.query, OrderFilter::all) == row.ids);
  }
  CHECK(found(house(), std::string(100'000, 'x'), OrderFilter::all).empty());
}

TEST_CASE("a gift is not found by what it hides", "[search]") {
  Household household = house();
  household.orders[2].gift = true;
  CHECK(found(household, "headphones", OrderFilter::all, home::maria) == "h");
  CHECK(found(household, "headphones", OrderFilter::all, home::tom).empty());
  CHECK(found(household, "maria", OrderFilter::all, home::tom) == "mo");
  CHECK(found(household, "1125550142", OrderFilter::all, home::tom).empty());
  CHECK(found(household, "amazon today", OrderFilter::all, home::tom) == "h");
}
