#pragma once
// The text of one part of a mail.

#include "reading/mail/mime_parts.h"

#include <cstddef>
#include <string>

namespace reading {

enum class PartKind { plain, html, attachment };

/// What a mail program does with the part: shows it, or offers it as a file. `is_first` says that no text came before it.
[[nodiscard]] PartKind kind_of(const MimePart& part, bool is_first);
/// Decoded, UTF-8; lines of flowed text joined. At most `limit` bytes before the charset is converted.
[[nodiscard]] std::string text_of(const MimePart& part, PartKind kind, std::size_t limit);

}  // namespace reading
