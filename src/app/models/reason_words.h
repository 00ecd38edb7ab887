#pragma once
// The sentence for one thing that was noticed; the same in the window and on the command line.

#include "app/texts.h"
#include "core/verdict/evidence.h"

#include <string>

namespace app {

/// "reason.<id>" with the evidence's details filled in. One line, no full stop is added.
[[nodiscard]] std::string reason_words(const Texts& texts, const core::Evidence& evidence);

/// "reason.<id>.detail" likewise; empty where the texts have none.
[[nodiscard]] std::string reason_detail(const Texts& texts, const core::Evidence& evidence);

}  // namespace app
