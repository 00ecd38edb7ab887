#pragma once
// The household of the tests: Maria and Tom order, Rosa is at home, Leo is 13. It is Monday, 23 November 2026, 14:00, an hour east of UTC.

#include "core/household/household.h"

#include <initializer_list>
#include <string>

namespace home {

inline const core::MemberId maria{"maria"}, tom{"tom"}, rosa{"rosa"}, leo{"leo"}, nobody;
inline const core::LocalTime now = *core::parse_rfc3339("2026-11-23T14:00:00+01:00");
inline const core::Date today = core::day_of(now);

inline core::Date day(const char* text) { return *core::parse_date(text); }

inline core::Member member(const core::MemberId& id, const char* name, core::Role role = core::Role::adult) {
  core::Member made;
  made.id = id;
  made.name = name;
  made.role = role;
  return made;
}

inline core::Household family() {
  core::Household household;
  household.members = {member(maria, "Maria"), member(tom, "Tom"), member(rosa, "Rosa"),
                       member(leo, "Leo", core::Role::child)};
  return household;
}

/// Expected today.
inline core::Order order(const char* id, const char* item, const char* retailer, const core::MemberId& owner) {
  core::Order made;
  made.id = core::OrderId{id};
  made.item = item;
  made.retailer = retailer;
  made.ordered_by = owner;
  made.expected_from = made.expected_to = today;
  made.code_expected = true;
  return made;
}

inline core::WaitingCode code(const char* id, const char* of_order, const char* digits) {
  core::WaitingCode made;
  made.id = core::CodeId{id};
  made.order = core::OrderId{of_order};
  made.digits = digits;
  made.received = now.instant;
  made.valid_until = core::end_of_day(today, now);
  return made;
}

/// "maria tom"
inline std::string names(const std::vector<core::MemberId>& members) {
  std::string text;
  for (const core::MemberId& id : members) text += (text.empty() ? "" : " ") + id.value;
  return text;
}

}  // namespace home
