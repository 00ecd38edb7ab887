// Signs that are shown and never decide alone: urgency, a threat, a general greeting, links to places that nobody knows.
#include "core/verdict/checks/rows.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<Concept, const char*>, 3> signs{
    {{Concept::urgency, "urgency"}, {Concept::threat, "threat"}, {Concept::generic_greeting, "generic_greeting"}}};

}  // namespace

void look_for_soft_signs(const CheckInput& input, Findings& findings) {
  for (const auto& [meaning, id] : signs)
    if (const Sentence* sentence = first_with(input.speech, {meaning}))
      for (const ConceptHit& hit : sentence->hits)
        if (hit.meaning == meaning) {
          findings.push_back({id, Leaning::soft, {}, {input.speech.place_of(*sentence, hit)}});
          break;
        }
  for (const Link& link : input.message.links) {
    if (!is_web_link(link) || link.lookalike || leads_to_known(input, link) ||
        link.registrable == input.message.from.registrable)
      continue;
    findings.push_back({"link_unknown",
                        Leaning::soft,
                        {{"domain", link.registrable.empty() ? link.host : link.registrable}},
                        {link.where}});
    return;
  }
}

}  // namespace core
