#pragma once
// Someone is at the door without a code: who do they say they are, for whom, what do they want.

#include "core/household/household.h"
#include "core/packs/packs.h"
#include "core/verdict/verdict.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class Wants { nothing, signature, code, money, data, entry, take_back };

/// "take_back" is "return" to people and in formats.md.
[[nodiscard]] std::optional<Wants> wants_by_name(std::string_view name);
[[nodiscard]] std::string_view name_of(Wants wants);

struct DoorCall {
  std::string from;      ///< shop or carrier, as they say; may be empty
  std::string for_whom;  ///< as they say; may be empty
  Wants wants = Wants::nothing;
};

/// The same verdict as for a message; its reasons' ids begin with "door_". Total: anything said gives one.
///  - money, data, to come in: `danger`, expected or not.
///  - a parcel to take back: `ask`, since no return is logged.
///  - a code: `expected` only where an order on the list may come today from there and its delivery code waits; then the hand-over guard
///    shows it. The digits are never in the verdict. Else `ask`.
///  - a signature or nothing: `expected` where such an order is on the list; else a signature is `ask`, nothing `information`.
/// A name that nobody here has makes `ask` of `expected`. The purpose is `order_update` where no code is wanted.
[[nodiscard]] Verdict judge_door(const DoorCall& call, const Household& household, const Packs& packs,
                                 const LocalTime& now);

}  // namespace core
