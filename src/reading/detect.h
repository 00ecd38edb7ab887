#pragma once
// What kind of input it is.

#include <string>
#include <string_view>

namespace reading {

/// The mail without what stands in front of its headers: a byte order mark, empty lines, an mbox line ("From …"). Lone carriage returns
/// become line breaks where no others are used. Empty where the input is no mail: where it does not begin with mail headers.
struct MailText {
  bool is_mail = false;
  std::string_view text;
  std::string rewritten;  ///< what `text` looks into, where line breaks had to be changed
};
/// Keeps: `bytes` must outlive the result; the result is not to be moved while `text` is used.
void find_mail(std::string_view bytes, MailText& mail);

/// More NULs and control characters than a text holds.
[[nodiscard]] bool is_binary(std::string_view text);
[[nodiscard]] bool is_all_blank(std::string_view text);

}  // namespace reading
