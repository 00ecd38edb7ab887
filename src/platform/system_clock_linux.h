#pragma once
// The computer's own clock and time zone.

#include "ports/clock.h"

namespace platform {

class SystemClock final : public ports::Clock {
 public:
  /// The distance from UTC is that of the zone (TZ, else /etc/localtime) at this moment, summer time included.
  [[nodiscard]] core::LocalTime now() const override;
};

}  // namespace platform
