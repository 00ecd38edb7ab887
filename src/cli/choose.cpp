#include "cli/choose.h"

#include "core/household/policy.h"
#include "core/orders/search.h"
#include "core/text/fold.h"

#include <ostream>

namespace cli {
namespace {

constexpr std::size_t shortest_beginning = 4;
constexpr std::size_t most_candidates = 10;

bool begins_with(const std::string& id, const std::string& typed) {
  return typed.size() >= shortest_beginning && id.compare(0, typed.size(), typed) == 0;
}

// The one thing whose id it is, or begins so.
template <class Thing>
const Thing* by_id(const std::vector<Thing>& things, const std::string& typed) {
  const Thing* found = nullptr;
  for (const Thing& thing : things) {
    if (thing.id.value == typed) return &thing;
    if (!begins_with(thing.id.value, typed)) continue;
    if (found != nullptr) return nullptr;
    found = &thing;
  }
  return found;
}

template <class Thing>
const Thing* only_open(const std::vector<Thing>& things) {
  const Thing* found = nullptr;
  for (const Thing& thing : things) {
    if (thing.closed_at) continue;
    if (found != nullptr) return nullptr;
    found = &thing;
  }
  return found;
}

std::vector<const core::Order*> by_words(Session& session, const std::string& typed) {
  std::vector<const core::Order*> found;
  for (const core::OrderFilter filter : {core::OrderFilter::expected, core::OrderFilter::all}) {
    for (const core::OrderId& id : core::find_orders(session.household(), session.packs(), typed, filter, session.me(),
                                                     core::day_of(session.now())))
      found.push_back(core::find_order(session.household(), id));
    if (!found.empty()) break;
  }
  return found;
}

}  // namespace

std::string short_id(const std::string& id) { return id.substr(0, 8); }

const core::Order* choose_order(Session& session, const std::string& typed) {
  if (const core::Order* order = by_id(session.household().orders, typed)) return order;
  const std::string bare = core::bare_number(typed);
  std::vector<const core::Order*> found = app::order_book(session.state()).by_number(bare);
  if (found.empty()) found = by_words(session, typed);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    (void)session.refuse(failed, "cli.orders.none", {{"typed", typed}});
    return nullptr;
  }
  (void)session.refuse(failed, "cli.orders.several", {{"typed", typed}});
  for (std::size_t i = 0; i < found.size() && i < most_candidates; ++i) {
    const core::Order shown = core::hide_gift(*found[i], session.me(), core::day_of(session.now()));
    session.world.err << "  " << short_id(shown.id.value) << "  " << core::shop_name(session.packs(), shown.retailer)
                      << "  " << shown.item << '\n';
  }
  return nullptr;
}

const core::Member* choose_member(Session& session, const std::string& typed) {
  if (const core::Member* member = core::find_member_by_name(session.household(), typed)) return member;
  if (const core::Member* member = by_id(session.household().members, typed)) return member;
  (void)session.refuse(failed, "cli.wrong.member", {{"name", typed}});
  return nullptr;
}

const core::Incident* choose_incident(Session& session, const std::string& typed) {
  const auto& all = session.household().incidents;
  const core::Incident* incident = typed.empty() ? only_open(all) : by_id(all, typed);
  if (incident == nullptr) (void)session.refuse(failed, "cli.checklist.none", {{"typed", typed}});
  return incident;
}

const core::Question* choose_question(Session& session, const std::string& typed) {
  const auto& all = session.household().questions;
  const core::Question* question = typed.empty() ? only_open(all) : by_id(all, typed);
  if (question == nullptr) (void)session.refuse(failed, "cli.answer.none", {{"typed", typed}});
  return question;
}

}  // namespace cli
