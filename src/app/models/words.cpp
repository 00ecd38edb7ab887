#include "app/models/words.h"

#include "app/turn.h"
#include "core/household/policy.h"
#include "core/packs/packs.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace app {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::string clock(int minutes) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return two(minutes / 60) + ':' + two(minutes % 60);
}

// Lengths of the groups: threes, fours, or three and the rest.
std::vector<std::size_t> groups_of(std::size_t length) {
  if (length <= 5) return {length};
  if (length % 3 == 0) return std::vector<std::size_t>(length / 3, 3);
  if (length % 4 == 0) return std::vector<std::size_t>(length / 4, 4);
  std::vector<std::size_t> groups(length / 3, 3);
  groups.back() += length % 3;
  return groups;
}

bool is_longer_than(std::chrono::seconds time, std::chrono::minutes limit) { return time > limit || time < -limit; }

}  // namespace

std::string grouped(std::string_view digits) {
  std::string text;
  for (const std::size_t length : groups_of(digits.size())) {
    if (!text.empty()) text += ' ';
    text += digits.substr(0, length);
    digits.remove_prefix(length);
  }
  return text;
}

std::string dots_for(std::string_view digits) {
  std::string text;
  for (const std::size_t length : groups_of(digits.size())) {
    if (!text.empty()) text += "  ";
    for (std::size_t i = 0; i < length; ++i) text += i == 0 ? "●" : " ●";
  }
  return text;
}

std::string initial_of(std::string_view name) {
  if (name.empty()) return {};
  const core::CodePoint first = core::code_point_at(name, 0);
  if (first.value >= U'a' && first.value <= U'z') return {static_cast<char>(first.value - U'a' + U'A')};
  const bool latin_small = first.value >= 0xE0 && first.value <= 0xFE && first.value != 0xF7;
  std::string letter;
  core::append_utf8(letter, latin_small ? first.value - 0x20 : first.value);
  return letter;
}

std::string Words::day(core::Date day) const {
  const int ahead = core::days_between(today_, day);
  if (ahead == 0) return say("day.today");
  if (ahead == 1) return say("day.tomorrow");
  if (ahead == -1) return say("day.yesterday");
  if (ahead > -7 && ahead < 7) return say("day." + std::string(weekdays[core::weekday_of(day).c_encoding()]));
  const unsigned month = static_cast<unsigned>(day.month());
  const Details details{{"day", std::to_string(static_cast<unsigned>(day.day()))},
                        {"month", say("month." + std::to_string(month))},
                        {"year", std::to_string(static_cast<int>(day.year()))}};
  return say(day.year() == today_.year() ? "day.date" : "day.date_and_year", details);
}

std::string Words::days(core::Date from, core::Date to) const {
  return from == to ? day(from) : day(from) + " – " + day(to);
}

std::string Words::hours(const core::Hours& hours) const { return clock(hours.from) + " – " + clock(hours.to); }

std::string Words::when(const core::Order& order) const {
  const std::string with_hours = order.hours ? ", " + hours(*order.hours) : std::string();
  const auto last = core::last_day(order);
  switch (order.state) {
    case core::OrderState::delivered:
      return order.delivered_at ? say("when.delivered", {{"day", day(core::day_of(*order.delivered_at, state_.now))}})
                                : say("when.delivered_some_day");
    case core::OrderState::cancelled:
      return say("when.cancelled");
    case core::OrderState::missed:
      if (order.missed_on && order.expected_from)
        return say("when.missed", {{"day", day(*order.missed_on)}, {"again", day(*order.expected_from) + with_hours}});
      if (order.missed_on) return say("when.missed_only", {{"day", day(*order.missed_on)}});
      break;
    case core::OrderState::expected:
      break;
  }
  if (!last) return say("when.unknown");
  if (*last < today_) return say("when.overdue", {{"day", day(*last)}});
  if (!order.expected_from) return say("when.by", {{"day", day(*last) + with_hours}});
  const core::Date from = *order.expected_from;
  if (from < today_)
    return *last == today_ ? day(today_) + with_hours : say("when.by", {{"day", day(*last) + with_hours}});
  return days(from, *last) + with_hours;
}

std::string Words::until(const std::optional<core::Instant>& end) const {
  if (!end) return say("until.used");
  if (*end < state_.now.instant) return say("until.over");
  const core::Date last = core::day_of(*end, state_.now);
  const bool at_midnight = core::end_of_day(last, state_.now) - *end < std::chrono::minutes(1);
  if (last == today_) return at_midnight ? say("until.tonight") : say("until.hour", {{"hour", hour(*end)}});
  if (at_midnight) return say("until.day", {{"day", day(last)}});
  return say("until.day", {{"day", day(last) + ", " + hour(*end)}});
}

std::string Words::ago(core::Instant at) const {
  const auto passed = state_.now.instant - at;
  if (!is_longer_than(passed, std::chrono::minutes(2))) return say("ago.now");
  const core::Date then = core::day_of(at, state_.now);
  if (then == today_) return say("ago.hour", {{"hour", hour(at)}});
  return say("ago.day", {{"day", day(then)}, {"hour", hour(at)}});
}

std::string Words::shop(const std::string& retailer) const {
  return retailer.empty() ? std::string() : core::shop_name(state_.knowledge->packs(), retailer);
}

std::string Words::name(const core::MemberId& id) const {
  const core::Member* member = core::find_member(state_.household, id);
  return member == nullptr ? say("people.someone") : member->name;
}

std::string Words::you_or(const core::MemberId& id) const {
  return !id.empty() && id == state_.me ? say("people.you") : name(id);
}

Avatar Words::avatar(const core::MemberId& id) const {
  const core::Member* member = core::find_member(state_.household, id);
  return member == nullptr ? Avatar() : Avatar{initial_of(member->name), member->colour};
}

PersonRow Words::person(const core::MemberId& id) const { return {id, avatar(id), name(id)}; }

std::string Words::list(const std::vector<std::string>& names) const {
  if (names.empty()) return {};
  std::string text = names.front();
  for (std::size_t i = 1; i + 1 < names.size(); ++i) text += ", " + names[i];
  return names.size() == 1 ? text : say("people.and", {{"names", text}, {"last", names.back()}});
}

std::string Words::people(const std::vector<core::MemberId>& members) const {
  std::vector<std::string> names;
  for (const core::MemberId& id : members)
    if (id == state_.me) names.push_back(say("people.you"));
  for (const core::MemberId& id : members)
    if (id != state_.me) names.push_back(name(id));
  return list(names);
}

bool Words::hides(const core::Order& order) const { return !core::may_see(order, state_.me, today_); }

std::string Words::item(const core::Order& order) const {
  if (hides(order)) return say("order.hidden_item");
  return order.item.empty() ? say("order.no_item") : order.item;
}

std::string Words::owner_name(const core::Order& order) const {
  if (hides(order)) return say("order.hidden_owner");
  return order.ordered_by.empty() ? say("order.no_owner") : name(order.ordered_by);
}

Avatar Words::owner(const core::Order& order) const { return hides(order) ? Avatar() : avatar(order.ordered_by); }

std::vector<core::MemberId> Words::shown_sharers(const core::Order& order, std::vector<core::MemberId> all) const {
  if (hides(order)) std::erase_if(all, [&](const core::MemberId& id) { return id != state_.me; });
  return all;
}

const core::WaitingCode* Words::waiting_code(const core::Order& order) const {
  if (state_.book_revision == state_.household.revision) {
    const auto found = state_.codes.find(order.id);
    return found == state_.codes.end() ? nullptr : core::find_code(state_.household, found->second);
  }
  for (const core::WaitingCode& code : state_.household.codes)
    if (code.order == order.id && code.state == core::CodeState::waiting) return &code;
  return nullptr;
}

bool Words::may_say(const core::WaitingCode& code) const {
  const core::Order* order = order_of(state_, code.order);
  if (order == nullptr || code.state != core::CodeState::waiting || core::is_over(code, state_.now.instant))
    return false;
  const core::ShareRule rule = core::share_rule_of(*order, code.for_pickup, state_.knowledge->packs());
  return core::may_share(*order, state_.household, rule, state_.me);
}

Pill Words::pill(const core::Order& order) const {
  switch (order.state) {
    case core::OrderState::delivered:
      if (order.received_by.empty()) return {say("pill.delivered"), Tone::plain, {}};
      return {say("pill.received_by", {{"name", you_or(order.received_by)}}), Tone::plain, {}};
    case core::OrderState::cancelled:
      return {say("pill.cancelled"), Tone::muted, {}};
    case core::OrderState::missed:
    case core::OrderState::expected:
      break;
  }
  if (waiting_code(order) != nullptr) return {say("pill.code_here"), Tone::expected, {}};
  if (!order.code_expected) return {say("pill.no_code"), Tone::plain, {}};
  const bool missed = order.state == core::OrderState::missed;
  return {say(missed ? "pill.new_code_expected" : "pill.code_expected"), Tone::ask, "key"};
}

}  // namespace app
