#include "reading/detect.h"

#include "reading/mail/headers.h"

#include <algorithm>
#include <array>

namespace reading {
namespace {

// One of these must be among the first lines; "Note: call me" alone makes no mail.
constexpr std::array<std::string_view, 22> mail_headers{"from",           "to",
                                                        "subject",        "date",
                                                        "received",       "return-path",
                                                        "delivered-to",   "message-id",
                                                        "mime-version",   "content-type",
                                                        "reply-to",       "sender",
                                                        "dkim-signature", "authentication-results",
                                                        "x-original-to",  "cc",
                                                        "envelope-to",    "arc-seal",
                                                        "x-received",     "list-id",
                                                        "received-spf",   "content-transfer-encoding"};

bool is_mail_header(std::string_view name) {
  return std::any_of(mail_headers.begin(), mail_headers.end(),
                     [&](std::string_view known) { return same_letters(name, known); });
}

// Headers that people write in notes and messages too ("To: all", "Date: Friday", "From: Mum"): one alone is not enough.
bool is_everyday(std::string_view name) {
  for (const std::string_view word : {"from", "to", "subject", "date", "sender", "cc"})
    if (same_letters(name, word)) return true;
  return false;
}

std::string_view without_front(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t first = bytes.find_first_not_of("\r\n");
  bytes.remove_prefix(std::min(first, bytes.size()));
  if (bytes.starts_with("From ") || bytes.starts_with(">From ")) {
    const std::size_t end = bytes.find_first_of("\r\n");
    if (end == std::string_view::npos) return {};
    bytes.remove_prefix(end);
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
  }
  return bytes;
}

/// How much a header says that this is a mail: 2 is enough.
int weight(std::string_view line, std::string_view name) {
  if (name.empty() || !is_mail_header(name)) return 0;
  if (!is_everyday(name)) return 2;
  return same_letters(name, "from") && line.find('@') != std::string_view::npos ? 2 : 1;
}

bool begins_with_headers(std::string_view text) {
  int found = 0;
  std::size_t at = 0;
  for (int lines = 0; lines < 40 && at < text.size() && found < 2; ++lines) {
    const Line line = line_at(text, at);
    if (line.text.empty()) break;
    const std::string_view name = line.text.substr(0, header_name_length(line.text));
    if (name.empty() && lines == 0) return false;
    found += weight(line.text, name);
    at = line.next;
  }
  return found >= 2;
}

bool has_lone_returns_only(std::string_view text) {
  const std::string_view front = text.substr(0, 4096);
  const std::size_t first = front.find('\r');
  return first != std::string_view::npos && front.find('\n') == std::string_view::npos;
}

// "\r\r\n": a program that writes text took the returns for letters.
std::string without_doubled_returns(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text.substr(at, 3) != "\r\r\n") plain += text[at];
  return plain;
}

}  // namespace

void find_mail(std::string_view bytes, MailText& mail) {
  mail.text = without_front(bytes);
  if (has_lone_returns_only(mail.text)) {
    mail.rewritten = std::string(mail.text);
    std::replace(mail.rewritten.begin(), mail.rewritten.end(), '\r', '\n');
    mail.text = mail.rewritten;
  } else if (mail.text.substr(0, 4096).find("\r\r\n") != std::string_view::npos) {
    mail.rewritten = without_doubled_returns(mail.text);
    mail.text = mail.rewritten;
  }
  mail.is_mail = begins_with_headers(mail.text);
}

bool is_binary(std::string_view text) {
  const std::string_view front = text.substr(0, 64U * 1024);
  const auto odd = std::count_if(front.begin(), front.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0 || (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B) ||
           byte == 0x7F;
  });
  return static_cast<std::size_t>(odd) * 50 > front.size();
}

bool is_all_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

}  // namespace reading
