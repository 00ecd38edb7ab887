// Someone asks for the code by phone, in a reply or chat, on a web page, before delivery, or "to cancel".
#include "core/verdict/checks/rows.h"

#include <algorithm>

namespace core {
namespace {

const char* alarm_of(const CheckInput& input, const Act& act) {
  const bool account = input.purpose.purpose == Purpose::account_code;
  if (act.denied) return nullptr;
  if (act.to_cancel && act.kind != ActKind::tell_by_phone && act.kind != ActKind::send_in_reply)
    return "asks_for_code_to_cancel";
  switch (act.kind) {
    case ActKind::tell_by_phone:
      if (input.message.channel == Channel::door)
        return act.to_cancel ? "asks_for_code_to_cancel" : "asks_for_code_before_delivery";
      return "asks_for_code_by_phone";
    case ActKind::send_in_reply:
      return "asks_for_code_in_reply";
    case ActKind::tell_driver:
      return account ? "asks_for_account_code" : act.before_delivery ? "asks_for_code_before_delivery" : nullptr;
    case ActKind::put_on_page:
    case ActKind::use_at_counter:
    case ActKind::sign_in:
      return nullptr;
  }
  return nullptr;
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
