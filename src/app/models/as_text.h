#pragma once
// A screen as plain text: what `porchlight show` prints, and what a person copies.

#include "app/action.h"
#include "app/state.h"

#include <string>

namespace app {

/// The screen as lines of UTF-8, each ending in '\n'. A covered code stays covered.
[[nodiscard]] std::string as_text(const State& state, Screen screen);

}  // namespace app
