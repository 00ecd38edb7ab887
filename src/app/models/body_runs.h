#pragma once
// The message cut into stretches: what gave rise to the verdict is marked, a code that is not to be seen is covered.

#include "app/models/parts.h"
#include "core/message/message.h"
#include "core/verdict/verdict.h"

#include <string>
#include <vector>

namespace app {

/// The longest text that is shown; the rest is left out.
inline constexpr std::size_t longest_shown = 256 * 1024;

/// One part of the message. `cover`: every place of the verdict's code is made dots. Time: n log n in the places, linear in the text.
[[nodiscard]] std::vector<TextRun> text_runs(const std::string& text, core::Part part, const core::Verdict& verdict,
                                             bool cover);

[[nodiscard]] Tone tone_of(core::VerdictKind kind);

}  // namespace app
