#include "core/verdict/checks/check.h"

#include <algorithm>

namespace core {

bool is_code_purpose(Purpose purpose) {
  return purpose == Purpose::delivery_code || purpose == Purpose::pickup_code || purpose == Purpose::account_code;
}

bool is_web_link(const Link& link) {
  return (link.scheme == "http" || link.scheme == "https" || link.scheme.empty()) && !link.host.empty();
}

namespace {

bool is_site_of_those_named(const CheckInput& input, std::string_view domain) {
  const RetailerPack* owner = input.knowledge.by_domain(domain);
  if (owner == nullptr) return false;
  const RetailerPack* speaker = input.speaker.retailer();
  if (speaker == nullptr || owner == speaker) return true;
  const auto& mentioned = input.speaker.mentioned;
  return std::find(mentioned.begin(), mentioned.end(), owner) != mentioned.end();
}

}  // namespace

bool leads_to_known(const CheckInput& input, const Link& link) {
  if (link.has_user_part || link.is_ip_address) return false;
  // A shop's own page that hands on to another: where it ends counts as well.
  return is_site_of_those_named(input, link.registrable) &&
         (link.leads_on_to.empty() || is_site_of_those_named(input, link.leads_on_to));
}

std::string speaker_name(const CheckInput& input) {
  const RetailerPack* pack = input.speaker.retailer();
  return pack != nullptr ? pack->name : std::string();
}

const Sentence* first_with(const Speech& speech, std::initializer_list<Concept> concepts) {
  for (const Sentence& sentence : speech.sentences)
    if (std::all_of(concepts.begin(), concepts.end(), [&](Concept c) { return has(sentence.concepts, c); }))
      return &sentence;
  return nullptr;
}

bool asks_for(const Sentence& sentence, Concept what) {
  return std::any_of(sentence.hits.begin(), sentence.hits.end(),
                     [&](const ConceptHit& hit) { return hit.meaning == what && !is_denied(sentence, hit); });
}

}  // namespace core
