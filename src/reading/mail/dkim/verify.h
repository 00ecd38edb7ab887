#pragma once
// Whether a mail is what its signer signed (DKIM, RFC 6376 and 8463), with what RFC 8301 forbids refused, and refused besides: a second
// From header that is not signed, and a body signed only in part.

#include "core/time.h"
#include "reading/mail/dkim/signature.h"
#include "reading/signing_key.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

struct DkimFinding {
  std::string domain;  ///< d=
  std::string selector;
  DkimFault fault = DkimFault::none;  ///< none: it passed
};

struct DkimQuestion {
  SigningKeyLookup look_up;
  /// Whether a signature of this domain is of interest; the others are left alone, and nobody is asked for their keys.
  std::function<bool(const std::string& domain)> matters;
  core::Instant now{};  ///< x= is held against the topmost Received header's time, and against this where there is none
};

/// In the order of the signatures; at most five are looked at. `mail`: from its first header on. Time: linear in its length, plus the
/// lookups. Never throws, unless `look_up` does.
[[nodiscard]] std::vector<DkimFinding> verify_dkim(std::string_view mail, const DkimQuestion& question);

}  // namespace reading
