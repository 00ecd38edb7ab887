#pragma once
// What time it is at home.

#include "core/time.h"

namespace ports {

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual core::LocalTime now() const = 0;
};

}  // namespace ports
