#include "core/orders/redelivery.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

RegionPack germany() {
  RegionPack region;
  region.id = "de";
  using std::chrono::December;
  for (const std::chrono::month_day day : {December / 25, December / 26, std::chrono::January / 1})
    region.holidays.push_back({day, {}});
  for (const int after_easter : {-2, 1, 39, 50}) region.holidays.push_back({{}, after_easter});
  return region;
}

}  // namespace

TEST_CASE("Easter falls where the almanac has it", "[redelivery]") {
  for (const char* easter :
       {"1818-03-22", "1943-04-25", "2000-04-23", "2024-03-31", "2026-04-05", "2038-04-25", "2285-03-22"}) {
    INFO(easter);
    CHECK(easter_sunday(home::day(easter).year()) == home::day(easter));
  }
}

TEST_CASE("the driver comes again on the next working day", "[redelivery]") {
  struct Row {
    const char* why;
    const char* missed;
    const char* next;
    RedeliveryRule rule = {};
    bool sundays = false;
    std::vector<Date> holidays = {};
  };
  const Row rows[] = {{"Monday to Tuesday", "2026-11-23", "2026-11-24"},
                      {"Friday to Saturday", "2026-11-27", "2026-11-28"},
                      {"Saturday to Monday", "2026-11-21", "2026-11-23"},
                      {"where Sundays are worked", "2026-11-21", "2026-11-22", {}, true},
                      {"over Christmas and a Sunday", "2026-12-24", "2026-12-28"},
                      {"over the new year", "2026-12-31", "2027-01-02"},
                      {"over Good Friday", "2026-04-02", "2026-04-04"},
                      {"over Easter Sunday and Monday", "2026-04-04", "2026-04-07"},
                      {"over a day of the household", "2026-11-23", "2026-11-25", {}, false, {home::day("2026-11-24")}},
                      {"two working days", "2026-11-20", "2026-11-23", {true, 2, 0}},
                      {"any day of the week", "2026-11-21", "2026-11-22", {false, 1, 0}},
                      {"a wait that makes no sense", "2026-11-23", "2026-11-24", {true, -5, 0}}};
  for (const Row& row : rows) {
    INFO(row.why);
    RegionPack region = germany();
    region.sunday_delivery = row.sundays;
    CHECK(format_date(next_try(home::day(row.missed), row.rule, &region, row.holidays)) == row.next);
  }
  CHECK(next_try(home::day("2026-12-24"), {}, nullptr, {}) == home::day("2026-12-25"));
}

TEST_CASE("a year of holidays does not hold up the next try for ever", "[redelivery]") {
  std::vector<Date> holidays;
  for (int i = 0; i < 500; ++i) holidays.push_back(plus_days(home::today, i));
  CHECK(next_try(home::today, {}, nullptr, holidays) == plus_days(home::today, 1));
}

TEST_CASE("a missed order is awaited at its carrier's next try", "[redelivery]") {
  Packs packs;
  packs.regions = {germany()};
  RetailerPack slow;
  slow.id = "dpd";
  slow.kind = PackKind::carrier;
  slow.redelivery.wait_days = 2;
  packs.retailers = {slow};
  Order order = home::order("1", "Blender", "amazon", home::maria);
  order.hours = Hours{840, 1020};
  Settings settings;
  settings.country = "de";

  const Order missed = mark_missed(order, home::day("2026-11-21"), settings, packs);
  CHECK(missed.state == OrderState::missed);
  CHECK(missed.missed_on == home::day("2026-11-21"));
  CHECK(missed.expected_from == home::day("2026-11-23"));
  CHECK(missed.expected_to == missed.expected_from);
  CHECK_FALSE(missed.hours);
  CHECK(missed.code_expected);

  order.carrier = "DPD";
  CHECK(mark_missed(order, home::day("2026-11-21"), settings, packs).expected_to == home::day("2026-11-24"));

  const Order delivered = mark_delivered(missed, home::rosa, home::now.instant);
  CHECK(delivered.state == OrderState::delivered);
  CHECK(delivered.received_by == home::rosa);
  CHECK(delivered.delivered_at == home::now.instant);
}
