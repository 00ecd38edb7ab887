// The list of orders. Rows are made one by one, for those that are seen.
#include "app/models/models.h"
#include "app/models/words.h"
#include "app/turn.h"
#include "app/update.h"
#include "core/household/policy.h"

namespace app {
namespace {

FilterChip chip(const Words& words, const OrderList& list, core::OrderFilter filter, std::string_view key,
                std::size_t count) {
  const Details details{{"count", std::to_string(count)}};
  return {filter, words.say(key, details), list.filter == filter};
}

std::string_view nothing_for(const State& state) {
  if (state.household.orders.empty()) return "orders.none_yet";
  return state.order_query.empty() ? "orders.none_here" : "orders.none_found";
}

}  // namespace

OrdersModel make_orders_model(const State& state) {
  const Words words(state);
  OrdersModel model;
  model.list =
      is_current(*state.order_list, state) ? state.order_list : std::make_shared<OrderList>(make_order_list(state));
  const OrderList& list = *model.list;
  model.title = words.say("orders.title");
  model.search_hint = words.say("orders.search");
  model.log_text = words.say("orders.log");
  model.form_text = words.say("orders.form");
  model.line_hint = words.say("orders.line_hint");
  model.filters = {
      chip(words, list, core::OrderFilter::expected, "orders.filter.expected", list.expected),
      chip(words, list, core::OrderFilter::delivered, "orders.filter.delivered", list.delivered),
      chip(words, list, core::OrderFilter::mine, "orders.filter.mine", 0),
      chip(words, list, core::OrderFilter::without_owner, "orders.filter.without_owner", list.without_owner),
      chip(words, list, core::OrderFilter::all, "orders.filter.all", 0)};
  for (const char* column : {"column.item", "column.shop", "column.ordered_by", "column.when"})
    model.columns.push_back(words.say(column));
  model.columns.emplace_back();
  model.rows = list.rows;
  if (model.rows.empty()) model.nothing = words.say(nothing_for(state));
  return model;
}

OrderRow make_order_row(const State& state, const core::OrderId& id) {
  const Words words(state);
  OrderRow row;
  row.id = id;
  const core::Order* order = order_of(state, id);
  if (order == nullptr) return row;
  row.item = words.item(*order);
  row.shop = words.shop(order->retailer);
  row.owner = words.owner(*order);
  row.owner_name = words.owner_name(*order);
  const bool ownerless = order->ordered_by.empty() && !words.hides(*order);
  if (ownerless)
    row.claim = Button{words.say("orders.whose"), {},    ClaimOrder{id},
                       !state.me.empty(),         false, words.say("orders.whose.detail")};
  row.when = words.when(*order);
  row.pill = words.pill(*order);
  row.open = core::can_still_come(*order);
  return row;
}

}  // namespace app
