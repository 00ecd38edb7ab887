#include "core/doorstep/someone_at_door.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

Packs shops() {
  Packs packs;
  RetailerPack amazon;
  amazon.id = "amazon";
  amazon.name = "Amazon";
  amazon.carriers = {"dhl"};
  RetailerPack dhl;
  dhl.id = "dhl";
  dhl.name = "DHL";
  dhl.kind = PackKind::carrier;
  RetailerPack ups = dhl;
  ups.id = "ups";
  ups.name = "UPS";
  packs.retailers = {amazon, dhl, ups};
  return packs;
}

// Today: Maria's headphones with a code, Leo's books without. A week on: Tom's phone.
Household house() {
  Household household = home::family();
  household.members[0].label_name = "M. Keller";
  household.orders = {home::order("1", "Headphones", "amazon", home::maria),
                      home::order("2", "Books", "Thalia", home::leo), home::order("3", "Phone", "amazon", home::tom)};
  household.orders[2].expected_from = household.orders[2].expected_to = home::day("2026-11-30");
  household.codes = {home::code("c", "1", "482913")};
  return household;
}

bool gives(const Verdict& verdict, const std::string& id) {
  for (const Evidence& reason : verdict.reasons)
    if (reason.id == id) return true;
  return false;
}

}  // namespace

TEST_CASE("someone at the door is judged by what they want and what is on the list", "[door]") {
  struct Row {
    const char* why;
    DoorCall call;
    VerdictKind kind;
    Ours ours;
    const char* reason;
  };
  const auto on = Ours::on_the_list;
  const auto off = Ours::not_on_the_list;
  const Row rows[] = {
      {"a parcel of today", {"Amazon", "Maria", Wants::nothing}, VerdictKind::expected, on, "door_due_today"},
      {"signed for", {"amazon", "Maria", Wants::signature}, VerdictKind::expected, on, "door_look_before_signing"},
      {"as the label has it", {"Amazon", "M. Keller", Wants::nothing}, VerdictKind::expected, on, "door_due_today"},
      {"by the shop's carrier", {"DHL", "", Wants::signature}, VerdictKind::expected, on, "door_due_today"},
      {"by the name alone", {"", "Leo", Wants::nothing}, VerdictKind::expected, on, "door_due_today"},
      {"a shop that no pack knows", {"thalia", "Leo", Wants::signature}, VerdictKind::expected, on, "door_due_today"},
      {"a code that waits", {"Amazon", "Maria", Wants::code}, VerdictKind::expected, on, "door_parcel_first"},
      {"nothing of that shop", {"Flipkart", "Maria", Wants::nothing}, VerdictKind::information, off, "door_may_refuse"},
      {"nothing of that shop, signed",
       {"Flipkart", "Maria", Wants::signature},
       VerdictKind::ask,
       off,
       "door_nothing_from_shop"},
      {"nothing for that name", {"", "Tom", Wants::signature}, VerdictKind::ask, off, "door_nothing_for_name"},
      {"a name that nobody has", {"Amazon", "Bob Miller", Wants::signature}, VerdictKind::ask, on, "door_name_unknown"},
      {"a code for a name that nobody has", {"Amazon", "Bob", Wants::code}, VerdictKind::ask, on, "door_name_unknown"},
      {"a code that has not come", {"Thalia", "Leo", Wants::code}, VerdictKind::ask, on, "door_no_code_here"},
      {"a code for nothing", {"Flipkart", "", Wants::code}, VerdictKind::ask, off, "door_code_for_nothing"},
      {"a code, and not a word", {"", "", Wants::code}, VerdictKind::ask, Ours::cannot_tell, "door_says_nothing"},
      {"not a word", {"", " ", Wants::nothing}, VerdictKind::information, Ours::cannot_tell, "door_says_nothing"},
      {"takes a parcel back", {"Amazon", "Maria", Wants::take_back}, VerdictKind::ask, on, "door_no_return_logged"},
      {"money", {"DHL", "Maria", Wants::money}, VerdictKind::danger, on, "door_wants_money"},
      {"money for nothing", {"Flipkart", "", Wants::money}, VerdictKind::danger, off, "door_wants_money"},
      {"data", {"Amazon", "Maria", Wants::data}, VerdictKind::danger, on, "door_wants_data"},
      {"wants to come in", {"", "", Wants::entry}, VerdictKind::danger, Ours::cannot_tell, "door_wants_entry"}};
  for (const Row& row : rows) {
    INFO(row.why);
    const Verdict verdict = judge_door(row.call, house(), shops(), home::now);
    CHECK(name_of(verdict.kind) == name_of(row.kind));
    CHECK(name_of(verdict.ours) == name_of(row.ours));
    CHECK(gives(verdict, row.reason));
    CHECK(verdict.code.empty());
    const bool may_say = row.call.wants == Wants::code && row.kind == VerdictKind::expected;
    CHECK(home::names(verdict.may_share) == (may_say ? "maria tom rosa" : ""));
  }
}

TEST_CASE("a code at the door is not expected when it is past, said, or another day's", "[door]") {
  const DoorCall call{"Amazon", "", Wants::code};
  Household household = house();
  REQUIRE(judge_door(call, household, shops(), home::now).kind == VerdictKind::expected);
  SECTION("past its life") { household.codes[0].valid_until = home::now.instant - std::chrono::seconds(1); }
  SECTION("said already") { household.codes[0].state = CodeState::given; }
  SECTION("for a locker") { household.codes[0].for_pickup = true; }
  SECTION("for the order of next week") { household.codes[0].order = OrderId{"3"}; }
  SECTION("nobody has said mine") { household.orders[0].ordered_by = {}; }
  SECTION("delivered already") { household.orders[0].state = OrderState::delivered; }
  CHECK(judge_door(call, household, shops(), home::now).kind == VerdictKind::ask);
}

TEST_CASE("another's carrier does not bring it, and a shared account has one name on its labels", "[door]") {
  Household household = house();
  household.orders.erase(household.orders.begin() + 1);  // Thalia's, which any carrier could bring
  CHECK(judge_door({"UPS", "", Wants::signature}, household, shops(), home::now).ours == Ours::not_on_the_list);
  household.orders[0].carrier = "ups";
  CHECK(judge_door({"UPS", "", Wants::signature}, household, shops(), home::now).ours == Ours::on_the_list);
  CHECK(judge_door({"Amazon", "Rosa", Wants::signature}, household, shops(), home::now).kind == VerdictKind::expected);
}

TEST_CASE("two codes of one day are both listed and told by neither", "[door]") {
  Household household = house();
  household.orders[2].expected_from = household.orders[2].expected_to = home::today;
  household.orders[2].receive = Receive::named;
  household.codes.push_back(home::code("d", "3", "771204"));
  const Verdict verdict = judge_door({"Amazon", "", Wants::code}, household, shops(), home::now);
  CHECK(verdict.orders.size() == 2);
  CHECK(home::names(verdict.may_share) == "tom");
  CHECK(gives(verdict, "door_several"));
  CHECK(judge_door({"Amazon", "Maria", Wants::code}, household, shops(), home::now).orders.size() == 1);
}

TEST_CASE("a gift stays one at the door", "[door]") {
  Household household = house();
  household.orders[0].gift = true;
  const Verdict verdict = judge_door({"Amazon", "", Wants::nothing}, household, shops(), home::now);
  CHECK(gives(verdict, "door_gift_awaited"));
  for (const Evidence& reason : verdict.reasons)
    for (const auto& [name, value] : reason.details) CHECK((value != "Headphones" && value != "Maria"));
}

TEST_CASE("what is wanted has the names of formats.md", "[door]") {
  for (const char* name : {"nothing", "signature", "code", "money", "data", "entry", "return"}) {
    REQUIRE(wants_by_name(name));
    CHECK(name_of(*wants_by_name(name)) == name);
  }
  CHECK_FALSE(wants_by_name("take_back"));
  CHECK_FALSE(wants_by_name(""));
}
