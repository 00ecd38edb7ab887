#pragma once
// When the driver comes again, and what becomes of an order that was missed or handed over.

#include "core/household/settings.h"
#include "core/orders/order.h"
#include "core/packs/packs.h"

#include <span>

namespace core {

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 2nd edition, chapter 8).
[[nodiscard]] Date easter_sunday(std::chrono::year year);

/// Parcels come on Mondays to Saturdays, on Sundays where the region's pack says so, and not on holidays. `region` may be null.
[[nodiscard]] bool is_working_day(Date day, const RegionPack* region, std::span<const Date> holidays);

/// The day of the next try after the driver left on `missed`. Always later than `missed`, at most a year.
[[nodiscard]] Date next_try(Date missed, const RedeliveryRule& rule, const RegionPack* region,
                            std::span<const Date> holidays);

/// The driver left with it on `day`: it is awaited on the next try, by the rule of its carrier, else of its shop, else on the next working
/// day. Whether a code is expected stays as it is: a new one comes with the new try.
[[nodiscard]] Order mark_missed(const Order& order, Date day, const Settings& settings, const Packs& packs);
[[nodiscard]] Order mark_delivered(const Order& order, const MemberId& received_by, Instant at);

}  // namespace core
