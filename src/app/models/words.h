#pragma once
// How days, hours, people, shops and codes are said. Everything as the person who uses the program may know it.

#include "app/models/parts.h"
#include "app/state.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// "482 913", "1234", "123 4567".
[[nodiscard]] std::string grouped(std::string_view digits);
/// As many dots as the code has characters, grouped alike: "● ● ●  ● ● ●".
[[nodiscard]] std::string dots_for(std::string_view digits);
/// The first letter, in upper case.
[[nodiscard]] std::string initial_of(std::string_view name);

class Words {
 public:
  /// Keeps: `state`.
  explicit Words(const State& state) : state_(state), today_(core::day_of(state.now)) {}

  [[nodiscard]] std::string say(std::string_view key, const Details& details = {}) const {
    return state_.texts.say(key, details);
  }
  [[nodiscard]] core::Date today() const { return today_; }

  [[nodiscard]] std::string day(core::Date day) const;  ///< "today", "tomorrow", "Wed", "3 Dec", "3 Dec 2027"
  [[nodiscard]] std::string days(core::Date from, core::Date to) const;            ///< "Thu – Fri"
  [[nodiscard]] std::string hours(const core::Hours& hours) const;                 ///< "14:00 – 17:00"
  [[nodiscard]] std::string when(const core::Order& order) const;                  ///< "missed Sat, again Mon"
  [[nodiscard]] std::string until(const std::optional<core::Instant>& end) const;  ///< "good until tonight"
  [[nodiscard]] std::string ago(core::Instant at) const;  ///< "just now", "at 14:10", "Fri, 14:10"
  [[nodiscard]] std::string hour(core::Instant at) const { return core::format_hour(at, state_.now); }

  [[nodiscard]] std::string shop(const std::string& retailer) const;
  [[nodiscard]] std::string name(const core::MemberId& id) const;    ///< "someone" where nobody is known by it
  [[nodiscard]] std::string you_or(const core::MemberId& id) const;  ///< "you" for the one who uses the program
  [[nodiscard]] Avatar avatar(const core::MemberId& id) const;
  [[nodiscard]] PersonRow person(const core::MemberId& id) const;
  [[nodiscard]] std::string list(const std::vector<std::string>& names) const;         ///< "Maria, Tom and Rosa"
  [[nodiscard]] std::string people(const std::vector<core::MemberId>& members) const;  ///< "you, Maria and Rosa"

  [[nodiscard]] bool hides(const core::Order& order) const;        ///< a gift that is kept from the one who looks
  [[nodiscard]] std::string item(const core::Order& order) const;  ///< or "something for someone here"
  [[nodiscard]] std::string owner_name(const core::Order& order) const;
  [[nodiscard]] Avatar owner(const core::Order& order) const;
  /// Who may say it, as the viewer may know: of a hidden gift only the viewer is named.
  [[nodiscard]] std::vector<core::MemberId> shown_sharers(const core::Order& order,
                                                          std::vector<core::MemberId> all) const;
  [[nodiscard]] const core::WaitingCode* waiting_code(const core::Order& order) const;
  [[nodiscard]] bool may_say(const core::WaitingCode& code) const;
  [[nodiscard]] Pill pill(const core::Order& order) const;  ///< "code here", "received by Rosa"

 private:
  const State& state_;
  core::Date today_;
};

}  // namespace app
