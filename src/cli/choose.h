#pragma once
// Which order, member, code, checklist or question is meant by what was typed.

#include "cli/session.h"

#include <string>

namespace cli {

/// By id or its beginning, by order or tracking number, else by words that fit one order only. Null: the sentence has been said.
[[nodiscard]] const core::Order* choose_order(Session& session, const std::string& typed);
/// By name or id.
[[nodiscard]] const core::Member* choose_member(Session& session, const std::string& typed);
/// By id or its beginning; an empty text is the only open one.
[[nodiscard]] const core::Incident* choose_incident(Session& session, const std::string& typed);
[[nodiscard]] const core::Question* choose_question(Session& session, const std::string& typed);

/// The beginning of an id that is long enough for people.
[[nodiscard]] std::string short_id(const std::string& id);

}  // namespace cli
