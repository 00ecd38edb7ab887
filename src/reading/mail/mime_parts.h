#pragma once
// A mail cut into its parts (RFC 2046), without recursion: nested multiparts and messages are followed to limits::depth, and
// limits::parts parts are kept. Time: linear. What is broken is read as far as it goes: a missing end, a boundary that never comes,
// a boundary used twice.

#include "reading/mail/fields.h"
#include "reading/mail/headers.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace reading {

struct MimePart {
  Head head;
  ContentType type;
  Disposition disposition;
  std::string_view content;  ///< not yet decoded
  std::size_t message = 0;   ///< index into MimeTree::messages
  std::size_t alternative =
      0;  ///< parts with the same number, other than 0, say the same in different forms (multipart/alternative)
};

struct MimeTree {
  std::vector<Head> messages;   ///< the mail itself, then those that it carries (message/rfc822), in their order
  std::vector<MimePart> parts;  ///< in their order, without multiparts
  bool was_cut = false;         ///< beyond a limit
  bool is_broken = false;       ///< a multipart whose parts were not found
};

[[nodiscard]] MimeTree cut_into_parts(std::string_view mail);

}  // namespace reading
