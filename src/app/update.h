#pragma once
// The one place where the program's memory changes.

#include "app/action.h"
#include "app/event.h"
#include "app/job.h"
#include "app/state.h"

#include <optional>
#include <variant>
#include <vector>

namespace app {

using Input = std::variant<Action, Event>;

/// Takes one input in and says what is to be done outside. Total: input that makes no sense now changes nothing but the notice.
[[nodiscard]] std::vector<Job> update(State& state, const Input& input, const core::LocalTime& now);

/// The index over the household's orders, made anew where it is older than they are.
[[nodiscard]] const core::OrderBook& order_book(State& state);

/// The rows that the state's search and filter ask for. update() keeps them in `order_list` while the Orders screen is shown.
[[nodiscard]] OrderList make_order_list(const State& state);
/// Nothing that makes the list has changed since.
[[nodiscard]] bool is_current(const OrderList& list, const State& state);

/// When the next Tick is wanted: the end of a code's life, a question's deadline, midnight.
[[nodiscard]] core::Instant next_tick(const State& state);

}  // namespace app
