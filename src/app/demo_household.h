#pragma once
// A sample household, so that a newcomer sees everything in a minute: `--demo`.

#include "core/household/household.h"
#include "core/time.h"

#include <string>
#include <vector>

namespace app {

struct DemoHousehold {
  std::vector<core::Change> changes;
  std::vector<core::HistoryEntry> entries;
  core::MemberId me;   ///< Tom, who is at home
  std::string sample;  ///< a mail with a delivery code that is expected in this household
};

/// All days are reckoned from `now`. The same `now` gives the same household.
[[nodiscard]] DemoHousehold make_demo_household(const core::LocalTime& now);

}  // namespace app
