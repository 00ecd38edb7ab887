#pragma once
// Days and hours as people write them, in English and German.

#include "core/orders/line_words.h"
#include "core/orders/order.h"
#include "core/time.h"

#include <optional>
#include <vector>

namespace core {

struct DayWords {
  Date from;
  Date to;                ///< from <= to
  std::size_t words = 0;  ///< how many words say it
};

/// What begins at word `at`: "today", "morgen", "fri", "next Friday", "Thu-Fri", "mon to wed", "in 3 days", "23 Nov", "Nov 23", "23.11.",
/// "23.11.2026", "23/11", "2026-11-23". A weekday is the next such day, today included; a day without a year the next one, unless it is
/// less than 60 days past. `month_first`: "11/23" as in the United States.
[[nodiscard]] std::optional<DayWords> read_days(const std::vector<LineWord>& words, std::size_t at, Date today,
                                                bool month_first = false);

struct HourWords {
  Hours hours;
  std::size_t words = 0;
};

/// "14-17", "14:00 - 17:30", "14 bis 17 Uhr", "2-5pm", "between 14 and 17".
[[nodiscard]] std::optional<HourWords> read_hours(const std::vector<LineWord>& words, std::size_t at);

}  // namespace core
