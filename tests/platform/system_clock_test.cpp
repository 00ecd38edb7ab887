#include "platform/system_clock_linux.h"

#include <cstdlib>
#include <ctime>

#include "support/catch.h"

TEST_CASE("The clock tells the moment and the distance of its zone", "[platform]") {
  const platform::SystemClock clock;
  ::setenv("TZ", "XXX-05:30", 1);  // POSIX writes east of Greenwich with a minus
  const auto before = std::chrono::system_clock::now();
  const core::LocalTime now = clock.now();
  CHECK(now.utc_offset == std::chrono::minutes(330));
  CHECK(now.instant <= std::chrono::system_clock::now());
  CHECK(now.instant + std::chrono::seconds(1) > before);
  ::setenv("TZ", "UTC0", 1);
  CHECK(clock.now().utc_offset == std::chrono::minutes(0));
  ::unsetenv("TZ");
}
