// Web addresses and names of hosts: what is found stands in the text, and what was made one form stays as it is.
#include "fuzz/fuzz.h"
#include "reading/web/domains.h"
#include "reading/web/find_links.h"
#include "reading/web/web_address.h"

#include <string>

namespace {

void read_address(std::string_view written) {
  const reading::WebAddress address = reading::read_web_address(written);
  if (!address.host.empty() && !address.is_ip_address) {
    (void)reading::registrable_domain(address.host);
    (void)reading::has_public_suffix(address.host);
    (void)reading::shown_domain(address.host);
  }
  (void)reading::percent_decoded(written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t most = 100;
  const std::string_view text = fuzz::text_of(data, size);
  const auto links = reading::find_links(text, most);
  fuzz::require(links.size() <= most);
  for (const reading::FoundLink& link : links) {
    fuzz::require(link.from <= link.to && link.to <= text.size());
    read_address(link.target);
  }
  read_address(text);
  const std::size_t line = text.find('\n');
  if (line != std::string_view::npos)
    read_address(reading::absolute_address(text.substr(line + 1), text.substr(0, line)));
  const std::string host = reading::host_name(text);
  fuzz::require(reading::host_name(host) == host);
  return 0;
}
