#pragma once
// A verdict as a person reads it on a terminal: the words are those of the window's card.

#include "app/check_message.h"
#include "cli/session.h"
#include "core/doorstep/someone_at_door.h"
#include "core/verdict/verdict.h"

#include <string>

namespace cli {

/// A delivery code is printed only with `show_code`; an account code's digits never are.
void print_verdict(Session& session, app::CheckedMessage checked, bool show_code);
void print_door_verdict(Session& session, const core::DoorCall& call, const core::Verdict& verdict);

/// `text` in lines of at most 78 columns, all but the first begun with `indent` blanks; ends in '\n'.
[[nodiscard]] std::string wrapped(const std::string& text, std::size_t indent);

}  // namespace cli
