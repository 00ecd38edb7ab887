// At the door: the hand-over guard, a code that is shown, someone without one.
#include "app/turn.h"
#include "core/doorstep/someone_at_door.h"
#include "core/household/policy.h"
#include "core/orders/redelivery.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

// What is given at the guard's last step: the code goes, the order is here.
void record_given(State& state, Deed& deed) {
  const core::WaitingCode* code = core::find_code(state.household, state.door.guard->code());
  if (code == nullptr) return;
  const core::Instant now = state.now.instant;
  deed.changes.emplace_back(core::Save<core::WaitingCode>{*code, core::as_given(*code, state.me, now)});
  const core::Order* order = order_of(state, code->order);
  if (order == nullptr || order->state == core::OrderState::delivered) return;
  deed.changes.emplace_back(core::Save<core::Order>{*order, core::mark_delivered(*order, state.me, now)});
  deed.entries.push_back(entry_of(state, "order_delivered", *order));
}

bool is_waiting(const core::WaitingCode& code) { return code.state == core::CodeState::waiting; }

bool may_say(const State& state, const core::WaitingCode& code) {
  const core::Order* order = order_of(state, code.order);
  if (order == nullptr || !is_waiting(code) || core::is_over(code, state.now.instant)) return false;
  const core::ShareRule rule = core::share_rule_of(*order, code.for_pickup, state.knowledge->packs());
  return core::may_share(*order, state.household, rule, state.me);
}

bool shows_digits(const State& state) {
  const core::HandOver& guard = *state.door.guard;
  return !guard.digits(state.household, state.knowledge->packs(), state.now.instant).empty();
}

// Somebody saw the digits. The item may be a gift and is left out.
core::HistoryEntry revealed_entry(const State& state, const core::CodeId& id) {
  const core::WaitingCode* code = core::find_code(state.household, id);
  core::HistoryEntry entry = entry_of(state, "code_revealed", *order_of(state, code->order));
  entry.details.erase("item");
  return entry;
}

}  // namespace

void take(Turn& turn, const DriverIsHere& deed) {
  State& state = turn.state;
  const bool any = std::any_of(state.household.codes.begin(), state.household.codes.end(), is_waiting);
  if (!any) return warn(state, "notice.no_code_waits");
  state.door = {};
  state.door.guard.emplace(state.household, deed.code, state.me);
  state.revealed = {};
  state.screen = Screen::hand_over;
}

void take(Turn& turn, const GuardDeed& deed) {
  State& state = turn.state;
  if (!state.door.guard) return;
  core::HandOver& guard = *state.door.guard;
  const bool gives = std::holds_alternative<core::Given>(deed.event);
  if (gives && !shows_digits(state)) return warn(state, "notice.not_yours_to_say");
  const bool were_shown = shows_digits(state);
  if (!guard.take(deed.event)) return;
  Deed done;
  if (!were_shown && shows_digits(state)) done.entries.push_back(revealed_entry(state, guard.code()));
  if (const auto record = core::record_of(guard, state.household, state.now.instant)) {
    done.entries.push_back(*record);
    const auto shop = done.entries.back().details.find("shop");
    if (shop != done.entries.back().details.end())
      shop->second = core::shop_name(state.knowledge->packs(), shop->second);
  }
  if (done.entries.empty()) return;
  if (guard.step() == core::GuardStep::given) record_given(state, done);
  commit(turn, std::move(done));
}

void take(Turn& turn, const LeaveGuard& /*deed*/) {
  turn.state.door = {};
  turn.state.screen = Screen::today;
}

void take(Turn& turn, const RevealCode& deed) {
  State& state = turn.state;
  if (!deed.show) {
    state.revealed = {};
    return;
  }
  const core::WaitingCode* code = core::find_code(state.household, deed.code);
  if (code == nullptr) return;
  if (!may_say(state, *code)) return warn(state, state.me.empty() ? "notice.who_are_you" : "notice.not_yours_to_say");
  if (state.revealed == deed.code) return;
  state.revealed = deed.code;
  Deed shown;
  shown.entries.push_back(revealed_entry(state, deed.code));
  commit(turn, std::move(shown));
}

void judge_call(Turn& turn) {
  State& state = turn.state;
  if (state.door.call)
    state.door.verdict = core::judge_door(*state.door.call, state.household, state.knowledge->packs(), state.now);
}

void take(Turn& turn, const AskAtDoor& deed) {
  State& state = turn.state;
  state.door = {};
  state.door.call = deed.call;
  state.screen = Screen::someone_at_door;
  judge_call(turn);
  const core::Verdict& verdict = *state.door.verdict;
  Deed asked;
  asked.entries.push_back(entry_of(state, "door_asked", {},
                                   {{"verdict", std::string(core::name_of(verdict.kind))},
                                    {"shop", core::shop_name(state.knowledge->packs(), verdict.retailer)},
                                    {"wants", std::string(core::name_of(deed.call.wants))}}));
  commit(turn, std::move(asked));
}

}  // namespace app
