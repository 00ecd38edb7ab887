// Logging orders, and what becomes of them.
#include "app/turn.h"
#include "core/household/policy.h"
#include "core/orders/quick_log.h"
#include "core/orders/redelivery.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr std::size_t longest_text = 500;

bool is_too_long(const core::Order& order) {
  const auto lengths = {order.item.size(),         order.retailer.size(),
                        order.order_number.size(), order.tracking_number.size(),
                        order.carrier.size(),      order.note.size() / 4};
  return std::max(lengths) > longest_text;
}

// The key of what is wrong with it; empty: nothing.
std::string_view fault_of(const core::Order& order) {
  if (order.item.empty() && order.retailer.empty()) return "notice.order_needs_item";
  if (is_too_long(order)) return "notice.order_too_long";
  if (order.expected_from && order.expected_to && *order.expected_to < *order.expected_from)
    return "notice.days_turned";
  return {};
}

Details named(const State& state, const core::Order& order) {
  const core::Order shown = core::hide_gift(order, state.me, core::day_of(state.now));
  return {{"item", shown.item.empty() ? state.texts.say("order.hidden_item") : shown.item}};
}

// Null where it is gone; that has been said.
const core::Order* wanted(State& state, const core::OrderId& id) {
  const core::Order* order = order_of(state, id);
  if (order == nullptr) warn(state, "notice.order_gone");
  return order;
}

void save(Turn& turn, std::optional<core::Order> before, core::Order after) {
  State& state = turn.state;
  after.item = core::trim(after.item);
  if (const std::string_view fault = fault_of(after); !fault.empty()) return warn(state, fault);
  const bool is_new = after.id.empty();
  if (is_new) {
    after.id = core::OrderId{state.ids.next()};
    before.reset();
  } else if (!before) {
    if (const core::Order* known = order_of(state, after.id)) before = *known;
  }
  Deed deed;
  deed.undoable = true;
  deed.done = state.texts.say(is_new ? "notice.order_logged" : "notice.order_saved", named(state, after));
  deed.entries.push_back(entry_of(state, is_new ? "order_logged" : "order_edited", after));
  deed.changes.emplace_back(core::Save<core::Order>{std::move(before), std::move(after)});
  commit(turn, std::move(deed));
}

Deed change(const State& state, const core::Order& before, core::Order after, std::string kind, std::string done) {
  Deed deed;
  deed.undoable = true;
  deed.entries.push_back(entry_of(state, std::move(kind), before));
  deed.changes.emplace_back(core::Save<core::Order>{before, std::move(after)});
  deed.done = std::move(done);
  return deed;
}

}  // namespace

void take(Turn& turn, const LogLine& deed) {
  State& state = turn.state;
  core::QuickOrder quick = core::understand(deed.line, state.household, state.knowledge->packs(), state.now, state.me);
  if (!quick.order.placed) quick.order.placed = core::day_of(state.now);
  save(turn, std::nullopt, std::move(quick.order));
}

void take(Turn& turn, const SaveOrder& deed) { save(turn, deed.before, deed.after); }

void take(Turn& turn, const RemoveOrder& deed) {
  State& state = turn.state;
  const core::Order* order = wanted(state, deed.order);
  if (order == nullptr) return;
  Deed removal;
  removal.undoable = true;
  removal.entries.push_back(entry_of(state, "order_removed", *order));
  removal.changes.emplace_back(core::Remove<core::Order>{*order});
  removal.done = state.texts.say("notice.order_removed", named(state, *order));
  commit(turn, std::move(removal));
}

void take(Turn& turn, const ClaimOrder& deed) {
  State& state = turn.state;
  const core::Order* order = wanted(state, deed.order);
  if (order == nullptr) return;
  if (state.me.empty()) return warn(state, "notice.who_are_you");
  if (!order->ordered_by.empty()) return warn(state, "notice.has_owner");
  core::Order after = *order;
  after.ordered_by = state.me;
  commit(turn,
         change(state, *order, after, "order_claimed", state.texts.say("notice.order_claimed", named(state, after))));
}

void take(Turn& turn, const MarkDelivered& deed) {
  State& state = turn.state;
  const core::Order* order = wanted(state, deed.order);
  if (order == nullptr || order->state == core::OrderState::delivered) return;
  core::Order after = core::mark_delivered(*order, state.me, state.now.instant);
  Deed done = change(state, *order, std::move(after), "order_delivered",
                     state.texts.say("notice.order_delivered", named(state, *order)));
  forget_codes(state, order->id, done.changes);
  commit(turn, std::move(done));
}

void take(Turn& turn, const DriverLeft& deed) {
  State& state = turn.state;
  const core::Order* order = wanted(state, deed.order);
  if (order == nullptr) return;
  if (!core::can_still_come(*order)) return warn(state, "notice.order_closed");
  core::Order after =
      core::mark_missed(*order, core::day_of(state.now), state.household.settings, state.knowledge->packs());
  const std::string_view key = after.code_expected ? "notice.driver_left_new_code" : "notice.driver_left";
  Deed done = change(state, *order, after, "driver_left", state.texts.say(key, named(state, *order)));
  forget_codes(state, order->id, done.changes);
  commit(turn, std::move(done));
  const core::WaitingCode* guarded =
      state.door.guard ? core::find_code(state.household, state.door.guard->code()) : nullptr;
  if (guarded == nullptr || guarded->order != deed.order) return;
  state.door = {};
  state.screen = Screen::today;
}

void take(Turn& turn, const FindOrders& deed) { turn.state.order_query = deed.query; }
void take(Turn& turn, const FilterOrders& deed) { turn.state.order_filter = deed.filter; }

namespace {

// An order can come again whose code was forgotten meanwhile: its digits are gone for good.
bool lacks_its_code(const State& state, const core::Change& change) {
  const auto* save = std::get_if<core::Save<core::Order>>(&change);
  if (save == nullptr || !core::can_still_come(save->after)) return false;
  bool had_one = false;
  for (const core::WaitingCode& code : state.household.codes) {
    if (code.order != save->after.id) continue;
    if (code.state == core::CodeState::waiting) return false;
    had_one = true;
  }
  return had_one;
}

}  // namespace

void take(Turn& turn, const Undo& /*deed*/) {
  State& state = turn.state;
  if (state.undo.empty()) return;
  Deed undoing;
  undoing.changes = std::move(state.undo.back());
  state.undo.pop_back();
  undoing.entries.push_back(entry_of(state, "undone"));
  const bool code_is_gone = std::any_of(undoing.changes.begin(), undoing.changes.end(),
                                        [&](const core::Change& change) { return lacks_its_code(state, change); });
  undoing.done = state.texts.say(code_is_gone ? "notice.undone_without_code" : "notice.undone");
  commit(turn, std::move(undoing));
  state.pending[state.last_serial].is_undo = true;
}

}  // namespace app
