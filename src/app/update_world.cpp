// Looking around, the desktop outside, and what comes back from jobs.
#include "app/turn.h"
#include "app/update.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr std::size_t most_undo = 50;

bool touches_verdicts(const core::HouseholdNews& news) {
  return news.whole || news.settings || !news.members.empty() || !news.orders.empty() || !news.codes.empty() ||
         !news.removed_members.empty() || !news.removed_orders.empty();
}

bool moves_orders(const core::HouseholdNews& news) {
  return news.whole || !news.orders.empty() || !news.removed_orders.empty();
}

void drop_what_is_gone(State& state) {
  if (core::find_member(state.household, state.me) == nullptr) state.me = {};
  const core::WaitingCode* shown = core::find_code(state.household, state.revealed);
  if (shown == nullptr || shown->state != core::CodeState::waiting) state.revealed = {};
  if (state.begun && core::find_incident(state.household, state.begun->id) != nullptr) state.begun.reset();
}

void take_in(Turn& turn, const core::HouseholdNews& news) {
  State& state = turn.state;
  if (news.revision < state.household.revision || (news.revision == state.household.revision && !news.whole)) return;
  const bool was_indexed = state.book_revision == state.household.revision;
  core::take_news(state.household, news);
  state.book_revision = was_indexed && !moves_orders(news) ? state.household.revision : -1;
  (void)order_book(state);
  index_codes(state);
  drop_what_is_gone(state);
  if (touches_verdicts(news)) {
    judge_check(turn, false);
    judge_call(turn);
  }
  keep_house(turn);
}

void remember_undo(State& state, const std::vector<core::Change>& changes) {
  std::vector<core::Change> back;
  for (const core::Change& change : changes)
    if (auto inverse = core::inverse_of(change)) back.push_back(std::move(*inverse));
  if (back.empty()) return;
  std::reverse(back.begin(), back.end());
  state.undo.push_back(std::move(back));
  if (state.undo.size() > most_undo) state.undo.erase(state.undo.begin());
}

bool can_be_opened(const std::string& address) {
  const bool known = address.rfind("https://", 0) == 0 || address.rfind("mailto:", 0) == 0;
  return known && address.size() <= 2000 &&
         std::none_of(address.begin(), address.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; });
}

}  // namespace

void take(Turn& turn, const ShowScreen& deed) {
  State& state = turn.state;
  if (state.screen != deed.screen) state.revealed = {};
  state.screen = deed.screen;
}

void take(Turn& turn, const OpenAddress& deed) {
  if (!can_be_opened(deed.address)) return warn(turn.state, "notice.address_refused");
  turn.jobs.emplace_back(OpenInBrowser{deed.address});
}

void take(Turn& turn, const CopySentence& deed) {
  turn.jobs.emplace_back(CopyToClipboard{deed.text});
  tell(turn.state, "notice.copied");
}

void take(Turn& turn, const FilterHistory& deed) { turn.state.history_query = deed.query; }
void take(Turn& turn, const DismissNotice& /*deed*/) { turn.state.notice.reset(); }

void take(Turn& turn, const HouseholdRead& event) {
  take_in(turn, event.news);
  turn.state.loaded = true;
}

void take(Turn& turn, const Committed& event) {
  State& state = turn.state;
  Pending pending;
  if (auto found = state.pending.extract(event.serial)) pending = std::move(found.mapped());
  take_in(turn, event.news);
  if (pending.undoable) remember_undo(state, pending.changes);
  if (!pending.done.empty()) state.notice = Notice{pending.done, false, pending.undoable && !state.undo.empty()};
}

void take(Turn& turn, const CommitFailed& event) {
  State& state = turn.state;
  auto found = state.pending.extract(event.serial);
  const bool quiet = found && found.mapped().housekeeping;
  if (found && found.mapped().is_undo) state.undo.push_back(std::move(found.mapped().changes));
  if (!quiet) state.notice = Notice{event.error.what, true, false};
}

void take(Turn& turn, const HouseholdOpened& event) {
  if (!event.notice.restored) return;
  const Details details{{"file", event.notice.set_aside_as}, {"day", event.notice.copy_of_day}};
  warn(turn.state, event.notice.copy_of_day.empty() ? "notice.begun_anew" : "notice.restored", details);
}

void take(Turn& turn, const ChangedElsewhere& /*event*/) {
  turn.jobs.emplace_back(ReadHousehold{turn.state.household.revision});
}

void take(Turn& turn, const JobFailed& event) { turn.state.notice = Notice{event.error.what, true, false}; }

void take(Turn& turn, const Tick& /*event*/) { keep_house(turn); }

}  // namespace app
