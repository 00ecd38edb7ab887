#pragma once
// An e-mail made into facts; everything but its links, which are found in the finished body.

#include "core/message/message.h"
#include "reading/describe.h"
#include "reading/html/read_html.h"
#include "reading/read_message.h"

#include <string_view>
#include <vector>

namespace reading {

/// Fills `message` from the mail and returns the links that its pages mark as such. A mail that carries another (message/rfc822) is
/// somebody's forward: subject, sender and time are the inner one's, and nothing proves them. A mail that passes one on within its text
/// keeps its own subject and time.
[[nodiscard]] std::vector<PageLink> read_mail(std::string_view mail, const ReadingOptions& options,
                                              Describer& describer, core::Message& message);

}  // namespace reading
