#pragma once
// Decides. All rules of the product are here and in checks/; their order is the order in which they are numbered in judge.cpp.

#include "core/household/household.h"
#include "core/message/message.h"
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/time.h"
#include "core/verdict/verdict.h"

namespace core {

struct Trail;  // trail.h

/// The verdict on one message. Total: any message gives one.
/// `book` is the index over `household.orders`. Nothing of the household is changed.
[[nodiscard]] Verdict judge(const Message& message, const Household& household, const OrderBook& book,
                            const Knowledge& knowledge, const LocalTime& now);

/// The same verdict, and how it came about. Keeps: views into `message` and `knowledge`, which must outlive the trail.
[[nodiscard]] Verdict judge(const Message& message, const Household& household, const OrderBook& book,
                            const Knowledge& knowledge, const LocalTime& now, Trail& trail);

}  // namespace core
