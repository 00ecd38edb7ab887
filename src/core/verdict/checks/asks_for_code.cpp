// Someone asks for the code by phone, in a reply or chat, on a web page, before delivery, or "to cancel".
#include "core/verdict/checks/rows.h"

#include <algorithm>

namespace core {
namespace {

// Somebody wants it told or sent to himself. At the door that is the one who stands there.
const char* alarm_of_sending(const CheckInput& input, const Act& act) {
  const bool by_phone = act.kind == ActKind::tell_by_phone;
  switch (input.message.channel) {
    case Channel::door:
      if (by_phone && act.to_cancel) return "asks_for_code_to_cancel";
      return by_phone || act.before_delivery ? "asks_for_code_before_delivery" : nullptr;
    case Channel::call:
      return "asks_for_code_by_phone";
    case Channel::email:
    case Channel::text:
      break;
  }
  return by_phone ? "asks_for_code_by_phone" : "asks_for_code_in_reply";
}

const char* alarm_of(const CheckInput& input, const Act& act) {
  if (act.denied) return nullptr;
  if (act.kind == ActKind::tell_by_phone || act.kind == ActKind::send_in_reply) return alarm_of_sending(input, act);
  if (act.to_cancel) return "asks_for_code_to_cancel";
  if (act.kind != ActKind::tell_driver) return nullptr;
  if (input.purpose.purpose == Purpose::account_code) return "asks_for_account_code";
  if (act.before_delivery) return "asks_for_code_before_delivery";
  // Whoever calls and wants the code that has come wants it on the phone, driver or not.
  const Sentence& sentence = input.speech.sentences[act.sentence];
  const bool at_the_door = has(sentence.concepts, Concept::at_the_door);
  return input.message.channel == Channel::call && !input.code && !at_the_door ? "asks_for_code_by_phone" : nullptr;
}

// A delivery code that is wanted on a page which is not the shop's.
bool wanted_on_strange_page(const CheckInput& input, const Act& act) {
  if (act.denied || act.kind != ActKind::put_on_page || input.purpose.purpose == Purpose::account_code) return false;
  const auto& links = input.message.links;
  return std::any_of(links.begin(), links.end(),
                     [&](const Link& link) { return is_web_link(link) && !leads_to_known(input, link); });
}

}  // namespace

void look_for_code_wanted(const CheckInput& input, Findings& findings) {
  for (const Act& act : input.acts) {
    const char* id = wanted_on_strange_page(input, act) ? "asks_for_code_on_page" : alarm_of(input, act);
    if (id == nullptr) continue;
    if (std::any_of(findings.begin(), findings.end(), [&](const Evidence& other) { return other.id == id; })) continue;
    findings.push_back({id,
                        Leaning::alarm,
                        {{"shop", speaker_name(input)}},
                        {input.speech.place_of(input.speech.sentences[act.sentence])}});
  }
}

}  // namespace core
