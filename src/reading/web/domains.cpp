#include "reading/web/domains.h"

#include "reading/mail/headers.h"

#include <idn2.h>
#include <libpsl.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace reading {
namespace {

constexpr std::size_t longest_name = 253;

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string to_a_labels(std::string_view written) {
  char* ascii = nullptr;
  const std::string name(written);
  if (idn2_to_ascii_8z(name.c_str(), &ascii, IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT) != IDN2_OK) return {};
  std::string labels(ascii);
  idn2_free(ascii);
  return labels;
}

/// A number as the URL standard reads one part of an IPv4 address: decimal, 0x hexadecimal, 0 octal.
bool is_ipv4_number(std::string_view part) {
  if (part.empty()) return false;
  if (part.starts_with("0x")) return part.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
  return part.find_first_not_of("0123456789") == std::string_view::npos;
}

constexpr std::array<std::string_view, 40> shorteners{
    "adf.ly",      "bit.do",    "bit.ly", "bitly.com", "bl.ink",  "buff.ly",    "clck.ru", "cutt.ly",
    "dub.sh",      "fb.me",     "gg.gg",  "goo.gl",    "goo.su",  "is.gd",      "j.mp",    "kutt.it",
    "lnkd.in",     "n9.cl",     "ow.ly",  "qr.ae",     "rb.gy",   "rebrand.ly", "s.id",    "shorturl.at",
    "short.gy",    "shrtco.de", "soo.gd", "surl.li",   "t.co",    "t.ly",       "t2m.io",  "tiny.cc",
    "tinyurl.com", "tny.im",    "tr.im",  "u.to",      "urlz.fr", "v.gd",       "wp.me",   "x.co"};

}  // namespace

std::string host_name(std::string_view written) {
  std::string host = lower_ascii(written);
  if (!is_ascii(host) || host.find("xn--") != std::string::npos) {
    std::string labels = host.size() <= longest_name * 4 ? to_a_labels(host) : std::string();
    if (labels.empty() && !is_ascii(host)) return {};
    if (!labels.empty()) host = std::move(labels);
  }
  while (!host.empty() && host.back() == '.') host.pop_back();
  if (host.empty() || host.size() > longest_name || host.front() == '.') return {};
  return std::all_of(host.begin(), host.end(), is_host_character) ? host : std::string();
}

std::string registrable_domain(const std::string& host) {
  if (host.empty() || is_ip_address(host)) return {};
  const char* domain = psl_registrable_domain(psl_builtin(), host.c_str());
  return domain == nullptr ? std::string() : std::string(domain);
}

std::string shown_domain(const std::string& host) {
  if (host.find("xn--") == std::string::npos) return host;
  char* shown = nullptr;
  if (idn2_to_unicode_8z8z(host.c_str(), &shown, 0) != IDN2_OK) return host;
  std::string name(shown);
  idn2_free(shown);
  return name;
}

bool has_public_suffix(const std::string& host) {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string::npos) return false;
  return psl_is_public_suffix2(psl_builtin(), host.c_str() + dot + 1, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

bool is_ip_address(std::string_view host) {
  if (host.starts_with('[')) return host.ends_with(']') && host.find(':') != std::string_view::npos;
  int parts = 0;
  while (!host.empty()) {
    const std::size_t dot = std::min(host.find('.'), host.size());
    if (!is_ipv4_number(host.substr(0, dot)) || ++parts > 4) return false;
    host.remove_prefix(std::min(dot + 1, host.size()));
  }
  return parts > 0;
}

bool is_shortener(std::string_view registrable) {
  return std::find(shorteners.begin(), shorteners.end(), registrable) != shorteners.end();
}

}  // namespace reading
