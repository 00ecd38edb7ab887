#include "store/merge.h"

#include <algorithm>

namespace store {

namespace {

template <class Value>
Value edited(const Value& before, const Value& after, const Value& current) {
  return after == before ? current : after;
}

}  // namespace

core::Member merge_edit(const core::Member& before, const core::Member& after, const core::Member& current) {
  return {.id = after.id,
          .name = edited(before.name, after.name, current.name),
          .role = edited(before.role, after.role, current.role),
          .colour = edited(before.colour, after.colour, current.colour),
          .label_name = edited(before.label_name, after.label_name, current.label_name)};
}

core::WaitingCode merge_edit(const core::WaitingCode& before, const core::WaitingCode& after,
                             const core::WaitingCode& current) {
  const bool already_given = current.given_at.has_value();
  core::WaitingCode merged{
      .id = after.id,
      .order = edited(before.order, after.order, current.order),
      .for_pickup = edited(before.for_pickup, after.for_pickup, current.for_pickup),
      .digits = edited(before.digits, after.digits, current.digits),
      .received = edited(before.received, after.received, current.received),
      .valid_until = edited(before.valid_until, after.valid_until, current.valid_until),
      .state = std::max(after.state, current.state),
      .given_at = already_given ? current.given_at : after.given_at,
      .given_by = already_given ? current.given_by : edited(before.given_by, after.given_by, current.given_by),
      .message_sha256 = edited(before.message_sha256, after.message_sha256, current.message_sha256)};
  if (merged.state != core::CodeState::waiting) merged.digits.clear();
  return merged;
}

}  // namespace store
