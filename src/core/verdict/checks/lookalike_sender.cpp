// The sender's domain is a look-alike of a shop's: a typo, a digit for a letter, another alphabet, the shop's name inside another domain.
#include "core/verdict/checks/rows.h"

namespace core {
namespace {

bool add(const MailAddress& address, Part part, const Knowledge& knowledge, Findings& findings) {
  if (!address.lookalike) return false;
  const RetailerPack* pack = find_retailer(knowledge.packs(), address.lookalike->retailer);
  findings.push_back({"lookalike_sender",
                      Leaning::alarm,
                      {{"domain", address.shown_domain.empty() ? address.domain : address.shown_domain},
                       {"shop", pack != nullptr ? pack->name : address.lookalike->retailer}},
                      {{part, 0, address.address.size()}}});
  return true;
}

}  // namespace

void look_for_lookalike_sender(const CheckInput& input, Findings& findings) {
  if (add(input.message.from, Part::sender, input.knowledge, findings) ||
      add(input.message.passed_on_by, Part::sender, input.knowledge, findings))
    return;
  for (const MailAddress& address : input.message.more_from)
    if (add(address, Part::sender, input.knowledge, findings)) return;
  for (const MailAddress& address : input.message.reply_to)
    if (add(address, Part::reply_to, input.knowledge, findings)) return;
}

}  // namespace core
