#include "reading/web/web_address.h"

#include "reading/limits.h"
#include "reading/mail/headers.h"
#include "reading/web/domains.h"

#include <algorithm>

namespace reading {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_scheme(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  };
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' && std::all_of(text.begin(), text.end(), fits);
}

bool is_web(std::string_view scheme) {
  return scheme == "http" || scheme == "https" || scheme == "ftp" || scheme.empty();
}

/// Without the characters that browsers drop; "\" as "/" is left to the caller, for it holds in web addresses only.
std::string cleaned(std::string_view written) {
  std::string address;
  address.reserve(written.size());
  for (const char c : written.substr(0, limits::link_bytes))
    if (static_cast<unsigned char>(c) > ' ' || (c == ' ' && !address.empty())) address.push_back(c);
  while (!address.empty() && address.back() == ' ') address.pop_back();
  return address;
}

/// Length of "scheme:" with the colon; 0 where there is none. A port ("amazon.de:443") is no scheme.
std::size_t scheme_length(std::string_view address) {
  const std::size_t colon = address.find(':');
  if (colon == std::string_view::npos || colon > 32 || !is_scheme(lower_ascii(address.substr(0, colon)))) return 0;
  const bool looks_like_host = address.substr(0, colon).find('.') != std::string_view::npos;
  return looks_like_host ? 0 : colon + 1;
}

void read_authority(std::string_view authority, WebAddress& address) {
  const std::size_t at = authority.rfind('@');
  if (at != std::string_view::npos) {
    address.has_user_part = true;
    authority.remove_prefix(at + 1);
  }
  if (authority.starts_with('[')) {
    address.host = lower_ascii(authority.substr(0, authority.find(']') + 1));
  } else {
    const std::string host = percent_decoded(authority.substr(0, authority.find(':')));
    address.host = host_name(host);
  }
  address.is_ip_address = is_ip_address(address.host);
}

/// The registrable domain of the first address that stands in `rest`, which was decoded.
std::string carried_domain(std::string_view rest) {
  int tried = 0;
  for (std::size_t at = rest.find("//"); at != std::string_view::npos && tried < 20; at = rest.find("//", at + 2)) {
    const bool with_scheme = at > 0 && rest[at - 1] == ':';
    const bool as_value = at > 0 && rest[at - 1] == '=';
    if (!with_scheme && !as_value) continue;
    ++tried;
    std::string_view host = rest.substr(at + 2, 300);
    host = host.substr(0, host.find_first_of("/?#&\\\"' "));
    WebAddress carried;
    read_authority(host, carried);
    if (std::string domain = registrable_domain(carried.host); !domain.empty()) return domain;
    if (carried.is_ip_address) return carried.host;
  }
  return {};
}

std::string led_on_to(std::string rest) {
  for (int round = 0; round < 3; ++round) {
    std::string domain = carried_domain(rest);
    if (!domain.empty()) return domain;
    if (rest.find('%') == std::string::npos) break;
    rest = percent_decoded(rest);
  }
  return {};
}

void read_mail_address(std::string_view rest, WebAddress& address) {
  const std::string to = percent_decoded(rest.substr(0, rest.find('?')));
  const std::size_t at = to.rfind('@');
  if (at != std::string::npos) address.host = host_name(std::string_view(to).substr(at + 1));
}

}  // namespace

std::string percent_decoded(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    plain.push_back(escape ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i]);
    if (escape) i += 2;
  }
  return plain;
}

WebAddress read_web_address(std::string_view written) {
  WebAddress address;
  std::string text = cleaned(written);
  const std::size_t scheme = scheme_length(text);
  if (scheme > 0) address.scheme = lower_ascii(std::string_view(text).substr(0, scheme - 1));
  if (address.scheme == "mailto") read_mail_address(std::string_view(text).substr(scheme), address);
  if (!is_web(address.scheme)) return address;
  const std::size_t query = std::min(text.find_first_of("?#"), text.size());
  std::replace(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(query), '\\', '/');
  std::size_t host = text.find_first_not_of('/', scheme);
  if (host == std::string::npos || (scheme == 0 && host < 2)) return address;  // relative
  const std::size_t end = std::min(text.find_first_of("/?#", host), text.size());
  read_authority(std::string_view(text).substr(host, end - host), address);
  std::string on = led_on_to(text.substr(end));
  if (!on.empty() && on != registrable_domain(address.host)) address.leads_on_to = std::move(on);
  return address;
}

std::string absolute_address(std::string_view written, std::string_view base) {
  std::string text = cleaned(written);
  if (base.empty() || text.empty() || scheme_length(text) > 0 || text.front() == '#') return text;
  const std::size_t scheme = scheme_length(base);
  if (scheme == 0) return text;
  if (text.starts_with("//") || text.starts_with("\\\\")) return std::string(base.substr(0, scheme)) + text;
  const std::size_t host = base.find_first_not_of("/\\", scheme);
  if (host == std::string_view::npos) return text;
  const std::size_t end = std::min(base.find_first_of("/?#\\", host), base.size());
  return std::string(base.substr(0, end)) + (text.front() == '/' ? "" : "/") + text;
}

}  // namespace reading
