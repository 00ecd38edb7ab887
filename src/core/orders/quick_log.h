#pragma once
// An order logged in one line: "headphones amazon fri code tom may take".

#include "core/household/household.h"
#include "core/orders/order.h"
#include "core/packs/packs.h"

#include <string_view>
#include <vector>

namespace core {

enum class LineField {
  item,
  shop,
  carrier,
  days,
  hours,
  code,
  receive,
  owner,
  order_number,
  tracking_number,
  price,
  gift,
  note
};

/// Bytes [from, to) of the line say this.
struct UnderstoodPart {
  LineField field = LineField::item;
  std::size_t from = 0;
  std::size_t to = 0;

  bool operator==(const UnderstoodPart&) const = default;
};

struct LineSpan {
  std::size_t from = 0;
  std::size_t to = 0;
};

struct QuickOrder {
  Order order;                             ///< without an id
  std::vector<UnderstoodPart> understood;  ///< in the order of the line
  std::vector<LineSpan> left;  ///< not understood: a name that nobody here has, what is beyond the limits of cut_line()
};

/// English and German words in any order; what is nothing else is the item, which may be empty. Never fails.
///  - shop and carrier: a pack's, the household's of earlier orders, "from X", "bei X", "x.com"; of several the last. "Phone for Leo" stays an item.
///  - days and hours: as day_words.h has them; of several days the last. Hours without a day need ":", "am", "pm" or "Uhr".
///  - "code", "mit Code", "no code"; "gift", "gift until 24 dec"; "49.99 EUR"; numbers by the packs' shapes, or 8 digits and more; "note: …" to the end
///  - "tom and rosa may take", "Tom darf annehmen", "only tom", "adults only", "anyone"; "by tom", "tom ordered": else `me` ordered it
[[nodiscard]] QuickOrder understand(std::string_view line, const Household& household, const Packs& packs,
                                    const LocalTime& now, const MemberId& me);

}  // namespace core
