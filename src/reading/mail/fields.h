#pragma once
// What stands in a mail's headers, decoded (RFC 2047, 2231, 5322), by GMime.

#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// A header of free text, decoded, UTF-8. Broken encodings stay as they are written.
[[nodiscard]] std::string decoded_text(std::string_view value);

struct Mailbox {
  std::string display_name;
  std::string address;  ///< as written
};
/// Of From, Reply-To; groups are opened. Where no address can be read the whole value is a display name. At most limits::addresses.
[[nodiscard]] std::vector<Mailbox> mailboxes(std::string_view value);

/// Empty where it is no date.
[[nodiscard]] std::optional<core::LocalTime> date_of(std::string_view value);

struct ContentType {
  std::string type = "text/plain";  ///< lower case
  std::string charset;
  std::string boundary;
  std::string name;
  bool flowed = false;  ///< a blank at the end of a line means that the line goes on (RFC 3676)
};
/// text/plain where it is empty or cannot be read (RFC 2045 section 5.2).
[[nodiscard]] ContentType content_type_of(std::string_view value);

struct Disposition {
  bool attachment = false;
  std::string file_name;
};
[[nodiscard]] Disposition disposition_of(std::string_view value);

/// The bytes that a Content-Transfer-Encoding stands for; unknown encodings stand for themselves. At most `limit` bytes of the input
/// are read.
[[nodiscard]] std::string transfer_decoded(std::string_view content, std::string_view encoding, std::size_t limit);

}  // namespace reading
