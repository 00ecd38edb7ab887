// The display name says a shop, the address is somebody else's.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_name_that_claims_shop(const CheckInput& input, Findings& findings) {
  if (input.speaker.claimed == nullptr) return;
  const MailAddress& address = *input.speaker.claimed_by;
  findings.push_back({"name_claims_shop",
                      Leaning::alarm,
                      {{"shop", input.speaker.claimed->name}, {"domain", address.registrable}},
                      {{Part::sender, 0, input.message.from.address.size()}}});
}

}  // namespace core
