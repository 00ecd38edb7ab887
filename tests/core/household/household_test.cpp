#include "core/household/household.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

TEST_CASE("news bring the household up to date", "[household]") {
  Household household = home::family();
  household.revision = 4;
  household.orders = {home::order("1", "Lamp", "amazon", home::tom), home::order("2", "Hose", "amazon", home::tom)};
  HouseholdNews news;
  news.revision = 6;
  news.orders = {home::order("2", "Garden hose", "amazon", home::tom), home::order("3", "Books", "thalia", home::leo)};
  news.removed_orders = {OrderId{"1"}};
  news.history = {{1, {}, home::tom, "order_logged", "3", {}}};

  take_news(household, news);
  REQUIRE(household.orders.size() == 2);
  CHECK(household.orders[0].item == "Garden hose");
  CHECK(household.orders[1].item == "Books");
  CHECK(household.history.size() == 1);
  CHECK(household.members.size() == 4);
  CHECK(household.revision == 6);

  SECTION("the same news again change nothing") {
    news.orders[0].item = "Other";
    take_news(household, news);
    CHECK(household.orders[0].item == "Garden hose");
    CHECK(household.history.size() == 1);
  }
  SECTION("older news change nothing") {
    news.revision = 5;
    news.whole = true;
    take_news(household, news);
    CHECK(household.members.size() == 4);
  }
  SECTION("a whole file replaces what was known") {
    HouseholdNews whole;
    whole.revision = 6;
    whole.whole = true;
    whole.members = {home::member(home::rosa, "Rosa")};
    take_news(household, whole);
    CHECK(household.orders.empty());
    CHECK(household.members.size() == 1);
  }
}

TEST_CASE("the newest of the history is kept", "[household]") {
  Household household;
  HouseholdNews news;
  news.revision = 1;
  for (std::int64_t number = 1; number <= 2010; ++number)
    news.history.push_back({number, {}, {}, "order_logged", "", {}});
  take_news(household, news);
  REQUIRE(household.history.size() == kept_history);
  CHECK(household.history.back().number == 2010);
}

TEST_CASE("what is undone is as it was before", "[household]") {
  const Order lamp = home::order("1", "Lamp", "amazon", home::tom);
  Order changed = lamp;
  changed.item = "Big lamp";

  const auto un_made = inverse_of(Save<Order>{std::nullopt, lamp});
  REQUIRE(un_made);
  CHECK(std::get<Remove<Order>>(*un_made).before == lamp);
  const auto un_changed = inverse_of(Save<Order>{lamp, changed});
  REQUIRE(un_changed);
  CHECK(std::get<Save<Order>>(*un_changed).before == changed);
  CHECK(std::get<Save<Order>>(*un_changed).after == lamp);
  const auto un_removed = inverse_of(Remove<Order>{lamp});
  REQUIRE(un_removed);
  CHECK(std::get<Save<Order>>(*un_removed).after == lamp);
}

TEST_CASE("what has no undo gives none", "[household]") {
  WaitingCode given = home::code("c", "1", "");
  given.state = CodeState::given;
  CHECK_FALSE(inverse_of(Save<WaitingCode>{home::code("c", "1", "482913"), given}));
  CHECK_FALSE(inverse_of(Save<WaitingCode>{std::nullopt, home::code("c", "1", "482913")}));
  CHECK_FALSE(inverse_of(Save<Incident>{}));
  CHECK_FALSE(inverse_of(Save<Question>{}));
  CHECK_FALSE(inverse_of(Save<Settings>{}));
}

TEST_CASE("a member is found by name, letter case apart", "[household]") {
  const Household household = home::family();
  REQUIRE(find_member_by_name(household, " rosa "));
  CHECK(find_member_by_name(household, "ROSA")->id == home::rosa);
  CHECK_FALSE(find_member_by_name(household, "Ros"));
  CHECK_FALSE(find_member_by_name(household, ""));
  CHECK_FALSE(find_member(household, MemberId{}));
}
