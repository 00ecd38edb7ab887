#pragma once
// How ids, domains and addresses in packs must be written.

#include <array>
#include <string>
#include <string_view>

namespace pack_files {

/// The pages of a shop that checklists and screens open.
inline constexpr std::array<std::string_view, 6> page_names{"orders", "account", "track", "report", "help", "home"};

/// Lower case letters, digits and underscores, a letter first; at most 40.
[[nodiscard]] bool is_id(std::string_view text);
/// Lower case, two parts or more, letters, digits and hyphens: "amazon.co.uk". Whether it can be registered is not known here.
[[nodiscard]] bool is_domain(std::string_view text);
[[nodiscard]] bool is_mail_address(std::string_view text);
/// The host of an https address without user part and port; else empty.
[[nodiscard]] std::string host_of(std::string_view address);
/// Digits, blanks, "+", "*" and "#", with a digit in it.
[[nodiscard]] bool is_phone_number(std::string_view text);

}  // namespace pack_files
