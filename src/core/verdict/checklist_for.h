#pragma once
// Which checklist fits a verdict.

#include "core/verdict/verdict.h"

#include <string>

namespace core {

/// Its id; empty: none.
[[nodiscard]] std::string checklist_for(VerdictKind kind, Purpose purpose);

}  // namespace core
