#pragma once
// Days and moments as the household sees them. No clock is read here: "now" is always given.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace core {

using Date = std::chrono::year_month_day;
using Instant = std::chrono::sys_seconds;

/// A moment together with the household's distance from UTC, so that "today" and "tonight" have a meaning.
struct LocalTime {
  Instant instant{};
  std::chrono::minutes utc_offset{0};

  auto operator<=>(const LocalTime&) const = default;
};

/// The calendar day on the household's wall.
[[nodiscard]] Date day_of(const LocalTime& time);
/// The day of `instant` at the same distance from UTC as `here`.
[[nodiscard]] Date day_of(Instant instant, const LocalTime& here);
/// 23:59:59 of that day at the same distance from UTC as `here`.
[[nodiscard]] Instant end_of_day(Date day, const LocalTime& here);
[[nodiscard]] Date plus_days(Date day, int days);
/// `to` minus `from`, in days.
[[nodiscard]] int days_between(Date from, Date to);
[[nodiscard]] std::chrono::weekday weekday_of(Date day);

/// "2026-11-23"; exactly this form, a day that exists (ISO 8601). Anything else is empty.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::string format_date(Date day);

/// RFC 3339 ("2026-11-23T14:32:00+01:00", "…Z"); fractions of a second are dropped. Anything else is empty.
[[nodiscard]] std::optional<LocalTime> parse_rfc3339(std::string_view text);
/// RFC 3339 with the distance of `here`; "Z" where that is zero.
[[nodiscard]] std::string format_rfc3339(Instant instant, const LocalTime& here);
/// "14:32" on the household's wall.
[[nodiscard]] std::string format_hour(Instant instant, const LocalTime& here);

}  // namespace core
