#include "core/household/policy.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

Order with(Receive receive, std::vector<MemberId> named = {}, const MemberId& owner = home::tom) {
  Order order = home::order("1", "Headphones", "amazon", owner);
  order.receive = receive;
  order.may_receive = std::move(named);
  return order;
}

}  // namespace

TEST_CASE("a code may be said by those whom the order lets, the owner first", "[policy]") {
  struct Row {
    const char* why;
    Order order;
    Receive household_default;
    ShareRule rule;
    const char* who;
  };
  const auto adults = Receive::any_adult;
  const auto anyone = Receive::anyone_at_home;
  const auto by_default = Receive::household_default;
  const Row rows[] = {
      {"any adult", with(Receive::any_adult), adults, ShareRule::unknown, "tom maria rosa"},
      {"the household's default", with(by_default), adults, ShareRule::trusted_person, "tom maria rosa"},
      {"anyone at home, but a code is not for a child", with(by_default), anyone, ShareRule::household,
       "tom maria rosa"},
      {"those who are named", with(Receive::named, {home::rosa}), adults, ShareRule::unknown, "tom rosa"},
      {"a child that is named", with(Receive::named, {home::leo}), adults, ShareRule::unknown, "tom leo"},
      {"a child that ordered it", with(Receive::any_adult, {}, home::leo), adults, ShareRule::unknown,
       "leo maria tom rosa"},
      {"the shop lets only the owner", with(Receive::any_adult), adults, ShareRule::owner_only, "tom"},
      {"the shop lets nobody", with(Receive::named, {home::rosa}), adults, ShareRule::never, ""},
      {"named, and nobody is", with(Receive::named), adults, ShareRule::unknown, "tom"},
      {"someone named who has left the house", with(Receive::named, {MemberId{"gone"}}), adults, ShareRule::unknown,
       "tom"},
      {"the owner has left the house", with(Receive::any_adult, {}, MemberId{"gone"}), adults, ShareRule::unknown,
       "maria tom rosa"},
      {"nobody has said mine", with(Receive::any_adult, {}, {}), adults, ShareRule::unknown, ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    Household household = home::family();
    household.settings.default_receive = row.household_default;
    CHECK(home::names(may_share(row.order, household, row.rule)) == row.who);
  }
  CHECK_FALSE(may_share(with(Receive::any_adult, {}, {}), home::family(), ShareRule::unknown, MemberId{}));
}

TEST_CASE("anyone at home may take a parcel in, children too", "[policy]") {
  CHECK(home::names(may_take_in(with(Receive::anyone_at_home), home::family())) == "tom maria rosa leo");
  CHECK(home::names(may_take_in(with(Receive::any_adult), home::family())) == "tom maria rosa");
  CHECK(home::names(may_take_in(with(Receive::named, {home::leo}), home::family())) == "tom leo");
}

TEST_CASE("a gift is hidden from the others until its day", "[policy]") {
  struct Row {
    const char* why;
    bool gift;
    const char* until;
    MemberId viewer;
    bool seen;
  };
  const Row rows[] = {{"no gift", false, "", home::leo, true},
                      {"its owner", true, "2026-12-24", home::tom, true},
                      {"the day has come", true, "2026-11-23", home::leo, true},
                      {"another, before the day", true, "2026-11-24", home::leo, false},
                      {"without a day", true, "", home::maria, false},
                      {"nobody has said who they are", true, "2026-12-24", home::nobody, false}};
  for (const Row& row : rows) {
    INFO(row.why);
    Order order = with(Receive::any_adult);
    order.gift = row.gift;
    order.note = "for Leo";
    order.order_number = "112-5550142-7731209";
    order.price = Money{4999, "EUR"};
    order.gift_until = parse_date(row.until);
    CHECK(may_see(order, row.viewer, home::today) == row.seen);
    const Order shown = hide_gift(order, row.viewer, home::today);
    CHECK((shown == order) == row.seen);
    CHECK(shown.retailer == "amazon");
    CHECK(shown.expected_from == order.expected_from);
    const std::string told =
        shown.item + shown.ordered_by.value + shown.note + shown.order_number + (shown.price ? "price" : "");
    CHECK(told.empty() == !row.seen);
  }
}
