#include "core/household/settings.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace core {
namespace {

constexpr std::size_t most_holidays = 1000;
constexpr std::size_t longest_host = 253;  // RFC 1035, 2.3.4

template <class Value, std::size_t N>
using Names = std::array<std::pair<std::string_view, Value>, N>;
constexpr Names<Receive, 2> receive_names{
    {{"any_adult", Receive::any_adult}, {"anyone_at_home", Receive::anyone_at_home}}};
constexpr Names<Theme, 3> theme_names{
    {{"follow_system", Theme::follow_system}, {"light", Theme::light}, {"dark", Theme::dark}}};

template <class Value, std::size_t N>
std::string name_in(const Names<Value, N>& names, Value value) {
  for (const auto& [name, known] : names)
    if (known == value) return std::string(name);
  return std::string(names[0].first);
}

template <class Value, std::size_t N>
bool write_name(const Names<Value, N>& names, Value& value, std::string_view text) {
  for (const auto& [name, known] : names)
    if (name == text) return value = known, true;
  return false;
}

std::optional<int> parse_int(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
  return value;
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool write_country(Settings& settings, std::string_view text) {
  const std::string country = fold(text);
  if (!country.empty() && (country.size() != 2 || !is_lower(country[0]) || !is_lower(country[1]))) return false;
  settings.country = country;
  return true;
}

std::string read_holidays(const Settings& settings) {
  std::string text;
  for (const Date day : settings.holidays) text += (text.empty() ? "" : " ") + format_date(day);
  return text;
}

// Days parted by blanks or commas.
bool write_holidays(Settings& settings, std::string_view text) {
  constexpr std::string_view parting = " ,;\t\r\n";
  std::vector<Date> days;
  for (std::size_t at = text.find_first_not_of(parting); at != std::string_view::npos;
       at = text.find_first_not_of(parting, at)) {
    const std::size_t end = std::min(text.find_first_of(parting, at), text.size());
    const auto day = parse_date(text.substr(at, end - at));
    if (!day || days.size() == most_holidays) return false;
    days.push_back(*day);
    at = end;
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  settings.holidays = std::move(days);
  return true;
}

bool is_host_char(char c) { return is_lower(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; }

bool write_results_host(Settings& settings, std::string_view text) {
  const std::string host = fold(text);
  if (host.size() > longest_host || !std::all_of(host.begin(), host.end(), is_host_char)) return false;
  settings.results_host = host;
  return true;
}

bool write_answer_time(Settings& settings, std::string_view text) {
  const auto minutes = parse_int(text, 1, 24 * 60);
  if (minutes) settings.answer_time = std::chrono::minutes(*minutes);
  return minutes.has_value();
}

bool write_text_size(Settings& settings, std::string_view text) {
  const auto size = parse_int(text, 80, 200);
  if (size) settings.text_size = *size;
  return size.has_value();
}

const std::array<SettingRow, 7>& rows() {
  static const std::array<SettingRow, 7> all{{
      {"text_size", [](const Settings& s) { return std::to_string(s.text_size); }, write_text_size},
      {"theme", [](const Settings& s) { return name_in(theme_names, s.theme); },
       [](Settings& s, std::string_view text) { return write_name(theme_names, s.theme, text); }},
      {"country", [](const Settings& s) { return s.country; }, write_country},
      {"default_receive", [](const Settings& s) { return name_in(receive_names, s.default_receive); },
       [](Settings& s, std::string_view text) { return write_name(receive_names, s.default_receive, text); }},
      {"answer_time", [](const Settings& s) { return std::to_string(s.answer_time.count()); }, write_answer_time},
      {"holidays", read_holidays, write_holidays},
      {"results_host", [](const Settings& s) { return s.results_host; }, write_results_host},
  }};
  return all;
}

}  // namespace

std::span<const SettingRow> all_settings() { return rows(); }

const SettingRow* find_setting(std::string_view name) {
  const auto found =
      std::find_if(rows().begin(), rows().end(), [&](const SettingRow& row) { return row.name == name; });
  return found == rows().end() ? nullptr : &*found;
}

}  // namespace core
