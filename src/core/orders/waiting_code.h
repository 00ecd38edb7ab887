#pragma once
// A delivery or pick-up code that waits to be said. Account codes never become one of these.

#include "core/id.h"
#include "core/time.h"

#include <optional>
#include <string>

namespace core {

enum class CodeState { waiting, given, forgotten };

struct WaitingCode {
  CodeId id;
  OrderId order;
  bool for_pickup = false;  ///< typed at a locker or shown at a counter, not said to a driver
  std::string digits;       ///< empty unless waiting; sealed on disk
  Instant received{};
  std::optional<Instant> valid_until;
  CodeState state = CodeState::waiting;
  std::optional<Instant> given_at;
  MemberId given_by;
  std::string message_sha256;  ///< lower-case hex of the message that brought it

  bool operator==(const WaitingCode&) const = default;
};

/// After it was said, or when it is of no more use: the record stays, the digits go.
[[nodiscard]] WaitingCode as_given(WaitingCode code, const MemberId& by, Instant at);
[[nodiscard]] WaitingCode as_forgotten(WaitingCode code);

/// Past its life at `now`.
[[nodiscard]] bool is_over(const WaitingCode& code, Instant now);

}  // namespace core
