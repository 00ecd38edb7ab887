#include "core/doorstep/hand_over.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

const CodeId dear{"dear"};
const CodeId cheap{"cheap"};

// Two parcels today. Leo may not say the one's code, and nobody but Tom the other's.
Household two_parcels() {
  Household household = home::family();
  household.orders = {home::order("1", "Phone", "amazon", home::tom), home::order("2", "Lamp", "amazon", home::maria)};
  household.orders[0].receive = Receive::named;
  household.codes = {home::code("dear", "1", "482913"), home::code("cheap", "2", "771204")};
  return household;
}

const GuardEvent all_events[] = {ChooseParcel{dear},
                                 ChooseParcel{cheap},
                                 SayYes{},
                                 SayNo{},
                                 StopFor{GuardStop::scanner_broken},
                                 StopFor{GuardStop::did_not_work},
                                 GoOn{},
                                 Given{}};

// What the rule says of a way that was gone, told apart from how the guard keeps it.
struct Way {
  bool label_right = false;
  bool in_hand = false;
  CodeId chosen;

  void note(GuardStep before, const GuardEvent& event) {
    if (const auto* parcel = std::get_if<ChooseParcel>(&event)) {
      chosen = parcel->code;
      label_right = in_hand = false;
    }
    const bool yes = std::holds_alternative<SayYes>(event);
    if (yes && before == GuardStep::label) label_right = true;
    if (yes && before == GuardStep::in_hand) in_hand = true;
    const bool odd = std::holds_alternative<StopFor>(event) || std::holds_alternative<SayNo>(event) ||
                     std::holds_alternative<GoOn>(event) || std::holds_alternative<Given>(event);
    if (odd) in_hand = false;
  }
};

std::string may_be_shown(const Way& way, const MemberId& who) {
  if (!way.label_right || !way.in_hand) return "";
  if (way.chosen == dear) return who == home::tom ? "482913" : "";
  return who == home::leo || who.empty() ? "" : "771204";
}

int shown = 0;

void go_every_way(const HandOver& guard, const Way& way, const Household& household, int left) {
  static const Packs packs;
  const std::string digits = guard.digits(household, packs, home::now.instant);
  if (digits != may_be_shown(way, guard.who()))
    FAIL("digits at a step or to a member where none may be shown, or not where they may");
  if (!digits.empty()) ++shown;
  if (left == 0) return;
  for (const GuardEvent& event : all_events) {
    HandOver next = guard;
    Way gone = way;
    if (!next.take(event)) {
      if (next.step() != guard.step() || next.code() != guard.code())
        FAIL("an answer that was not taken changed something");
      continue;
    }
    gone.note(guard.step(), event);
    go_every_way(next, gone, household, left - 1);
  }
}

}  // namespace

TEST_CASE("on every way the digits come after the parcel, and only to one who may say them", "[door]") {
  const Household household = two_parcels();
  for (const MemberId& who : {home::tom, home::maria, home::rosa, home::leo, home::nobody}) {
    INFO(who.value);
    shown = 0;
    go_every_way(HandOver(household, {}, who), Way{}, household, 6);
    CHECK((shown > 0) == (who != home::leo && who != home::nobody));
  }
}

TEST_CASE("the right way: which parcel, the label, the hand, the code, given", "[door]") {
  const Household household = two_parcels();
  HandOver guard(household, {}, home::tom);
  CHECK(guard.step() == GuardStep::which_parcel);
  CHECK(guard.choices() == std::vector<CodeId>{dear, cheap});
  REQUIRE(guard.take(ChooseParcel{dear}));
  REQUIRE(guard.take(SayYes{}));
  CHECK(guard.step() == GuardStep::in_hand);
  REQUIRE(guard.take(SayNo{}));
  CHECK(guard.step() == GuardStep::in_hand);
  REQUIRE(guard.take(SayYes{}));
  CHECK(guard.digits(household, {}, home::now.instant) == "482913");
  REQUIRE(guard.take(Given{}));
  const auto record = record_of(guard, household, home::now.instant);
  REQUIRE(record);
  CHECK(record->kind == "code_given");
  CHECK(record->by == home::tom);
  CHECK(record->subject == "1");
  for (const auto& [name, value] : record->details) CHECK(value.find("482913") == std::string::npos);
}

TEST_CASE("each stop can be reached at every step and leads back to the parcel", "[door]") {
  const Household household = two_parcels();
  const std::vector<std::vector<GuardEvent>> ways = {
      {}, {ChooseParcel{dear}}, {ChooseParcel{dear}, SayYes{}}, {ChooseParcel{dear}, SayYes{}, SayYes{}}};
  const GuardStep back[] = {GuardStep::which_parcel, GuardStep::label, GuardStep::in_hand, GuardStep::in_hand};
  for (const GuardStop stop : {GuardStop::scanner_broken, GuardStop::wants_it_first, GuardStop::by_phone_or_intercom,
                               GuardStop::something_wrong}) {
    for (std::size_t i = 0; i < ways.size(); ++i) {
      INFO(name_of(stop) << " after " << i);
      HandOver guard(household, {}, home::tom);
      for (const GuardEvent& event : ways[i]) REQUIRE(guard.take(event));
      REQUIRE(guard.take(StopFor{stop}));
      CHECK(guard.stop() == stop);
      CHECK(record_of(guard, household, home::now.instant)->details.at("stop") == name_of(stop));
      REQUIRE(guard.take(GoOn{}));
      CHECK(guard.step() == back[i]);
    }
  }
}

TEST_CASE("a wrong label and a code that did not work stop the guard", "[door]") {
  const Household household = two_parcels();
  HandOver guard(household, dear, home::tom);
  CHECK(guard.step() == GuardStep::label);
  REQUIRE(guard.take(SayNo{}));
  CHECK(guard.stop() == GuardStop::something_wrong);
  REQUIRE(guard.take(GoOn{}));
  REQUIRE(guard.take(SayYes{}));
  REQUIRE(guard.take(SayYes{}));
  REQUIRE(guard.take(SayNo{}));
  CHECK(guard.stop() == GuardStop::did_not_work);
  CHECK_FALSE(guard.take(StopFor{GuardStop::none}));
}

TEST_CASE("no digits of a code that is past, said or forgotten, or that the shop keeps for the owner", "[door]") {
  Household household = two_parcels();
  Packs packs;
  HandOver guard(household, cheap, home::rosa);
  guard.take(SayYes{});
  guard.take(SayYes{});
  REQUIRE(guard.digits(household, packs, home::now.instant) == "771204");

  CHECK(guard.digits(household, packs, home::now.instant + std::chrono::hours(24)).empty());
  RetailerPack amazon;
  amazon.id = "amazon";
  amazon.delivery_code = CodeRule{};
  amazon.delivery_code->share = ShareRule::owner_only;
  packs.retailers = {amazon};
  CHECK(guard.digits(household, packs, home::now.instant).empty());
  household.codes[1].state = CodeState::given;
  CHECK(guard.digits(household, {}, home::now.instant).empty());
  household.codes.clear();
  CHECK(guard.digits(household, {}, home::now.instant).empty());
}

TEST_CASE("with one code waiting nobody is asked which, with none there is nothing to choose", "[door]") {
  Household household = two_parcels();
  household.codes[0].state = CodeState::given;
  CHECK(HandOver(household, {}, home::tom).code() == cheap);
  household.codes[1].for_pickup = true;
  const HandOver nothing(household, {}, home::tom);
  CHECK(nothing.choices().empty());
  CHECK(nothing.step() == GuardStep::which_parcel);
}
