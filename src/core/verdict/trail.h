#pragma once
// The way to a verdict: what the judge heard, weighed and matched.

#include "core/orders/match_orders.h"
#include "core/purpose/acts.h"
#include "core/purpose/find_code.h"
#include "core/purpose/find_purpose.h"
#include "core/verdict/evidence.h"
#include "core/verdict/sender.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// What the judge worked with on the way to a verdict, for those who want to know why.
struct Trail {
  struct Tried {
    const RetailerPack* retailer = nullptr;  ///< whose orders were looked for; null: of anybody
    MatchFinding finding;
  };
  struct Noticed {
    std::string_view rule;  ///< the check's name, or a part of judge.cpp
    Evidence evidence;
  };
  Speech speech;
  Speaker speaker;
  std::vector<Act> acts;
  std::optional<FoundCode> code;
  PurposeFinding purpose;
  std::vector<Tried> tried;      ///< in this order; the first that is certain counts
  std::vector<Noticed> noticed;  ///< also what the verdict leaves out
};

}  // namespace core
