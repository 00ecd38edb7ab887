#pragma once
// Finding orders as one types.

#include "core/household/household.h"
#include "core/packs/packs.h"

#include <string_view>
#include <vector>

namespace core {

enum class OrderFilter { expected, delivered, mine, without_owner, all };

/// Whether the order is one of those that the filter names. `expected` holds missed ones too.
[[nodiscard]] bool passes(const Order& order, OrderFilter filter, const MemberId& me);

/// Ids of the orders that pass the filter and hold every word of `query` in item, shop, person, number, note or day, soonest first among
/// the open ones, newest first among the others. Gifts hide from `me` what they hide on the screen.
[[nodiscard]] std::vector<OrderId> find_orders(const Household& household, const Packs& packs, std::string_view query,
                                               OrderFilter filter, const MemberId& me, Date today);

}  // namespace core
