#include "app/update.h"

#include "app/turn.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace app {
namespace {

// A notice stands until it is dismissed or something else is done; looking around leaves it.
template <class Deed>
constexpr bool leaves_notice = std::is_same_v<Deed, ShowScreen> || std::is_same_v<Deed, FindOrders> ||
                               std::is_same_v<Deed, FilterOrders> || std::is_same_v<Deed, FilterHistory>;

void take_action(Turn& turn, const Action& action) {
  std::visit(
      [&](const auto& deed) {
        if constexpr (!leaves_notice<std::decay_t<decltype(deed)>>) turn.state.notice.reset();
        take(turn, deed);
      },
      action);
}

void take_event(Turn& turn, const Event& event) {
  std::visit([&](const auto& what) { take(turn, what); }, event);
}

void refresh_order_list(State& state) {
  if (state.screen != Screen::orders || is_current(*state.order_list, state)) return;
  state.order_list = std::make_shared<OrderList>(make_order_list(state));
}

}  // namespace

std::vector<Job> update(State& state, const Input& input, const core::LocalTime& now) {
  state.now = now;
  Turn turn{state, {}};
  if (const auto* action = std::get_if<Action>(&input)) {
    take_action(turn, *action);
  } else {
    take_event(turn, std::get<Event>(input));
  }
  (void)order_book(state);
  refresh_order_list(state);
  return std::move(turn.jobs);
}

void index_codes(State& state) {
  state.codes.clear();
  for (const core::WaitingCode& code : state.household.codes)
    if (code.state == core::CodeState::waiting) state.codes[code.order] = code.id;
}

const core::OrderBook& order_book(State& state) {
  if (state.book_revision == state.household.revision) return state.book;
  state.book = core::OrderBook(state.household.orders);
  state.book_revision = state.household.revision;
  index_codes(state);
  return state.book;
}

core::Instant next_tick(const State& state) {
  const core::Instant now = state.now.instant;
  core::Instant next = core::end_of_day(core::day_of(state.now), state.now) + std::chrono::seconds(1);
  const auto wants = [&](core::Instant at) {
    if (at > now) next = std::min(next, at);
  };
  for (const core::WaitingCode& code : state.household.codes)
    if (code.state == core::CodeState::waiting && code.valid_until) wants(*code.valid_until + std::chrono::seconds(1));
  for (const core::Question& question : state.household.questions)
    if (!question.closed_at) wants(question.deadline + std::chrono::seconds(1));
  return next;
}

bool is_current(const OrderList& list, const State& state) {
  return list.revision == state.household.revision && list.query == state.order_query &&
         list.filter == state.order_filter && list.me == state.me && list.today == core::day_of(state.now);
}

OrderList make_order_list(const State& state) {
  OrderList list;
  list.revision = state.household.revision;
  list.query = state.order_query;
  list.filter = state.order_filter;
  list.me = state.me;
  list.today = core::day_of(state.now);
  const std::vector<core::Order>& orders = state.household.orders;
  const auto count = [&](core::OrderFilter filter) {
    return static_cast<std::size_t>(std::count_if(
        orders.begin(), orders.end(), [&](const core::Order& o) { return core::passes(o, filter, state.me); }));
  };
  list.rows =
      core::find_orders(state.household, state.knowledge->packs(), list.query, list.filter, list.me, list.today);
  list.expected = count(core::OrderFilter::expected);
  list.delivered = count(core::OrderFilter::delivered);
  list.without_owner = count(core::OrderFilter::without_owner);
  return list;
}

}  // namespace app
