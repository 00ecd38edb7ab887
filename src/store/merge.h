#pragma once
// The edit that turns `before` into `after`, done to `current`, for the things whose fields have no rule of their own in
// the core. Orders, questions and incidents have: core::merge_edit.

#include "core/household/household.h"

namespace store {

using core::merge_edit;

[[nodiscard]] core::Member merge_edit(const core::Member& before, const core::Member& after,
                                      const core::Member& current);

/// A code only goes on: waiting, given, forgotten. The first who gave it stays the one who gave it.
[[nodiscard]] core::WaitingCode merge_edit(const core::WaitingCode& before, const core::WaitingCode& after,
                                           const core::WaitingCode& current);

}  // namespace store
