#pragma once
// A name for one thing of the household, of a type of its own, so that an order's id is never taken for a member's.

#include <compare>
#include <functional>
#include <string>

namespace core {

/// An id is an opaque text of at most 64 letters, digits and dashes; empty means "none".
template <class Tag>
struct Id {
  std::string value;

  [[nodiscard]] bool empty() const { return value.empty(); }
  auto operator<=>(const Id&) const = default;
};

using MemberId = Id<struct MemberTag>;
using OrderId = Id<struct OrderTag>;
using CodeId = Id<struct CodeTag>;
using IncidentId = Id<struct IncidentTag>;
using QuestionId = Id<struct QuestionTag>;

}  // namespace core

template <class Tag>
struct std::hash<core::Id<Tag>> {
  std::size_t operator()(const core::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
