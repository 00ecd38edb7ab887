#pragma once
// Something that somebody at home has ordered, or says is on its way.

#include "core/id.h"
#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Who may take a parcel in, besides the one who ordered it.
enum class Receive { household_default, named, any_adult, anyone_at_home };

enum class OrderState { expected, missed, delivered, cancelled };

/// Part of a day, in minutes since midnight on the household's wall; from <= to.
struct Hours {
  int from = 0;
  int to = 0;

  bool operator==(const Hours&) const = default;
};

struct Money {
  std::int64_t minor = 0;  ///< hundredths
  std::string currency;    ///< ISO 4217, upper case; may be empty

  bool operator==(const Money&) const = default;
};

struct Order {
  OrderId id;
  std::string retailer;  ///< id of a retailer pack, or the shop's name where no pack knows it; may be empty
  std::string item;
  std::string order_number;
  std::string tracking_number;
  std::string carrier;  ///< id of a carrier's pack or its name; may be empty
  MemberId ordered_by;  ///< empty: nobody has said "mine" yet
  std::optional<Date> placed;
  std::optional<Date> expected_from;  ///< from <= to where both are known
  std::optional<Date> expected_to;
  std::optional<Hours> hours;
  bool code_expected = false;
  Receive receive = Receive::household_default;
  std::vector<MemberId> may_receive;  ///< used with Receive::named
  std::optional<Money> price;
  std::string note;
  bool gift = false;
  std::optional<Date>
      gift_until;  ///< the others see neither item nor owner before this day; empty with gift: until it is no gift
  OrderState state = OrderState::expected;
  std::optional<Date> missed_on;  ///< the last day on which the driver left with it
  std::optional<Instant> delivered_at;
  MemberId received_by;

  bool operator==(const Order&) const = default;
};

/// The edit that turns `before` into `after`, done to `current`: a field that the edit left alone keeps what `current` has,
/// so that two people who change different fields of one order lose nothing.
[[nodiscard]] Order merge_edit(const Order& before, const Order& after, const Order& current);

/// Expected or missed: it can still come.
[[nodiscard]] bool can_still_come(const Order& order);
/// The window as it is reckoned with. Only `expected_from`: that day. Only `expected_to` ("by Friday"): from a week before, or the day on
/// which it was placed. Neither: empty.
[[nodiscard]] std::optional<Date> first_day(const Order& order);
[[nodiscard]] std::optional<Date> last_day(const Order& order);
/// Open, and `day` lies in its window.
[[nodiscard]] bool is_due(const Order& order, Date day);

}  // namespace core
