#pragma once
// Which orders on the list a message may be about: those of whoever speaks, and of the shops and carriers that it mentions.

#include "core/household/household.h"
#include "core/orders/match_orders.h"
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/verdict/sender.h"
#include "core/verdict/trail.h"

namespace core {

/// `day`: that of the delivery, by the message. `trail` may be null; each retailer that was tried is noted there.
[[nodiscard]] MatchFinding match_speaker(const Speaker& speaker, const Speech& speech, const Household& household,
                                         const OrderBook& book, const Knowledge& knowledge, Date day, Trail* trail);

}  // namespace core
