#include "reading/web/find_links.h"

#include "core/text/fold.h"
#include "reading/limits.h"
#include "reading/mail/headers.h"
#include "reading/web/domains.h"

#include <algorithm>
#include <array>
#include <optional>

namespace reading {
namespace {

// Endings of files that are public suffixes too: a name alone is none of a host.
constexpr std::array<std::string_view, 8> file_endings{"zip", "mov", "md", "py", "rs", "sh", "ps", "so"};

bool ends_token(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"' || c == '{' || c == '}' || c == '|' ||
         c == '`';
}

bool is_signs_of_sentence(char c) { return std::string_view(".,;:!?'*_~)]").find(c) != std::string_view::npos; }

bool begins_with(std::string_view text, std::string_view beginning) {
  return text.size() >= beginning.size() && same_letters(text.substr(0, beginning.size()), beginning);
}

/// Brackets and quotes around it, and the signs of the sentence behind it.
std::string_view bared(std::string_view token) {
  while (!token.empty() && std::string_view("([*_'").find(token.front()) != std::string_view::npos)
    token.remove_prefix(1);
  const bool opens_round = token.find('(') != std::string_view::npos;
  const bool opens_square = token.find('[') != std::string_view::npos;
  while (!token.empty() && is_signs_of_sentence(token.back())) {
    const char c = token.back();
    if ((c == ')' && opens_round) || (c == ']' && opens_square)) break;
    token.remove_suffix(1);
  }
  constexpr std::array<std::string_view, 5> quotes{"\u201D", "\u201C", "\u2019", "\u00BB", "\u3002"};
  for (const std::string_view quote : quotes)
    while (token.ends_with(quote)) token.remove_suffix(quote.size());
  return token;
}

void replace_all(std::string& text, std::string_view what, char with) {
  std::string replaced;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = std::min(text.find(what, at), text.size());
    replaced.append(text, at, here - at);
    if (here < text.size()) replaced.push_back(with);
    at = here + what.size();
  }
  text = std::move(replaced);
}

/// "hxxps://example[.]com" is how addresses are written so that nobody clicks them; also how they get past filters.
std::string written_out(std::string_view token) {
  std::string text(token.substr(0, limits::link_bytes));
  if (text.find('[') != std::string::npos && text.find("://[") == std::string::npos) {
    for (const std::string_view dot : {"[.]", "[dot]", "[punkt]"}) replace_all(text, dot, '.');
    replace_all(text, "[:]", ':');
  }
  if (begins_with(text, "hxxp") || begins_with(text, "h**p")) text = "http" + text.substr(4);
  return text;
}

bool is_name_of_host(std::string_view host) {
  return host.size() >= 4 && host.size() <= 253 && host.find("..") == std::string_view::npos && host.front() != '.' &&
         host.front() != '-' && host.find('.') != std::string_view::npos;
}

/// "today.It" is the end of a sentence, "amazon.de" and "AMAZON.DE" are names.
bool is_written_alike(std::string_view host) {
  const std::string_view ending = host.substr(host.rfind('.') + 1);
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::none_of(ending.begin(), ending.end(), upper)) return true;
  return std::none_of(host.begin(), host.end(), lower);
}

bool is_bare_host(std::string_view written, bool has_path) {
  if (!is_name_of_host(written)) return false;
  const std::string host = host_name(written);
  if (host.empty() || is_ip_address(host) || !has_public_suffix(host)) return false;
  if (has_path) return true;
  const std::string_view ending = std::string_view(host).substr(host.rfind('.') + 1);
  if (std::find(file_endings.begin(), file_endings.end(), ending) != file_endings.end()) return false;
  const std::string_view name = std::string_view(host).substr(0, host.find('.'));
  return is_written_alike(written) && name.size() >= 2 && !registrable_domain(host).empty();
}

std::optional<std::string> mail_address(std::string_view token) {
  const std::size_t at = token.find('@');
  if (at == 0 || at == std::string_view::npos || token.find_first_of("/:?") != std::string_view::npos)
    return std::nullopt;
  const std::string host = host_name(token.substr(at + 1));
  if (host.empty() || !has_public_suffix(host)) return std::nullopt;
  return "mailto:" + std::string(token);
}

std::optional<std::string> target_of(std::string_view token) {
  if (token.size() < 4 || token.find_first_of(".:") == std::string_view::npos) return std::nullopt;
  const std::string text = written_out(token);
  if (begins_with(text, "http:") || begins_with(text, "https:") || begins_with(text, "ftp://")) {
    const std::size_t colon = text.find(':');
    return text.find_first_not_of("/\\", colon + 1) > colon + 1 && colon + 3 < text.size() ? std::optional(text)
                                                                                           : std::nullopt;
  }
  if (begins_with(text, "tel:") || begins_with(text, "mailto:") || begins_with(text, "sms:")) return text;
  if (auto address = mail_address(text)) return address;
  const std::size_t path = std::min(text.find_first_of("/?#:\\"), text.size());
  const std::string_view host = std::string_view(text).substr(0, path);
  if (begins_with(text, "www.") ? is_name_of_host(host)
                                : is_bare_host(host, path + 1 < text.size() && text[path] == '/'))
    return "http://" + text;
  return std::nullopt;
}

/// Where an address begins within a token that begins with something else: "Link:https://…".
std::size_t start_within(std::string_view token) {
  const std::size_t scheme = token.find("://");
  if (scheme == std::string_view::npos) return 0;
  std::size_t start = scheme;
  while (start > 0 && ((token[start - 1] | 0x20) >= 'a' && (token[start - 1] | 0x20) <= 'z')) --start;
  const std::string_view word = token.substr(start, scheme - start);
  return begins_with(word, "http") || begins_with(word, "hxxp") ? start : 0;
}

}  // namespace

std::vector<FoundLink> find_links(std::string_view text, std::size_t limit) {
  std::vector<FoundLink> found;
  for (std::size_t at = 0; at < text.size() && found.size() < limit;) {
    while (at < text.size() && ends_token(text[at])) ++at;
    std::size_t end = at;
    bool may_be = false;
    for (; end < text.size() && !ends_token(text[end]); ++end) may_be = may_be || text[end] == '.' || text[end] == ':';
    if (may_be) {
      std::string_view token = bared(text.substr(at, end - at));
      token.remove_prefix(start_within(token));
      if (auto target = target_of(token)) {
        const auto from = static_cast<std::size_t>(token.data() - text.data());
        found.push_back({std::move(*target), from, from + token.size()});
      }
    }
    at = end;
  }
  return found;
}

}  // namespace reading
