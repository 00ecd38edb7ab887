#include "core/orders/redelivery.h"

#include <algorithm>

namespace core {
namespace {

constexpr int furthest = 366;
constexpr int longest_wait = 60;

bool falls_on(const HolidayRule& rule, Date day) {
  if (rule.fixed && rule.fixed->month() == day.month() && rule.fixed->day() == day.day()) return true;
  return rule.days_after_easter && days_between(easter_sunday(day.year()), day) == *rule.days_after_easter;
}

RedeliveryRule rule_of(const Order& order, const Packs& packs) {
  if (const RetailerPack* carrier = find_retailer_by_name(packs, order.carrier)) return carrier->redelivery;
  if (const RetailerPack* shop = find_retailer_by_name(packs, order.retailer)) return shop->redelivery;
  return {};
}

}  // namespace

Date easter_sunday(std::chrono::year year) {
  const int y = int(year);
  const int a = y % 19;
  const int b = y / 100;
  const int c = y % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return Date(year, std::chrono::month(static_cast<unsigned>(f / 31)),
              std::chrono::day(static_cast<unsigned>(f % 31 + 1)));
}

bool is_working_day(Date day, const RegionPack* region, std::span<const Date> holidays) {
  if (std::find(holidays.begin(), holidays.end(), day) != holidays.end()) return false;
  const bool sunday = weekday_of(day) == std::chrono::Sunday;
  if (region == nullptr) return !sunday;
  if (sunday && !region->sunday_delivery) return false;
  return std::none_of(region->holidays.begin(), region->holidays.end(),
                      [&](const HolidayRule& rule) { return falls_on(rule, day); });
}

Date next_try(Date missed, const RedeliveryRule& rule, const RegionPack* region, std::span<const Date> holidays) {
  int wait = std::clamp(rule.wait_days, 1, longest_wait);
  for (int after = 1; after <= furthest; ++after) {
    const Date day = plus_days(missed, after);
    if (rule.next_working_day && !is_working_day(day, region, holidays)) continue;
    if (--wait == 0) return day;
  }
  return plus_days(missed, 1);  // every day of a year is a holiday: the household's list is of no use
}

Order mark_missed(const Order& order, Date day, const Settings& settings, const Packs& packs) {
  Order missed = order;
  missed.state = OrderState::missed;
  missed.missed_on = day;
  missed.expected_from = missed.expected_to =
      next_try(day, rule_of(order, packs), find_region(packs, settings.country), settings.holidays);
  missed.hours.reset();
  missed.delivered_at.reset();
  missed.received_by = {};
  return missed;
}

Order mark_delivered(const Order& order, const MemberId& received_by, Instant at) {
  Order delivered = order;
  delivered.state = OrderState::delivered;
  delivered.delivered_at = at;
  delivered.received_by = received_by;
  return delivered;
}

}  // namespace core
