#pragma once
// Who was asked, and what they say.

#include "app/models/models.h"
#include "core/household/question.h"

namespace app {

/// Fills the card's rows, and what stands until somebody says "mine".
void add_asked(const State& state, const core::Question& question, VerdictCard& card);

}  // namespace app
