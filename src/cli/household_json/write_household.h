#pragma once
// The household as formats.md writes it: complete, one order or member a line. Codes are never in it.

#include "core/household/household.h"

#include <iosfwd>

namespace cli {

void write_household(std::ostream& out, const core::Household& household);

}  // namespace cli
