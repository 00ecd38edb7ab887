#pragma once
// Which orders on the list a message is about.

#include "core/household/household.h"
#include "core/message/message.h"
#include "core/orders/order_book.h"
#include "core/packs/packs.h"
#include "core/purpose/speech.h"
#include "core/verdict/verdict.h"

#include <string>
#include <vector>

namespace core {

struct MatchFinding {
  std::vector<OrderMatch> orders;    ///< best first
  bool by_number = false;            ///< an order or tracking number on the list stands in it
  bool certain = false;              ///< the message is about these: by number, or by shop and day
  bool number_unknown = false;       ///< it names an order number of the shop's shape that nobody has logged
  std::vector<std::string> numbers;  ///< order numbers found, as written
  std::vector<Place> places;         ///< of numbers and words that matched
};

/// Where an order or tracking number could stand: runs of letters, digits and dashes that hold a digit and are five to sixty-four long.
[[nodiscard]] std::vector<Place> number_like(const Passage& passage);

/// `retailer` may be null. Day: the message's own where it says one, else `day`. Several orders that fit equally well all stand in `orders`.
[[nodiscard]] MatchFinding match_orders(const Speech& speech, const RetailerPack* retailer, const Household& household,
                                        const OrderBook& book, const Packs& packs, Date day);

}  // namespace core
