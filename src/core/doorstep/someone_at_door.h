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

/// The same verdict as for a message. Its reasons' ids begin with "door_".
[[nodiscard]] Verdict judge_door(const DoorCall& call, const Household& household, const Packs& packs,
                                 const LocalTime& now);

}  // namespace core
