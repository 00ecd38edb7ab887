#include "reading/mail/part_text.h"

#include "reading/html/read_html.h"
#include "reading/text/charset.h"

#include <algorithm>

namespace reading {
namespace {

/// Lines that end with a blank go on; "-- " is the line above a signature.
std::string joined_lines(const std::string& text) {
  std::string joined;
  joined.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    joined.append(line.text);
    if (!line.text.ends_with(' ') || line.text == "-- ") joined.push_back('\n');
    at = line.next;
  }
  return joined;
}

}  // namespace

PartKind kind_of(const MimePart& part, bool is_first) {
  const std::string& type = part.type.type;
  if (part.disposition.attachment || (type != "text/plain" && type != "text/html")) return PartKind::attachment;
  const bool is_file = !part.disposition.file_name.empty() || !part.type.name.empty();
  if (is_file && !is_first && part.alternative == 0) return PartKind::attachment;
  return type == "text/html" ? PartKind::html : PartKind::plain;
}

std::string text_of(const MimePart& part, PartKind kind, std::size_t limit) {
  const std::string_view encoding = part.head.first(HeaderName::content_transfer_encoding);
  std::string bytes = transfer_decoded(part.content, encoding, limit / 3 * 4 + 4);
  bytes.resize(std::min(bytes.size(), limit));
  std::string charset = part.type.charset;
  if (charset.empty() && kind == PartKind::html) charset = charset_in_page(bytes);
  std::string text = charset.empty() ? to_utf8(bytes) : to_utf8(bytes, charset);
  return kind == PartKind::plain && part.type.flowed ? joined_lines(text) : text;
}

}  // namespace reading
