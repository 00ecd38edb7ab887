#pragma once
// Who sent it: the first of the three answers.

#include "core/message/message.h"
#include "core/packs/knowledge.h"
#include "core/purpose/speech.h"
#include "core/verdict/verdict.h"

#include <vector>

namespace core {

/// Whom the message speaks for.
struct Speaker {
  const RetailerPack* by_domain = nullptr;  ///< the sender's own domain is this one's
  const RetailerPack* by_name = nullptr;    ///< the display name says so
  std::vector<const RetailerPack*>
      mentioned;                            ///< in subject and body, first mention first; else whose order number it is
  bool by_relay = false;                    ///< a marketplace known to send in that one's name
  const RetailerPack* claimed = nullptr;    ///< a display name says this one, and its address is somebody else's
  const MailAddress* claimed_by = nullptr;  ///< that address, of the message
  const RetailerPack* by_carrier =
      nullptr;  ///< whose domain the mail itself came from: the outer sender's of a forward

  /// The one that counts: the domain's, else the name's, else the first that is mentioned; null: not known.
  [[nodiscard]] const RetailerPack* retailer() const;
};

[[nodiscard]] Speaker find_speaker(const Message& message, const Speech& speech, const Knowledge& knowledge);

/// `proven` only where the provider confirms a signature, or DMARC, or we a signature ourselves, for the sender's own registrable domain and that is the shop's.
/// A pass of a stranger's domain is worth nothing; a broken signature is "cannot tell", unless the shop always signs.
[[nodiscard]] SenderFinding find_sender(const Message& message, const Speaker& speaker);

/// The provider says that it is forged, for a shop that always signs.
[[nodiscard]] bool provider_says_forged(const Message& message, const Speaker& speaker);

}  // namespace core
