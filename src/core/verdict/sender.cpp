#include "core/verdict/sender.h"

#include "core/orders/match_orders.h"

#include <algorithm>

namespace core {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool ends_with_domain(const std::string& domain, const std::string& registrable) {
  if (registrable.empty() || !domain.ends_with(registrable)) return false;
  return domain.size() == registrable.size() || domain[domain.size() - registrable.size() - 1] == '.';
}

// The signing domain that belongs to the sender's own registrable domain (relaxed alignment, RFC 7489 section 3.1).
std::string aligned(const std::vector<std::string>& signing, const std::string& registrable) {
  for (const std::string& domain : signing)
    if (ends_with_domain(domain, registrable)) return domain;
  return {};
}

const RetailerPack* relayed(const Knowledge& knowledge, const std::string& registrable) {
  for (const RetailerPack& pack : knowledge.packs().retailers)
    if (contains(pack.relay_domains, registrable)) return &pack;
  return nullptr;
}

void add_mentioned(const std::string_view text, std::span<const Word> words, const Knowledge& knowledge,
                   std::vector<const RetailerPack*>& mentioned) {
  for (const NameHit& hit : knowledge.names().find(text, words)) {
    const RetailerPack* pack = &knowledge.packs().retailers[hit.retailer];
    if (std::find(mentioned.begin(), mentioned.end(), pack) == mentioned.end()) mentioned.push_back(pack);
  }
}

bool has_own_shape(const RetailerPack& pack, std::string_view number) {
  return std::any_of(pack.order_numbers.begin(), pack.order_numbers.end(), [&](const Shape& shape) {
    return shape.source().find_first_of("-A") != std::string::npos && shape.matches(number);
  });
}

// A message that names no shop may give an order number that only one shop writes so.
const RetailerPack* owner_of_number(const Speech& speech, const Knowledge& knowledge) {
  for (const Passage& passage : speech.passages)
    for (const Place& place : number_like(passage))
      for (const RetailerPack& pack : knowledge.packs().retailers)
        if (has_own_shape(pack, passage.text.substr(place.from, place.to - place.from))) return &pack;
  return nullptr;
}

}  // namespace

const RetailerPack* Speaker::retailer() const {
  if (by_domain != nullptr) return by_domain;
  if (by_name != nullptr) return by_name;
  return mentioned.empty() ? nullptr : mentioned.front();
}

Speaker find_speaker(const Message& message, const Speech& speech, const Knowledge& knowledge) {
  Speaker speaker;
  if (!message.from.registrable.empty()) {
    speaker.by_domain = knowledge.by_domain(message.from.registrable);
    speaker.by_relay = speaker.by_domain == nullptr && relayed(knowledge, message.from.registrable) != nullptr;
  }
  if (!message.from.display_name.empty()) {
    std::vector<const RetailerPack*> named;
    add_mentioned(message.from.display_name, cut_into_words(message.from.display_name, 64), knowledge, named);
    if (!named.empty()) speaker.by_name = named.front();
  }
  for (const Passage& passage : speech.passages)
    add_mentioned(passage.text, passage.words, knowledge, speaker.mentioned);
  if (speaker.retailer() == nullptr)
    if (const RetailerPack* owner = owner_of_number(speech, knowledge)) speaker.mentioned.push_back(owner);
  return speaker;
}

bool provider_says_forged(const Message& message, const Speaker& speaker) {
  if (speaker.by_domain == nullptr || !speaker.by_domain->always_signs || !message.proof.provider_spoke) return false;
  if (message.proof.dmarc == AuthResult::fail) return true;
  return aligned(message.proof.dkim_passed, message.from.registrable).empty() &&
         !aligned(message.proof.dkim_failed, message.from.registrable).empty() &&
         message.proof.dmarc != AuthResult::pass;
}

SenderFinding find_sender(const Message& message, const Speaker& speaker) {
  SenderFinding finding;
  finding.address = message.from.address;
  finding.domain = message.from.registrable;
  const bool pretends = message.from.lookalike.has_value() || provider_says_forged(message, speaker) ||
                        (speaker.by_name != nullptr && speaker.by_domain == nullptr && !speaker.by_relay &&
                         !message.from.registrable.empty() && !message.forwarded);
  if (pretends) {
    finding.answer = SenderAnswer::not_who_it_says;
    return finding;
  }
  const bool one_author = message.more_from.empty();
  if (speaker.by_domain == nullptr || !message.proof.provider_spoke || message.forwarded || !one_author) return finding;
  const std::string signer = aligned(message.proof.dkim_passed, message.from.registrable);
  const bool dmarc =
      message.proof.dmarc == AuthResult::pass &&
      (message.proof.dmarc_domain.empty() || ends_with_domain(message.proof.dmarc_domain, message.from.registrable));
  if (message.proof.dmarc != AuthResult::fail && (!signer.empty() || dmarc)) {
    finding.answer = SenderAnswer::proven;
    finding.signed_by = signer;
  }
  return finding;
}

}  // namespace core
