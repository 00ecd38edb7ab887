// Signs that are shown and never decide alone: urgency, a threat, a general greeting, misspelt words, links to places that nobody knows.
#include "core/verdict/checks/rows.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<Concept, const char*>, 3> signs{
    {{Concept::urgency, "urgency"}, {Concept::threat, "threat"}, {Concept::generic_greeting, "generic_greeting"}}};

constexpr std::size_t most_named = 3;

std::string misspelt_words(const Message& message) {
  std::string words;
  for (std::size_t i = 0; i < std::min(message.misspelt.size(), most_named); ++i) {
    const Place& place = message.misspelt[i];
    words += (words.empty() ? "" : ", ") + message.body.substr(place.from, place.to - place.from);
  }
  return words;
}

const Link* unknown_link(const CheckInput& input) {
  const auto is_unknown = [&](const Link& link) {
    const bool own = link.leads_on_to.empty() && link.registrable == input.message.from.registrable;
    return is_web_link(link) && !link.lookalike && !leads_to_known(input, link) && !own;
  };
  const auto& links = input.message.links;
  const auto found = std::find_if(links.begin(), links.end(), is_unknown);
  return found == links.end() ? nullptr : &*found;
}

}  // namespace

void look_for_soft_signs(const CheckInput& input, Findings& findings) {
  for (const auto& [meaning, id] : signs)
    if (const Sentence* sentence = first_with(input.speech, {meaning}))
      for (const ConceptHit& hit : sentence->hits)
        if (hit.meaning == meaning) {
          findings.push_back({id, Leaning::soft, {}, {input.speech.place_of(*sentence, hit)}});
          break;
        }
  if (!input.message.misspelt.empty())
    findings.push_back({"misspelt", Leaning::soft, {{"words", misspelt_words(input.message)}}, input.message.misspelt});
  if (const Link* link = unknown_link(input)) {
    const std::string& end = link->leads_on_to.empty() ? link->registrable : link->leads_on_to;
    findings.push_back({"link_unknown", Leaning::soft, {{"domain", end.empty() ? link->host : end}}, {link->where}});
  }
}

}  // namespace core
