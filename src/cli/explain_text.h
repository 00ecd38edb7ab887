#pragma once
// The way to a verdict on a terminal, for people who write packs and for reports of mistakes. Concepts, rules and kinds carry the names
// that packs and formats use.

#include "cli/session.h"
#include "core/verdict/explain.h"

namespace cli {

void print_explanation(const Session& session, const core::Explanation& explanation);

}  // namespace cli
