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

// "Check out with Amazon Pay": a way to pay, no shop that speaks. One that speaks puts its name first.
bool is_way_to_pay(const NameHit& hit, std::span<const Word> words) {
  const bool pay = words[hit.last - 1].folded == "pay" || (hit.last < words.size() && words[hit.last].folded == "pay");
  return pay && hit.first > 0;
}

void add_mentioned(const Passage& passage, const Knowledge& knowledge, std::vector<const RetailerPack*>& mentioned) {
  for (const NameHit& hit : knowledge.names().find(passage.text, passage.words)) {
    const RetailerPack* pack = &knowledge.packs().retailers[hit.retailer];
    if (!is_way_to_pay(hit, passage.words) && std::find(mentioned.begin(), mentioned.end(), pack) == mentioned.end())
      mentioned.push_back(pack);
  }
}

// Who is named by a sender's display name. A name that is also a word or a person's ("Otto Keller") counts only by itself.
const RetailerPack* named_in(const std::string& display_name, const Knowledge& knowledge) {
  const std::vector<Word> words = cut_into_words(display_name, 64);
  for (const NameHit& hit : knowledge.names().find(display_name, words)) {
    const RetailerPack& pack = knowledge.packs().retailers[hit.retailer];
    if (!pack.everyday_name || (hit.first == 0 && hit.last == words.size())) return &pack;
  }
  return nullptr;
}

const MailAddress& carrying_address(const Message& message) {
  return message.forwarded ? message.passed_on_by : message.from;
}

std::vector<const MailAddress*> authors(const Message& message) {
  std::vector<const MailAddress*> all{&message.from, &message.passed_on_by};
  for (const MailAddress& more : message.more_from) all.push_back(&more);
  return all;
}

bool belongs_to_stranger(const MailAddress& address, const Knowledge& knowledge) {
  return !address.registrable.empty() && !address.lookalike && knowledge.by_domain(address.registrable) == nullptr &&
         relayed(knowledge, address.registrable) == nullptr;
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
  speaker.by_name = named_in(message.from.display_name, knowledge);
  speaker.by_carrier = knowledge.by_domain(carrying_address(message).registrable);
  for (const MailAddress* address : authors(message)) {
    if (speaker.claimed != nullptr || !belongs_to_stranger(*address, knowledge)) continue;
    speaker.claimed = named_in(address->display_name, knowledge);
    speaker.claimed_by = address;
  }
  for (const Passage& passage : speech.passages) add_mentioned(passage, knowledge, speaker.mentioned);
  // "Hi Otto, your parcel from Zalando": a name that is a person's too comes behind the others.
  std::stable_partition(speaker.mentioned.begin(), speaker.mentioned.end(),
                        [](const RetailerPack* pack) { return !pack->everyday_name; });
  if (speaker.retailer() == nullptr)
    if (const RetailerPack* owner = owner_of_number(speech, knowledge)) speaker.mentioned.push_back(owner);
  return speaker;
}

bool provider_says_forged(const Message& message, const Speaker& speaker) {
  if (speaker.by_carrier == nullptr || !speaker.by_carrier->always_signs || !message.proof.provider_spoke) return false;
  if (message.proof.dmarc == AuthResult::fail) return true;
  const std::string& domain = carrying_address(message).registrable;
  return aligned(message.proof.dkim_passed, domain).empty() && !aligned(message.proof.dkim_failed, domain).empty() &&
         message.proof.dmarc != AuthResult::pass;
}

SenderFinding find_sender(const Message& message, const Speaker& speaker) {
  SenderFinding finding;
  finding.address = message.from.address;
  finding.domain = message.from.registrable;
  const auto all = authors(message);
  const bool lookalike =
      std::any_of(all.begin(), all.end(), [](const MailAddress* address) { return address->lookalike.has_value(); });
  if (lookalike || speaker.claimed != nullptr || provider_says_forged(message, speaker)) {
    finding.answer = SenderAnswer::not_who_it_says;
    return finding;
  }
  const bool one_author = message.more_from.empty();
  const bool somebody_looked = message.proof.provider_spoke || message.proof.verified_here;
  if (speaker.by_domain == nullptr || !somebody_looked || message.forwarded || !one_author) return finding;
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
