#pragma once
// Rows of the household file -> values of the core.

#include <optional>

#include "core/household/household.h"
#include "store/code_seal.h"
#include "store/connection.h"

namespace store {

/// All functions here throw SQLite::Exception, and read within the transaction that is open.

[[nodiscard]] core::Revision read_revision(Connection& connection);

/// One thing with the lists inside it; empty where there is none of that id.
[[nodiscard]] std::optional<core::Member> read_member(Connection& connection, const core::MemberId& id);
[[nodiscard]] std::optional<core::Order> read_order(Connection& connection, const core::OrderId& id);
[[nodiscard]] std::optional<core::WaitingCode> read_code(Connection& connection, CodeSeal& seal,
                                                         const core::CodeId& id);
[[nodiscard]] std::optional<core::Incident> read_incident(Connection& connection, const core::IncidentId& id);
[[nodiscard]] std::optional<core::Question> read_question(Connection& connection, const core::QuestionId& id);
[[nodiscard]] core::Settings read_settings(Connection& connection);

/// What came after `since`; all of it, marked whole, for 0. At most the newest core::kept_history entries of the history.
/// A waiting code that cannot be opened is read as forgotten.
[[nodiscard]] core::HouseholdNews read_news(Connection& connection, CodeSeal& seal, core::Revision since);

}  // namespace store
