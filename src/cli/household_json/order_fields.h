#pragma once
// The fields of an order as formats.md names them: one row each, for reading and for writing.

#include "cli/household_json/node_reader.h"
#include "core/orders/order.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <span>
#include <string_view>

namespace cli {

using Json = nlohmann::ordered_json;

/// Who is meant by a name, and the name of who is meant.
struct People {
  std::function<std::optional<core::MemberId>(const std::string& name)> id_of;
  std::function<std::string(const core::MemberId& id)> name_of;  ///< empty where there is none
};

struct OrderField {
  std::string_view name;
  void (*read)(NodeReader& reader, const JsonNode& node, core::Order& order, const People& people);
  Json (*write)(const core::Order& order, const People& people);
};

[[nodiscard]] std::span<const OrderField> order_fields();

/// Takes what `node` (an object) says into `order`; fields that it does not name stay as they are. `unknown` is told of others.
void read_order(NodeReader& reader, const JsonNode& node, core::Order& order, const People& people,
                const std::function<void(const JsonNode&)>& unknown);
[[nodiscard]] Json order_object(const core::Order& order, const People& people);

/// "14:00-17:00", and back.
[[nodiscard]] std::optional<core::Hours> parse_hours(std::string_view text);
[[nodiscard]] std::string format_hours(const core::Hours& hours);

}  // namespace cli
