#include "core/time.h"

#include <algorithm>

namespace core {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Exactly `count` digits at `at`; -1 where they are not there.
int number_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit(text[i])) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view any_of) {
  return at < text.size() && any_of.find(text[at]) != std::string_view::npos;
}

std::string padded(int value, std::size_t width) {
  const std::string digits = std::to_string(std::max(value, 0));
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

// "Z", "+01:00"; nothing after it.
std::optional<std::chrono::minutes> parse_offset(std::string_view text) {
  if (text == "Z" || text == "z") return std::chrono::minutes(0);
  if (text.size() != 6 || !stands_at(text, 0, "+-") || text[3] != ':') return std::nullopt;
  const int hours = number_at(text, 1, 2);
  const int minutes = number_at(text, 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  const int distance = hours * 60 + minutes;
  return std::chrono::minutes(text[0] == '-' ? -distance : distance);
}

// "14:32:05"; the leap second 60 is the one before it.
std::optional<std::chrono::seconds> parse_hours(std::string_view text, std::size_t at) {
  const int hours = number_at(text, at, 2);
  const int minutes = number_at(text, at + 3, 2);
  const int seconds = number_at(text, at + 6, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) return std::nullopt;
  if (text[at + 2] != ':' || text[at + 5] != ':') return std::nullopt;
  return std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(std::min(seconds, 59));
}

std::chrono::hh_mm_ss<std::chrono::seconds> clock_of(Instant instant, const LocalTime& here) {
  const Instant there = instant + here.utc_offset;
  return std::chrono::hh_mm_ss<std::chrono::seconds>(there - floor<days>(there));
}

std::string two(std::chrono::hours::rep value) { return padded(static_cast<int>(value), 2); }

}  // namespace

Date day_of(const LocalTime& time) { return day_of(time.instant, time); }
Date day_of(Instant instant, const LocalTime& here) { return Date(floor<days>(instant + here.utc_offset)); }
Instant end_of_day(Date day, const LocalTime& here) {
  return Instant(sys_days(day)) + std::chrono::hours(24) - std::chrono::seconds(1) - here.utc_offset;
}
Date plus_days(Date day, int count) { return Date(sys_days(day) + days(count)); }
int days_between(Date from, Date to) { return static_cast<int>((sys_days(to) - sys_days(from)).count()); }
std::chrono::weekday weekday_of(Date day) { return std::chrono::weekday(sys_days(day)); }

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = number_at(text, 0, 4);
  const int month = number_at(text, 5, 2);
  const int day = number_at(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const Date date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                  std::chrono::day(static_cast<unsigned>(day)));
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string format_date(Date day) {
  return padded(int(day.year()), 4) + '-' + padded(static_cast<int>(unsigned(day.month())), 2) + '-' +
         padded(static_cast<int>(unsigned(day.day())), 2);
}

std::optional<LocalTime> parse_rfc3339(std::string_view text) {
  const auto date = parse_date(text.substr(0, 10));
  const auto clock = date && stands_at(text, 10, "Tt ") ? parse_hours(text, 11) : std::nullopt;
  if (!clock) return std::nullopt;
  std::size_t at = 19;
  if (stands_at(text, at, ".")) {
    const std::size_t first = ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at == first) return std::nullopt;
  }
  const auto offset = parse_offset(text.substr(at));
  if (!offset) return std::nullopt;
  return LocalTime{Instant(sys_days(*date)) + *clock - *offset, *offset};
}

std::string format_rfc3339(Instant instant, const LocalTime& here) {
  const auto clock = clock_of(instant, here);
  std::string text = format_date(day_of(instant, here)) + 'T' + two(clock.hours().count()) + ':' +
                     two(clock.minutes().count()) + ':' + two(clock.seconds().count());
  const auto distance = here.utc_offset.count();
  if (distance == 0) return text + 'Z';
  const auto size = distance < 0 ? -distance : distance;
  return text + (distance < 0 ? '-' : '+') + two(size / 60) + ':' + two(size % 60);
}

std::string format_hour(Instant instant, const LocalTime& here) {
  const auto clock = clock_of(instant, here);
  return two(clock.hours().count()) + ':' + two(clock.minutes().count());
}

}  // namespace core
