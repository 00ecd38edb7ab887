// The answer would go to somebody else, and a code or money is at stake.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_reply_elsewhere(const CheckInput& input, Findings& findings) {
  const Message& message = input.message;
  if (message.from.registrable.empty()) return;
  const bool at_stake = is_code_purpose(input.purpose.purpose) || input.purpose.purpose == Purpose::payment_request ||
                        has(input.speech.concepts, Concept::card_data) ||
                        has(input.speech.concepts, Concept::gift_card);
  if (!at_stake) return;
  const RetailerPack* own = input.speaker.by_domain;
  for (const MailAddress& reply : message.reply_to) {
    if (reply.registrable.empty() || reply.registrable == message.from.registrable || reply.lookalike) continue;
    const RetailerPack* owner = input.knowledge.by_domain(reply.registrable);
    if (owner != nullptr && (owner == own || input.speaker.by_relay)) continue;
    findings.push_back({"reply_elsewhere",
                        Leaning::alarm,
                        {{"domain", reply.registrable}},
                        {{Part::reply_to, 0, reply.address.size()}}});
    return;
  }
}

}  // namespace core
