#pragma once
// The verdict as a card: the same on the Check screen and for someone at the door.

#include "app/models/models.h"
#include "core/verdict/verdict.h"

namespace app {

/// The card of the message on the Check screen. Requires: its verdict.
[[nodiscard]] VerdictCard card_of_check(const State& state);
/// The card of the call at the door. Requires: its verdict.
[[nodiscard]] VerdictCard card_of_call(const State& state);

/// The waiting code that the message on the Check screen brought; null where none was kept.
[[nodiscard]] const core::WaitingCode* code_of_check(const State& state);

/// As the person who looks may know it: a gift's item and owner are taken out of the details.
[[nodiscard]] core::Evidence without_gift(const State& state, core::Evidence evidence);

}  // namespace app
