#pragma once
// Raw input made into facts: an e-mail as it came (RFC 5322), or text that somebody pasted, typed or wrote down.
//
// Promises: returns for any bytes and never throws; time and memory grow linearly with the input and are bounded by limits.h, so that
// 25 MB end within a second or two. What could not be read is said in `Message::trouble`; what could be read is there all the same.
// Thread: any; `knowledge` is only read. Waits as long as `look_up_key` and `corrections` do, and not at all without them.

#include "core/message/message.h"
#include "core/packs/knowledge.h"
#include "reading/signing_key.h"
#include "reading/spelling.h"

#include <optional>
#include <string>
#include <string_view>

namespace reading {

struct ReadingOptions {
  /// How it came. Without it: e-mail where the input begins with mail headers, else text. It says what is recorded; whether the input
  /// is read as a mail is always decided by its headers.
  std::optional<core::Channel> channel;
  /// The authserv-id (RFC 8601 section 2.2) of the household's own mailbox provider. Empty: nobody is trusted.
  std::string results_host;
  /// Where the provider says nothing, the signatures of the sender's own domain are verified with these keys (DKIM). Empty: they are not.
  SigningKeyLookup look_up_key = {};
  core::Instant now{};           ///< for signatures that end
  Corrections corrections = {};  ///< for misspelt words
};

[[nodiscard]] core::Message read_message(std::string_view bytes, const core::Knowledge& knowledge,
                                         const ReadingOptions& options);

}  // namespace reading
