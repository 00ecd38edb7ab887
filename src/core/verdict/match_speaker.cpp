#include "core/verdict/match_speaker.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

// The speaker first, then the others that it mentions: "DPD: your parcel from Zalando".
std::vector<const RetailerPack*> retailers_to_try(const Speaker& speaker) {
  constexpr std::size_t most = 4;
  std::vector<const RetailerPack*> tried{speaker.retailer()};
  for (const RetailerPack* mentioned : speaker.mentioned)
    if (std::find(tried.begin(), tried.end(), mentioned) == tried.end() && tried.size() < most)
      tried.push_back(mentioned);
  return tried;
}

std::vector<const RetailerPack*> named_shops(const Speaker& speaker) {
  std::vector<const RetailerPack*> named = speaker.mentioned;
  named.push_back(speaker.retailer());
  std::erase_if(named, [](const RetailerPack* pack) { return pack == nullptr || pack->kind != PackKind::shop; });
  return named;
}

// "Allegro: your parcel comes with DPD": DPD brings something today, but it is not Allegro's that is on the list.
void keep_to_named_shops(const Speaker& speaker, const OrderBook& book, const Packs& packs, MatchFinding& finding) {
  if (!finding.certain || finding.by_number) return;
  const std::vector<const RetailerPack*> named = named_shops(speaker);
  if (named.empty()) return;
  const auto is_named = [&](const OrderMatch& match) {
    const Order* order = book.find(match.order);
    const auto is_one = [&](const std::string& name) {
      const RetailerPack* pack = name.empty() ? nullptr : find_retailer_by_name(packs, name);
      return std::find(named.begin(), named.end(), pack) != named.end();
    };
    return is_one(order->retailer) || is_one(order->carrier);
  };
  if (std::none_of(finding.orders.begin(), finding.orders.end(), is_named)) {
    finding.certain = false;
    for (OrderMatch& match : finding.orders) match.matched_by.clear();
  } else {
    std::erase_if(finding.orders, [&](const OrderMatch& match) { return !is_named(match); });
  }
}

}  // namespace

MatchFinding match_speaker(const Speaker& speaker, const Speech& speech, const Household& household,
                           const OrderBook& book, const Knowledge& knowledge, Date day, Trail* trail) {
  std::optional<MatchFinding> best;
  for (const RetailerPack* retailer : retailers_to_try(speaker)) {
    MatchFinding finding = match_orders(speech, retailer, household, book, knowledge.packs(), day);
    keep_to_named_shops(speaker, book, knowledge.packs(), finding);
    if (trail != nullptr) trail->tried.push_back({retailer, finding});
    if (finding.certain) return finding;
    if (!best) best = std::move(finding);
  }
  return best.value_or(MatchFinding{});
}

}  // namespace core
