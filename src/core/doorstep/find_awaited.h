#pragma once
// Which orders somebody at the door may be bringing, by what they say.

#include "core/household/household.h"
#include "core/packs/packs.h"

#include <string_view>
#include <vector>

namespace core {

/// Members whom the name on a label, or as it is said, may mean: "Maria Keller", "M. Keller", "Keller" (several).
[[nodiscard]] std::vector<MemberId> members_meant(std::string_view name, const Household& household);

/// A carrier brings the parcels of every shop that is not known to use others.
[[nodiscard]] bool may_come_from(const Order& order, std::string_view from, const Packs& packs);

/// It is due on `day`, some days late, or nobody knows when it comes.
[[nodiscard]] bool may_come_on(const Order& order, Date day);

/// Open orders that may come on `day` from `from`. Those of the members meant first narrow the list, where they have any: a shared account
/// has one name on all its labels, so others' orders count too where they have none. An empty `from` leaves the name to decide; both
/// empty: none. At most 100.
[[nodiscard]] std::vector<const Order*> find_awaited(std::string_view from, const std::vector<MemberId>& meant,
                                                     const Household& household, const Packs& packs, Date day);

}  // namespace core
