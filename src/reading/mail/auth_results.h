#pragma once
// What the household's mailbox provider found out about the sender (RFC 8601).

#include "core/message/message.h"

#include <string_view>
#include <vector>

namespace reading {

/// Of the topmost of these Authentication-Results headers whose authserv-id is `trusted_host` (letter case apart); all others are
/// ignored, for whoever sends a mail can write such headers into it, and only the provider's own stand above them. Nothing is proven
/// where that one header cannot be read.
/// Microsoft's header names no host ("spf=pass …; dkim=pass …; compauth=pass"): with a trusted host of outlook.com the topmost header of
/// all is taken where it is written so. https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo
[[nodiscard]] core::SenderProof read_auth_results(const std::vector<std::string_view>& headers,
                                                  std::string_view trusted_host);

}  // namespace reading
