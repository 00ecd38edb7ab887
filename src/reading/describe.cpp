#include "reading/describe.h"

#include "reading/limits.h"
#include "reading/text/body_writer.h"
#include "reading/web/domains.h"
#include "reading/web/find_links.h"
#include "reading/web/web_address.h"

namespace reading {
namespace {

constexpr std::size_t longest_shown_address = 300;

/// The registrable domain of the web address that the shown text is or holds; a mail address is none.
std::string domain_shown(std::string_view shown) {
  for (const FoundLink& found : find_links(shown.substr(0, longest_shown_address), 3)) {
    if (!found.target.starts_with("http")) continue;
    return registrable_domain(read_web_address(found.target).host);
  }
  return {};
}

}  // namespace

const Describer::Host& Describer::host(const std::string& name) {
  const auto [place, is_new] = hosts_.try_emplace(name);
  if (is_new) {
    place->second.registrable = registrable_domain(name);
    place->second.lookalike = lookalikes_.find(name, place->second.registrable);
  }
  return place->second;
}

core::MailAddress Describer::address(std::string_view display_name, std::string_view written, core::Part part,
                                     core::Message& message) {
  core::MailAddress address;
  address.display_name = one_line(display_name, part, message);
  const std::size_t at = written.rfind('@');
  if (at == std::string_view::npos || at == 0 || written.size() > 1000) return address;
  address.domain = host_name(written.substr(at + 1));
  if (address.domain.empty()) return address;
  core::Message marks;  // of the local part: nobody reads it as words
  address.address = one_line(written.substr(0, at), part, marks) + "@" + address.domain;
  const Host& known = host(address.domain);
  address.registrable = known.registrable;
  address.lookalike = known.lookalike;
  address.shown_domain = shown_domain(address.domain);
  return address;
}

core::Link Describer::link(std::string_view target, std::string_view shown, core::Place where) {
  core::Link link;
  link.shown = shown;
  link.where = where;
  link.target = target.substr(0, limits::link_bytes);
  WebAddress address = read_web_address(link.target);
  link.scheme = std::move(address.scheme);
  link.host = std::move(address.host);
  link.has_user_part = address.has_user_part;
  link.is_ip_address = address.is_ip_address;
  link.leads_on_to = std::move(address.leads_on_to);
  link.shown_registrable = domain_shown(shown);
  if (link.host.empty() || link.is_ip_address) return link;
  const Host& known = host(link.host);
  link.registrable = known.registrable;
  link.lookalike = known.lookalike;
  link.is_shortener = is_shortener(link.registrable);
  if (!link.lookalike && !link.leads_on_to.empty()) link.lookalike = host(link.leads_on_to).lookalike;
  return link;
}

}  // namespace reading
