#pragma once
// All that the household file holds, as values, and the changes that are made to it.

#include "core/household/history.h"
#include "core/household/member.h"
#include "core/household/question.h"
#include "core/household/settings.h"
#include "core/incidents/incident.h"
#include "core/orders/order.h"
#include "core/orders/waiting_code.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// Counts the changes made to a household file; each commit has the next one.
using Revision = std::int64_t;

struct Household {
  Revision revision = 0;
  Settings settings;
  std::vector<Member> members;  ///< in the order in which they came
  std::vector<Order> orders;    ///< likewise
  std::vector<WaitingCode> codes;
  std::vector<Incident> incidents;
  std::vector<Question> questions;
  std::vector<HistoryEntry> history;  ///< the newest last; at most `kept_history` of them
};

inline constexpr std::size_t kept_history = 2000;

/// Makes or edits one thing. With `before`, what others did meanwhile to the fields that the edit left alone is kept.
template <class Thing>
struct Save {
  std::optional<Thing> before;
  Thing after;
};

/// Takes one thing off the list. It can come back by a Save with the same id.
template <class Thing>
struct Remove {
  Thing before;
};

using Change = std::variant<Save<Member>, Remove<Member>, Save<Order>, Remove<Order>, Save<WaitingCode>, Save<Incident>,
                            Save<Question>, Save<Settings>>;

/// What undoes `change`. Codes, incidents, questions and settings have no undo that removes: empty where nothing can be undone.
[[nodiscard]] std::optional<Change> inverse_of(const Change& change);

/// What has come into the file since a revision.
struct HouseholdNews {
  Revision revision = 0;
  bool whole = false;  ///< all of the file: replaces what was known
  std::optional<Settings> settings;
  std::vector<Member> members;  ///< new or changed ones
  std::vector<Order> orders;
  std::vector<WaitingCode> codes;
  std::vector<Incident> incidents;
  std::vector<Question> questions;
  std::vector<MemberId> removed_members;
  std::vector<OrderId> removed_orders;
  std::vector<HistoryEntry> history;  ///< new entries
};

/// Brings `household` up to date. News that are older than what is known change nothing.
void take_news(Household& household, HouseholdNews news);

[[nodiscard]] const Member* find_member(const Household& household, const MemberId& id);
/// By name, letter case apart, white space trimmed.
[[nodiscard]] const Member* find_member_by_name(const Household& household, std::string_view name);
[[nodiscard]] const Order* find_order(const Household& household, const OrderId& id);
[[nodiscard]] const WaitingCode* find_code(const Household& household, const CodeId& id);
[[nodiscard]] const Incident* find_incident(const Household& household, const IncidentId& id);
[[nodiscard]] const Question* find_question(const Household& household, const QuestionId& id);

}  // namespace core
