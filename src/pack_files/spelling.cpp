#include "pack_files/spelling.h"

#include <algorithm>

namespace pack_files {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
  return std::all_of(label.begin(), label.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

}  // namespace

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 40 || !is_lower(text.front())) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

bool is_domain(std::string_view text) {
  if (text.size() > 253) return false;
  std::size_t labels = 0;
  for (std::size_t from = 0; from <= text.size(); ++labels) {
    const std::size_t dot = std::min(text.find('.', from), text.size());
    if (!is_label(text.substr(from, dot - from))) return false;
    from = dot + 1;
  }
  return labels >= 2 && !is_digit(text.back());
}

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos || !is_domain(text.substr(at + 1))) return false;
  const std::string_view local = text.substr(0, at);
  return std::all_of(local.begin(), local.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '+'; });
}

std::string host_of(std::string_view address) {
  constexpr std::string_view scheme = "https://";
  if (!address.starts_with(scheme)) return {};
  address.remove_prefix(scheme.size());
  const std::string_view host = address.substr(0, address.find_first_of("/?#"));
  return is_domain(host) ? std::string(host) : std::string();
}

bool is_phone_number(std::string_view text) {
  const bool written_so = std::all_of(
      text.begin(), text.end(), [](char c) { return is_digit(c) || c == ' ' || c == '+' || c == '*' || c == '#'; });
  return written_so && std::any_of(text.begin(), text.end(), is_digit);
}

}  // namespace pack_files
