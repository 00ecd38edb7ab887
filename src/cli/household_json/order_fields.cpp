#include "cli/household_json/order_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cli {
namespace {

using core::Order;

struct StateName {
  std::string_view name;
  core::OrderState state;
};
constexpr std::array state_names{
    StateName{"expected", core::OrderState::expected}, StateName{"missed", core::OrderState::missed},
    StateName{"delivered", core::OrderState::delivered}, StateName{"cancelled", core::OrderState::cancelled}};

struct ReceiveName {
  std::string_view name;
  core::Receive receive;
};
constexpr std::array receive_names{
    ReceiveName{"household_default", core::Receive::household_default}, ReceiveName{"named", core::Receive::named},
    ReceiveName{"any_adult", core::Receive::any_adult}, ReceiveName{"anyone_at_home", core::Receive::anyone_at_home}};

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }
Json date_or_null(const std::optional<core::Date>& date) { return date ? Json(core::format_date(*date)) : Json(); }

template <auto Field>
void read_field(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  reader.read(node, order.*Field);
}
template <auto Field>
Json write_text(const Order& order, const People&) {
  return text_or_null(order.*Field);
}
template <auto Field>
Json write_date(const Order& order, const People&) {
  return date_or_null(order.*Field);
}
template <auto Field>
Json write_truth(const Order& order, const People&) {
  return order.*Field;
}

// A name that nobody bears any more is written as nobody; reading that back leaves it as it is.
template <auto Field>
void read_person(NodeReader& reader, const JsonNode& node, Order& order, const People& people) {
  std::string name;
  reader.read(node, name);
  if (!reader.ok()) return;
  core::MemberId& person = order.*Field;
  if (name.empty()) {
    if (!people.name_of(person).empty()) person = {};
  } else if (const auto id = people.id_of(name)) {
    person = *id;
  } else {
    reader.refuse(node, "unknown_member", {{"name", name}});
  }
}
template <auto Field>
Json write_person(const Order& order, const People& people) {
  return people.name_of(order.*Field);
}

void read_id(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  if (order.id.empty()) reader.read_id(node, order.id.value);
}
Json write_id(const Order& order, const People&) { return order.id.value; }

void read_hours(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  std::string text;
  reader.read(node, text);
  if (!reader.ok()) return;
  order.hours = parse_hours(text);
  if (!order.hours && !text.empty()) reader.refuse(node, "bad_hours", {{"value", text}});
}
Json write_hours(const Order& order, const People&) { return order.hours ? Json(format_hours(*order.hours)) : Json(); }

void read_may_receive(NodeReader& reader, const JsonNode& node, Order& order, const People& people) {
  std::vector<core::MemberId> may;
  reader.each_text(node, [&](const JsonNode& name) {
    const auto id = people.id_of(name.text);
    if (!id) return reader.refuse(name, "unknown_member", {{"name", name.text}});
    if (std::find(may.begin(), may.end(), *id) == may.end()) may.push_back(*id);
  });
  if (reader.ok()) order.may_receive = std::move(may);
}
Json write_may_receive(const Order& order, const People& people) {
  Json names = Json::array();
  for (const core::MemberId& id : order.may_receive)
    if (const std::string name = people.name_of(id); !name.empty()) names.push_back(name);
  return names;
}

void read_receive(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  reader.read_word<core::Receive>(
      node, order.receive,
      [](std::string_view word) -> std::optional<core::Receive> {
        for (const ReceiveName& row : receive_names)
          if (row.name == word) return row.receive;
        return {};
      },
      "bad_receive");
}
Json write_receive(const Order& order, const People&) {
  for (const ReceiveName& row : receive_names)
    if (row.receive == order.receive) return row.name;
  return Json();
}

void read_state(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  reader.read_word<core::OrderState>(
      node, order.state,
      [](std::string_view word) -> std::optional<core::OrderState> {
        for (const StateName& row : state_names)
          if (row.name == word) return row.state;
        return {};
      },
      "bad_state");
}
Json write_state(const Order& order, const People&) {
  for (const StateName& row : state_names)
    if (row.state == order.state) return row.name;
  return Json();
}

constexpr double highest_price = 1e12;

void read_price(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  if (node.kind == JsonNode::Kind::null) {
    order.price.reset();
    return;
  }
  const bool is_number = node.kind == JsonNode::Kind::integer || node.kind == JsonNode::Kind::real;
  if (!is_number || node.real < 0 || node.real > highest_price) return reader.refuse(node, "bad_price");
  if (!order.price) order.price.emplace();
  order.price->minor = std::llround(node.real * 100);
}
Json write_price(const Order& order, const People&) {
  return order.price ? Json(static_cast<double>(order.price->minor) / 100) : Json();
}

void read_currency(NodeReader& reader, const JsonNode& node, Order& order, const People&) {
  std::string currency;
  reader.read(node, currency);
  if (!reader.ok()) return;
  const bool upper = std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!currency.empty() && (currency.size() != 3 || !upper))
    return reader.refuse(node, "bad_currency", {{"value", currency}});
  if (order.price) order.price->currency = currency;
}
Json write_currency(const Order& order, const People&) {
  return order.price ? text_or_null(order.price->currency) : Json();
}

Json write_delivered_at(const Order& order, const People&) {
  return order.delivered_at ? Json(core::format_rfc3339(*order.delivered_at, core::LocalTime{})) : Json();
}

constexpr std::array fields{
    OrderField{"id", read_id, write_id},
    OrderField{"retailer", read_field<&Order::retailer>, write_text<&Order::retailer>},
    OrderField{"item", read_field<&Order::item>, write_text<&Order::item>},
    OrderField{"order_number", read_field<&Order::order_number>, write_text<&Order::order_number>},
    OrderField{"ordered_by", read_person<&Order::ordered_by>, write_person<&Order::ordered_by>},
    OrderField{"placed", read_field<&Order::placed>, write_date<&Order::placed>},
    OrderField{"expected_from", read_field<&Order::expected_from>, write_date<&Order::expected_from>},
    OrderField{"expected_to", read_field<&Order::expected_to>, write_date<&Order::expected_to>},
    OrderField{"code_expected", read_field<&Order::code_expected>, write_truth<&Order::code_expected>},
    OrderField{"may_receive", read_may_receive, write_may_receive},
    OrderField{"receive", read_receive, write_receive},
    OrderField{"tracking_number", read_field<&Order::tracking_number>, write_text<&Order::tracking_number>},
    OrderField{"carrier", read_field<&Order::carrier>, write_text<&Order::carrier>},
    OrderField{"hours", read_hours, write_hours},
    OrderField{"price", read_price, write_price},  // before the currency
    OrderField{"currency", read_currency, write_currency},
    OrderField{"note", read_field<&Order::note>, write_text<&Order::note>},
    OrderField{"gift", read_field<&Order::gift>, write_truth<&Order::gift>},
    OrderField{"gift_until", read_field<&Order::gift_until>, write_date<&Order::gift_until>},
    OrderField{"state", read_state, write_state},
    OrderField{"missed_on", read_field<&Order::missed_on>, write_date<&Order::missed_on>},
    OrderField{"delivered_at", read_field<&Order::delivered_at>, write_delivered_at},
    OrderField{"received_by", read_person<&Order::received_by>, write_person<&Order::received_by>},
};

// Names without a rule mean "those named"; no names mean the household's default.
void settle_receive(const JsonNode& node, Order& order) {
  if (node.member("receive") != nullptr || node.member("may_receive") == nullptr) return;
  if (!order.may_receive.empty())
    order.receive = core::Receive::named;
  else if (order.receive == core::Receive::named)
    order.receive = core::Receive::household_default;
}

const JsonNode& last_day_node(const JsonNode& node) {
  const JsonNode* to = node.member("expected_to");
  const JsonNode* from = node.member("expected_from");
  return to != nullptr && (from == nullptr || to->line >= from->line) ? *to : from != nullptr ? *from : node;
}

std::optional<int> parse_minute(std::string_view text) {
  int hour = 0;
  int minute = 0;
  const bool shape = text.size() == 5 && text[2] == ':';
  if (!shape || std::from_chars(text.data(), text.data() + 2, hour).ptr != text.data() + 2 ||
      std::from_chars(text.data() + 3, text.data() + 5, minute).ptr != text.data() + 5)
    return {};
  if (hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60) return {};
  return hour * 60 + minute;
}

std::string format_minute(int minute) {
  const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
  return two(minute / 60) + ':' + two(minute % 60);
}

}  // namespace

std::span<const OrderField> order_fields() { return fields; }

void read_order(NodeReader& reader, const JsonNode& node, Order& order, const People& people,
                const std::function<void(const JsonNode&)>& unknown) {
  for (const OrderField& field : fields)
    if (const JsonNode* value = node.member(field.name)) field.read(reader, *value, order, people);
  for (const JsonNode& child : node.children)
    if (std::none_of(fields.begin(), fields.end(), [&](const OrderField& field) { return field.name == child.key; }))
      unknown(child);
  settle_receive(node, order);
  const bool turned = order.expected_from && order.expected_to && *order.expected_to < *order.expected_from;
  if (turned) reader.refuse(last_day_node(node), "window_turned");
}

Json order_object(const Order& order, const People& people) {
  Json object;
  for (const OrderField& field : fields) object[std::string(field.name)] = field.write(order, people);
  return object;
}

std::optional<core::Hours> parse_hours(std::string_view text) {
  if (text.size() != 11 || text[5] != '-') return {};
  const std::optional<int> from = parse_minute(text.substr(0, 5));
  const std::optional<int> to = parse_minute(text.substr(6));
  if (!from || !to || *to < *from) return {};
  return core::Hours{*from, *to};
}

std::string format_hours(const core::Hours& hours) { return format_minute(hours.from) + '-' + format_minute(hours.to); }

}  // namespace cli
