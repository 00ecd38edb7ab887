// The mailbox provider says forged (DMARC or the aligned signature failed) for a shop that always signs.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_forged(const CheckInput& input, Findings& findings) {
  if (!provider_says_forged(input.message, input.speaker)) return;
  findings.push_back({"provider_says_forged",
                      Leaning::alarm,
                      {{"shop", speaker_name(input)}, {"domain", input.message.from.registrable}},
                      {{Part::sender, 0, 0}}});
}

}  // namespace core
