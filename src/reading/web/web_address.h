#pragma once
// An address (URL) as browsers read it: what they forgive is forgiven here too, for that is how people are misled.

#include <string>
#include <string_view>

namespace reading {

struct WebAddress {
  std::string scheme;  ///< lower case; empty for a relative address
  std::string host;    ///< lower-case A-labels, or an IP address; empty where there is none
  bool has_user_part = false;
  bool is_ip_address = false;
  std::string
      leads_on_to;  ///< registrable domain of an address carried behind the host; empty where there is none or it is the same
};

/// Blanks and control characters are dropped, "\" is "/", the host may be percent-encoded, in any alphabet, or a number. For mailto: the
/// host is the domain of the address. Time: linear.
[[nodiscard]] WebAddress read_web_address(std::string_view written);
/// `written` made absolute against `base` (an absolute address or empty).
[[nodiscard]] std::string absolute_address(std::string_view written, std::string_view base);
/// %41 is A; broken escapes stay.
[[nodiscard]] std::string percent_decoded(std::string_view text);

}  // namespace reading
