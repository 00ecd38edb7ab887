#include "core/household/policy.h"

#include <algorithm>

namespace core {
namespace {

bool holds(const std::vector<MemberId>& members, const MemberId& id) {
  return std::find(members.begin(), members.end(), id) != members.end();
}

bool lets(Receive receive, const Order& order, const Member& member, bool children_at_home) {
  switch (receive) {
    case Receive::named:
      return holds(order.may_receive, member.id);
    case Receive::anyone_at_home:
      return children_at_home || member.role == Role::adult;
    case Receive::any_adult:
    case Receive::household_default:
      break;
  }
  return member.role == Role::adult;
}

std::vector<MemberId> owner_and(const Order& order, const Household& household, bool others, bool children_at_home) {
  std::vector<MemberId> found;
  if (find_member(household, order.ordered_by) != nullptr) found.push_back(order.ordered_by);
  if (!others) return found;
  const Receive receive = receive_of(order, household.settings);
  for (const Member& member : household.members)
    if (member.id != order.ordered_by && lets(receive, order, member, children_at_home)) found.push_back(member.id);
  return found;
}

}  // namespace

Receive receive_of(const Order& order, const Settings& settings) {
  if (order.receive != Receive::household_default) return order.receive;
  return settings.default_receive == Receive::anyone_at_home ? Receive::anyone_at_home : Receive::any_adult;
}

std::vector<MemberId> may_share(const Order& order, const Household& household, ShareRule rule) {
  if (order.ordered_by.empty() || rule == ShareRule::never) return {};
  return owner_and(order, household, rule != ShareRule::owner_only, false);
}

bool may_share(const Order& order, const Household& household, ShareRule rule, const MemberId& member) {
  return !member.empty() && holds(may_share(order, household, rule), member);
}

ShareRule share_rule_of(const Order& order, bool for_pickup, const Packs& packs) {
  const RetailerPack* shop = find_retailer_by_name(packs, order.retailer);
  if (shop == nullptr) return ShareRule::unknown;
  const std::optional<CodeRule>& rule = for_pickup ? shop->pickup_code : shop->delivery_code;
  return rule ? rule->share : ShareRule::unknown;
}

std::vector<MemberId> may_take_in(const Order& order, const Household& household) {
  return owner_and(order, household, true, true);
}

bool may_see(const Order& order, const MemberId& viewer, Date today) {
  if (!order.gift || order.ordered_by.empty() || order.ordered_by == viewer) return true;
  return order.gift_until && *order.gift_until <= today;
}

Order hide_gift(const Order& order, const MemberId& viewer, Date today) {
  if (may_see(order, viewer, today)) return order;
  Order hidden = order;
  hidden.item.clear();
  hidden.ordered_by = {};
  hidden.order_number.clear();
  hidden.tracking_number.clear();
  hidden.placed.reset();
  hidden.price.reset();
  hidden.note.clear();
  return hidden;
}

}  // namespace core
