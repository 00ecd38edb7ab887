#pragma once
// Addresses that stand in a text without being marked as links; most programs make them links all the same.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

struct FoundLink {
  std::string target;    ///< with a scheme; what was disguised ("hxxps", "[.]") is written out
  std::size_t from = 0;  ///< bytes [from, to) of the text
  std::size_t to = 0;
};

/// Web addresses with a scheme, www. names, bare names of hosts with a public suffix ("bit.ly/x", "amazon.de"), tel: and mailto: addresses,
/// and mail addresses (as mailto:). Signs at the end belong to the sentence. At most `limit`. Time: linear.
[[nodiscard]] std::vector<FoundLink> find_links(std::string_view text, std::size_t limit);

}  // namespace reading
