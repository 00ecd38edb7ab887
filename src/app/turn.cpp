#include "app/turn.h"

#include "core/packs/packs.h"

#include <utility>

namespace app {

void commit(Turn& turn, Deed deed) {
  State& state = turn.state;
  const int serial = ++state.last_serial;
  turn.jobs.push_back(CommitChanges{serial, deed.changes, std::move(deed.entries), state.household.revision});
  Pending& pending = state.pending[serial];
  pending.changes = std::move(deed.changes);
  pending.done = std::move(deed.done);
  pending.undoable = deed.undoable;
  pending.housekeeping = deed.housekeeping;
}

core::HistoryEntry entry_of(const State& state, std::string kind, std::string subject, Details details) {
  core::HistoryEntry entry;
  entry.at = state.now.instant;
  entry.by = state.me;
  entry.kind = std::move(kind);
  entry.subject = std::move(subject);
  entry.details = std::move(details);
  return entry;
}

core::HistoryEntry entry_of(const State& state, std::string kind, const core::Order& order) {
  Details details{{"shop", core::shop_name(state.knowledge->packs(), order.retailer)}};
  if (!order.gift) details["item"] = order.item;
  return entry_of(state, std::move(kind), order.id.value, std::move(details));
}

void tell(State& state, std::string_view key, const Details& details) {
  state.notice = Notice{state.texts.say(key, details), false, false};
}

void warn(State& state, std::string_view key, const Details& details) {
  state.notice = Notice{state.texts.say(key, details), true, false};
}

const core::Order* order_of(const State& state, const core::OrderId& id) {
  const bool indexed = state.book_revision == state.household.revision;
  return indexed ? state.book.find(id) : core::find_order(state.household, id);
}

void forget_codes(const State& state, const core::OrderId& order, std::vector<core::Change>& changes) {
  for (const core::WaitingCode& code : state.household.codes)
    if (code.order == order && code.state == core::CodeState::waiting)
      changes.emplace_back(core::Save<core::WaitingCode>{code, core::as_forgotten(code)});
}

void keep_house(Turn& turn) {
  State& state = turn.state;
  for (const auto& [serial, pending] : state.pending)
    if (pending.housekeeping) return;
  Deed deed;
  deed.housekeeping = true;
  for (const core::WaitingCode& code : state.household.codes) {
    if (code.state != core::CodeState::waiting) continue;
    // An order that was taken off the list may come back by "undo" within the day.
    const bool lost =
        order_of(state, code.order) == nullptr && code.received + std::chrono::hours(24) < state.now.instant;
    if (lost || core::is_over(code, state.now.instant))
      deed.changes.emplace_back(core::Save<core::WaitingCode>{code, core::as_forgotten(code)});
  }
  if (!deed.changes.empty()) commit(turn, std::move(deed));
}

}  // namespace app
