#pragma once
// Names of hosts: written forms made one, and the part that somebody registered.

#include <string>
#include <string_view>

namespace reading {

/// Lower-case A-labels (IDNA 2008, UTS 46 mapping), without a dot at the end; empty where it is no name of a host.
[[nodiscard]] std::string host_name(std::string_view written);
/// The registrable domain by the public suffix list, the private part included; empty for a suffix itself, for names without a dot, and
/// for addresses in digits. Requires: a host_name().
[[nodiscard]] std::string registrable_domain(const std::string& host);
/// As U-labels, for people.
[[nodiscard]] std::string shown_domain(const std::string& host);
/// Whether the name ends with a suffix that the list names outright: "com", "co.uk", not "local".
[[nodiscard]] bool has_public_suffix(const std::string& host);

/// Where the host is an IPv4 address in any form that browsers take (dotted, one number, hexadecimal, octal) or an IPv6 one in brackets.
[[nodiscard]] bool is_ip_address(std::string_view host);
/// Short-link services, by registrable domain.
[[nodiscard]] bool is_shortener(std::string_view registrable);

}  // namespace reading
