#include "core/orders/day_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {
namespace {

constexpr int days_back = 60;
constexpr std::array<std::string_view, 7> weekdays{"sun sunday so sonntag",
                                                   "mon monday mo montag",
                                                   "tue tues tuesday di dienstag",
                                                   "wed wednesday mi mittwoch",
                                                   "thu thur thurs thursday do donnerstag",
                                                   "fri friday fr freitag",
                                                   "sat saturday sa samstag sonnabend"};
constexpr std::array<std::string_view, 12> months{"jan january januar jänner",
                                                  "feb february februar",
                                                  "mar march mär märz mrz",
                                                  "apr april",
                                                  "may mai",
                                                  "jun june juni",
                                                  "jul july juli",
                                                  "aug august",
                                                  "sep sept september",
                                                  "oct october okt oktober",
                                                  "nov november",
                                                  "dec december dez dezember"};

struct OneDay {
  Date day;
  std::size_t words = 0;
};

std::string_view without_dot(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  return word;
}

std::optional<int> number(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < least || value > most)
    return std::nullopt;
  return value;
}

template <std::size_t N>
std::optional<int> index_in(const std::array<std::string_view, N>& lists, std::string_view word) {
  for (std::size_t i = 0; i < N; ++i)
    if (is_one_of(word, lists[i])) return static_cast<int>(i);
  return std::nullopt;
}

// Without a year: this year's, or the next one's where that is long past.
std::optional<Date> day_in(std::optional<int> year, int month, int day, Date today) {
  const auto made = [&](std::chrono::year y) {
    return Date(y, std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day)));
  };
  Date date = made(year ? std::chrono::year(*year < 100 ? 2000 + *year : *year) : today.year());
  if (!date.ok()) return std::nullopt;
  if (!year && days_between(date, today) > days_back) date = made(today.year() + std::chrono::years(1));
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> next_weekday(std::string_view word, Date from) {
  const auto wanted = index_in(weekdays, without_dot(word));
  if (!wanted) return std::nullopt;
  const int ahead = (*wanted - static_cast<int>(weekday_of(from).c_encoding()) + 7) % 7;
  return plus_days(from, ahead);
}

// "23.11.", "23.11.2026", "23/11".
std::optional<Date> numeric_day(std::string_view word, Date today, bool month_first) {
  if (const auto iso = parse_date(word)) return iso;
  const char sign = word.find('.') != std::string_view::npos ? '.' : '/';
  const std::size_t first = word.find(sign);
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t second = word.find(sign, first + 1);
  if (sign == '.' && second == std::string_view::npos) return std::nullopt;  // "4.5" is a number
  const std::string_view rest = second == std::string_view::npos ? std::string_view() : word.substr(second + 1);
  std::optional<int> day = number(word.substr(0, first), 1, 31);
  std::optional<int> month =
      number(word.substr(first + 1, second == std::string_view::npos ? second : second - first - 1), 1, 31);
  const std::optional<int> year = number(rest, 0, 9999);
  if (!day || !month || (!rest.empty() && !year)) return std::nullopt;
  if (sign == '/' && month_first) std::swap(day, month);
  return *month <= 12 ? day_in(year, *month, *day, today) : std::nullopt;
}

// "23 Nov", "23rd November 2026", "Nov 23".
std::optional<OneDay> named_day(const std::vector<LineWord>& words, std::size_t at, Date today) {
  const auto day_number = [&](std::size_t i) {
    std::string_view word = without_dot(word_at(words, i));
    if (word.size() > 2 && is_one_of(word.substr(word.size() - 2), "st nd rd th")) word.remove_suffix(2);
    return number(word, 1, 31);
  };
  const auto month = [&](std::size_t i) { return index_in(months, without_dot(word_at(words, i))); };
  auto day = day_number(at);
  auto of = day ? month(at + 1) : month(at);
  if (!day) day = day_number(at + 1);
  if (!day || !of) return std::nullopt;
  const auto year = number(word_at(words, at + 2), 2000, 2199);
  const auto date = day_in(year, *of + 1, *day, today);
  if (!date) return std::nullopt;
  return OneDay{*date, year ? 3U : 2U};
}

std::optional<OneDay> relative_day(const std::vector<LineWord>& words, std::size_t at, Date today) {
  const std::string_view word = word_at(words, at);
  if (is_one_of(word, "today tonight heute")) return OneDay{today, 1};
  if (is_one_of(word, "tomorrow tmrw morgen")) return OneDay{plus_days(today, 1), 1};
  if (is_one_of(word, "übermorgen uebermorgen")) return OneDay{plus_days(today, 2), 1};
  if (is_one_of(word, "in") && is_one_of(word_at(words, at + 2), "day days tag tagen"))
    if (const auto count = number(word_at(words, at + 1), 0, 365)) return OneDay{plus_days(today, *count), 3};
  if (is_one_of(word, "next nächsten nächster nächste"))
    if (const auto day = next_weekday(word_at(words, at + 1), plus_days(today, 1))) return OneDay{*day, 2};
  return std::nullopt;
}

std::optional<OneDay> one_day(const std::vector<LineWord>& words, std::size_t at, Date today, bool month_first) {
  const std::string_view word = word_at(words, at);
  if (word.empty()) return std::nullopt;
  if (const auto relative = relative_day(words, at, today)) return relative;
  if (const auto day = next_weekday(word, today)) return OneDay{*day, 1};
  if (const auto day = numeric_day(word, today, month_first)) return OneDay{*day, 1};
  return named_day(words, at, today);
}

// "Thu-Fri", "Do–Fr": one word, two weekdays.
std::optional<DayWords> joined_days(std::string_view word, Date today) {
  for (const std::string_view dash : {"-", "\u2013", "/"}) {
    const std::size_t at = word.find(dash);
    if (at == std::string_view::npos) continue;
    const auto from = next_weekday(word.substr(0, at), today);
    const auto to = from ? next_weekday(word.substr(at + dash.size()), *from) : std::nullopt;
    if (to) return DayWords{*from, *to, 1};
  }
  return std::nullopt;
}

// Minutes since midnight: "14", "14:30", "2pm".
std::optional<int> clock_time(std::string_view word, bool& afternoon) {
  bool pm = false;
  if (word.size() > 2 && is_one_of(word.substr(word.size() - 2), "am pm")) {
    pm = word[word.size() - 2] == 'p';
    word.remove_suffix(2);
  } else if (word.size() > 1 && word.back() == 'h') {
    word.remove_suffix(1);
  }
  const std::size_t colon = word.find(':');
  const auto hour = number(word.substr(0, colon), 0, 24);
  const auto minute = colon == std::string_view::npos ? std::optional(0) : number(word.substr(colon + 1), 0, 59);
  if (!hour || !minute) return std::nullopt;
  afternoon = afternoon || pm;
  const int minutes = (pm && *hour < 12 ? *hour + 12 : *hour) * 60 + *minute;
  return minutes <= 24 * 60 ? std::optional(minutes) : std::nullopt;
}

std::optional<Hours> hours_between(std::string_view from_word, std::string_view to_word) {
  bool from_pm = false;
  bool to_pm = false;
  auto from = clock_time(from_word, from_pm);
  const auto to = clock_time(to_word, to_pm);
  if (!from || !to) return std::nullopt;
  if (to_pm && !from_pm && *from + 720 < *to) *from += 720;  // "2-5pm"
  return *from < *to ? std::optional(Hours{*from, *to}) : std::nullopt;
}

}  // namespace

std::optional<DayWords> read_days(const std::vector<LineWord>& words, std::size_t at, Date today, bool month_first) {
  if (const auto joined = joined_days(word_at(words, at), today)) return joined;
  const auto first = one_day(words, at, today, month_first);
  if (!first) return std::nullopt;
  const std::size_t next = at + first->words;
  if (is_one_of(word_at(words, next), "- \u2013 to bis until"))
    if (const auto last = one_day(words, next + 1, first->day, month_first); last && first->day <= last->day)
      return DayWords{first->day, last->day, first->words + 1 + last->words};
  return DayWords{first->day, first->day, first->words};
}

std::optional<HourWords> read_hours(const std::vector<LineWord>& words, std::size_t at) {
  const auto ending = [&](std::size_t next) { return is_one_of(word_at(words, next), "uhr h oclock pm am") ? 1U : 0U; };
  const std::string_view word = word_at(words, at);
  for (const std::string_view dash : {"-", "\u2013"}) {
    const std::size_t cut = word.find(dash);
    if (cut == std::string_view::npos) continue;
    if (const auto hours = hours_between(word.substr(0, cut), word.substr(cut + dash.size())))
      return HourWords{*hours, 1 + ending(at + 1)};
  }
  const bool between = is_one_of(word, "between zwischen from von");
  const std::size_t first = between ? at + 1 : at;
  if (!is_one_of(word_at(words, first + 1), between ? "and und to bis - \u2013" : "to bis - \u2013"))
    return std::nullopt;
  const auto hours = hours_between(word_at(words, first), word_at(words, first + 2));
  if (!hours) return std::nullopt;
  return HourWords{*hours, (between ? 4U : 3U) + ending(first + 3)};
}

}  // namespace core
