#pragma once
// A verdict as formats.md writes it: every key always there, unknown values null.

#include "cli/session.h"
#include "core/verdict/verdict.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace cli {

using Json = nlohmann::ordered_json;

/// `file` is empty for someone at the door.
[[nodiscard]] Json verdict_object(const Session& session, const std::optional<std::string>& file,
                                  const core::Verdict& verdict);
[[nodiscard]] Json error_object(const std::string& file, const std::string& what);

/// One line of valid UTF-8; bytes that are none are replaced.
[[nodiscard]] std::string one_line(const Json& object);

/// Null where the text is empty.
[[nodiscard]] Json or_null(const std::string& text);

}  // namespace cli
