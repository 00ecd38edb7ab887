#include "core/doorstep/find_awaited.h"

#include "core/text/fold.h"
#include "core/text/words.h"

#include <algorithm>

namespace core {
namespace {

constexpr int days_late = 3;
constexpr std::size_t most_found = 100;
constexpr std::size_t shortest_name = 2;

std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  for (const Word& word : cut_into_words(text, 16))
    if (!word.is_sign && word.folded.size() >= shortest_name) names.push_back(word.folded);
  return names;
}

bool share_a_name(const std::vector<std::string>& said, std::string_view known) {
  const std::vector<std::string> names = names_in(known);
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return std::find(said.begin(), said.end(), name) != said.end(); });
}

bool is_same_retailer(const std::string& retailer, std::string_view from, const RetailerPack* pack,
                      const Packs& packs) {
  if (retailer.empty()) return false;
  const RetailerPack* own = find_retailer_by_name(packs, retailer);
  return own != nullptr ? own == pack : fold(retailer) == fold(from);
}

}  // namespace

std::vector<MemberId> members_meant(std::string_view name, const Household& household) {
  const std::vector<std::string> said = names_in(name);
  std::vector<MemberId> by_first_name;
  std::vector<MemberId> by_label;
  for (const Member& member : household.members) {
    if (share_a_name(said, member.name)) by_first_name.push_back(member.id);
    if (share_a_name(said, member.label_name)) by_label.push_back(member.id);
  }
  return by_first_name.empty() ? by_label : by_first_name;
}

bool may_come_from(const Order& order, std::string_view from, const Packs& packs) {
  const RetailerPack* pack = find_retailer_by_name(packs, from);
  if (is_same_retailer(order.retailer, from, pack, packs) || is_same_retailer(order.carrier, from, pack, packs))
    return true;
  if (pack == nullptr || pack->kind != PackKind::carrier || !order.carrier.empty()) return false;
  const RetailerPack* shop = find_retailer_by_name(packs, order.retailer);
  if (shop == nullptr || shop->carriers.empty()) return true;
  return std::find(shop->carriers.begin(), shop->carriers.end(), pack->id) != shop->carriers.end();
}

bool may_come_on(const Order& order, Date day) {
  if (!can_still_come(order)) return false;
  const auto first = first_day(order);
  return !first || (*first <= day && days_between(*last_day(order), day) <= days_late);
}

std::vector<const Order*> find_awaited(std::string_view from, const std::vector<MemberId>& meant,
                                       const Household& household, const Packs& packs, Date day) {
  std::vector<const Order*> found;
  const bool says_from = !trim(from).empty();
  if (!says_from && meant.empty()) return found;
  const auto is_meant = [&](const Order* order) {
    return std::find(meant.begin(), meant.end(), order->ordered_by) != meant.end();
  };
  for (const Order& order : household.orders)
    if (found.size() < most_found && may_come_on(order, day) &&
        (says_from ? may_come_from(order, from, packs) : is_meant(&order)))
      found.push_back(&order);
  if (std::any_of(found.begin(), found.end(), is_meant))
    std::erase_if(found, [&](const Order* order) { return !is_meant(order); });
  return found;
}

}  // namespace core
