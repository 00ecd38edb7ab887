#pragma once
// Who may take a parcel in, who may say its code, and what a gift hides.

#include "core/household/household.h"
#include "core/packs/packs.h"

#include <vector>

namespace core {

/// Whom the order lets in, with the household's default put in its place: never `household_default`.
[[nodiscard]] Receive receive_of(const Order& order, const Settings& settings);

/// Who may say the order's code: the owner first, then the others in the order of the household's members.
/// An adult may by the order's rule; a child only where the order names that child or the child ordered it. The shop's rule narrows
/// it: `owner_only` to the owner, `never` to nobody. Nobody may as long as no one has said "mine".
[[nodiscard]] std::vector<MemberId> may_share(const Order& order, const Household& household, ShareRule rule);
[[nodiscard]] bool may_share(const Order& order, const Household& household, ShareRule rule, const MemberId& member);

/// The shop's own rule for this order's delivery or pick-up code; `unknown` where no pack knows it.
[[nodiscard]] ShareRule share_rule_of(const Order& order, bool for_pickup, const Packs& packs);

/// Who may take the parcel in, in the same order. "Anyone at home" means children too: taking in is not saying a code.
[[nodiscard]] std::vector<MemberId> may_take_in(const Order& order, const Household& household);

/// The item and the owner are open to `viewer`: it is no gift, or their own, or its day has come. `viewer` may be empty.
[[nodiscard]] bool may_see(const Order& order, const MemberId& viewer, Date today);

/// The order as `viewer` may know it: shop, day, hours, state, who may take it in. Item, owner, numbers, price and note are empty where
/// may_see() says no.
[[nodiscard]] Order hide_gift(const Order& order, const MemberId& viewer, Date today);

}  // namespace core
