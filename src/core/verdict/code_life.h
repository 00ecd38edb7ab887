#pragma once
// How long a delivery or pick-up code may be said.

#include "core/message/message.h"
#include "core/packs/retailer_pack.h"
#include "core/purpose/speech.h"
#include "core/time.h"
#include "core/verdict/verdict.h"

#include <optional>

namespace core {

/// The day on which the message says that the parcel comes: its own day, or the next where it says "tomorrow" and not "today".
[[nodiscard]] Date delivery_day(const Message& message, const Speech& speech, const LocalTime& now);

/// When the code's life ends by the shop's rule; `retailer` may be null. A delivery code of which no rule is known lives to the end of the
/// delivery day; a pick-up code of which none is known has no known end. Account codes: empty.
[[nodiscard]] std::optional<Instant> end_of_life(Purpose purpose, const Message& message, const Speech& speech,
                                                 const RetailerPack* retailer, const LocalTime& now);

/// When the message was sent, as far as it can be believed: never later than `now`.
[[nodiscard]] LocalTime sent_at(const Message& message, const LocalTime& now);

}  // namespace core
