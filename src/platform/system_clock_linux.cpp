#include "platform/system_clock_linux.h"

#include <ctime>

namespace platform {

core::LocalTime SystemClock::now() const {
  const auto instant = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const std::time_t seconds = std::chrono::system_clock::to_time_t(instant);
  std::tm wall{};
  ::tzset();  // localtime_r alone need not notice that the zone was changed.
  ::localtime_r(&seconds, &wall);
  return {instant, std::chrono::minutes(wall.tm_gmtoff / 60)};
}

}  // namespace platform
