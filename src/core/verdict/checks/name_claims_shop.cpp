// The display name says a shop, the address is somebody else's.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_name_that_claims_shop(const CheckInput& input, Findings& findings) {
  const Message& message = input.message;
  if (input.speaker.by_name == nullptr || input.speaker.by_domain != nullptr || input.speaker.by_relay ||
      message.forwarded)
    return;
  if (message.from.registrable.empty() || message.from.lookalike) return;
  findings.push_back({"name_claims_shop",
                      Leaning::alarm,
                      {{"shop", input.speaker.by_name->name}, {"domain", message.from.registrable}},
                      {{Part::sender, 0, message.from.address.size()}}});
}

}  // namespace core
