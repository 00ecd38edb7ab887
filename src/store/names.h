#pragma once
// How the values that are one of a few are called in the household file. A name is never changed once it was released.

#include <array>
#include <string_view>

#include "core/household/household.h"

namespace store {

/// Names in the order of the enum.
template <class Enum>
struct Names;

template <>
struct Names<core::Role> {
  static constexpr std::array<std::string_view, 2> all{"adult", "child"};
};
template <>
struct Names<core::Receive> {
  static constexpr std::array<std::string_view, 4> all{"household_default", "named", "any_adult", "anyone_at_home"};
};
template <>
struct Names<core::OrderState> {
  static constexpr std::array<std::string_view, 4> all{"expected", "missed", "delivered", "cancelled"};
};
template <>
struct Names<core::CodeState> {
  static constexpr std::array<std::string_view, 3> all{"waiting", "given", "forgotten"};
};
template <>
struct Names<core::StepState> {
  static constexpr std::array<std::string_view, 3> all{"open", "done", "not_needed"};
};
template <>
struct Names<core::Answer> {
  static constexpr std::array<std::string_view, 4> all{"mine", "not_mine", "gift_ask_me_alone", "let_me_look"};
};

template <class Enum>
concept Named = requires {
  Names<Enum>::all;
};

}  // namespace store
