#include "pack_files/pack_kinds.h"
#include "pack_files/spelling.h"

#include <algorithm>

namespace pack_files {
namespace {

constexpr int shortest_code = 3;
constexpr int longest_code = 12;

std::optional<core::CodeRule> read_code(TableReader& file, std::string_view field) {
  auto table = file.table(field);
  if (!table) return std::nullopt;
  core::CodeRule rule;
  rule.lengths = table->numbers("lengths", shortest_code, longest_code);
  rule.letters = table->flag("letters");
  rule.life =
      static_cast<core::CodeLife>(table->one_of("life", {"end_of_delivery_day", "hours", "life_of_order", "unknown"},
                                                static_cast<std::size_t>(core::CodeLife::unknown)));
  if (const auto hours = table->number("hours", 1, 24 * 60)) rule.hours = std::chrono::hours(*hours);
  if ((rule.life == core::CodeLife::hours) != (rule.hours.count() > 0))
    table->refuse("hours", "it goes with life = \"hours\", and only with that.");
  rule.share = static_cast<core::ShareRule>(
      table->one_of("share", {"trusted_person", "household", "owner_only", "never", "unknown"},
                    static_cast<std::size_t>(core::ShareRule::unknown)));
  rule.by_text_in = table->texts("by_text_in");
  table->end();
  return rule;
}

std::vector<core::Shape> read_shapes(TableReader& file, std::string_view field) {
  std::vector<core::Shape> shapes;
  for (const std::string& text : file.texts(field)) {
    if (auto shape = core::Shape::parse(text)) {
      shapes.push_back(std::move(*shape));
    } else {
      file.refuse(field, "\"" + text + "\" is no shape of a number.");
    }
  }
  return shapes;
}

std::vector<std::string> read_domains(TableReader& file, std::string_view field) {
  std::vector<std::string> domains = file.texts(field);
  for (const std::string& domain : domains)
    if (!is_domain(domain)) file.refuse(field, "\"" + domain + "\" is no domain in lower case, as in \"example.com\".");
  return domains;
}

core::RedeliveryRule read_redelivery(TableReader& file) {
  core::RedeliveryRule rule;
  auto table = file.table("redelivery");
  if (!table) return rule;
  rule.next_working_day = table->flag("next_working_day", rule.next_working_day);
  rule.wait_days = table->number("wait_days", 1, 30).value_or(rule.wait_days);
  rule.tries = table->number("tries", 0, 10).value_or(rule.tries);
  table->end();
  return rule;
}

bool belongs_to(const std::string& host, const std::vector<std::string>& domains) {
  return std::any_of(domains.begin(), domains.end(),
                     [&](const std::string& domain) { return host == domain || host.ends_with("." + domain); });
}

// A page leads to the shop itself, so that a pack with a slip in it leads nobody astray.
std::map<std::string, std::string> read_pages(TableReader& file, const std::vector<std::string>& domains) {
  std::map<std::string, std::string> pages = file.entries("pages");
  for (const auto& [name, address] : pages) {
    if (std::find(page_names.begin(), page_names.end(), name) == page_names.end())
      file.refuse("pages", "there is no page \"" + name + "\".");
    if (!belongs_to(host_of(address), domains))
      file.refuse("pages", "\"" + address + "\" is no https address of the pack's own domains.");
  }
  return pages;
}

}  // namespace

core::RetailerPack read_retailer(TableReader& file, core::PackKind kind) {
  core::RetailerPack pack;
  pack.kind = kind;
  pack.id = file.required_text("id");
  pack.name = file.required_text("name");
  pack.aliases = file.texts("aliases");
  pack.everyday_name = file.flag("everyday_name");
  pack.domains = read_domains(file, "domains");
  pack.relay_domains = read_domains(file, "relay_domains");
  pack.text_senders = file.texts("text_senders");
  pack.always_signs = file.flag("always_signs");
  pack.asks_fee_by_text = file.flag("asks_fee_by_text");
  pack.delivery_code = read_code(file, "delivery_code");
  pack.pickup_code = read_code(file, "pickup_code");
  pack.account_code = read_code(file, "account_code");
  pack.order_numbers = read_shapes(file, "order_numbers");
  pack.tracking_numbers = read_shapes(file, "tracking_numbers");
  pack.redelivery = read_redelivery(file);
  pack.pages = read_pages(file, pack.domains);
  pack.report_address = file.text("report_address");
  if (!pack.report_address.empty() && !is_mail_address(pack.report_address))
    file.refuse("report_address", "it is no mail address.");
  pack.carriers = file.texts("carriers");
  pack.sources = file.sources("sources");
  pack.checked = file.date("checked");
  return pack;
}

}  // namespace pack_files
