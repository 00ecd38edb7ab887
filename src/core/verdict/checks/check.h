#pragma once
// One check notices one thing. It never words and never weighs against others: `judge.cpp` alone weighs.

#include "core/purpose/acts.h"
#include "core/purpose/find_code.h"
#include "core/purpose/find_purpose.h"
#include "core/verdict/evidence.h"
#include "core/verdict/sender.h"
#include "core/verdict/verdict.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// All that a check may look at.
struct CheckInput {
  const Message& message;
  const Speech& speech;
  const std::vector<Act>& acts;
  const std::optional<FoundCode>& code;
  const PurposeFinding& purpose;
  const Speaker& speaker;
  const SenderFinding& sender;
  const Knowledge& knowledge;
};

using Findings = std::vector<Evidence>;

struct CheckRow {
  std::string_view name;
  void (*look)(const CheckInput& input, Findings& findings);
};

/// Every check of the product, in the order in which their reasons matter to people.
[[nodiscard]] std::span<const CheckRow> all_checks();

// Shared by several checks.
[[nodiscard]] bool is_code_purpose(Purpose purpose);
/// The link leads to the shop or carrier that the message speaks for, or to one that it mentions.
[[nodiscard]] bool leads_to_known(const CheckInput& input, const Link& link);
/// The name of the retailer that the message speaks for; empty where it is not known.
[[nodiscard]] std::string speaker_name(const CheckInput& input);
/// A link that a person could follow to a page.
[[nodiscard]] bool is_web_link(const Link& link);
/// The first sentence that holds all of these.
[[nodiscard]] const Sentence* first_with(const Speech& speech, std::initializer_list<Concept> concepts);
/// The sentence holds one of these that is not denied.
[[nodiscard]] bool asks_for(const Sentence& sentence, Concept what);

}  // namespace core
