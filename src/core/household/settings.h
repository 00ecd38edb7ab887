#pragma once
// What the household has chosen. Each setting is one row in `all_settings()` (name, reading and writing it as text).

#include "core/orders/order.h"
#include "core/time.h"

#include <chrono>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Theme { follow_system, light, dark };

struct Settings {
  Receive default_receive = Receive::any_adult;  ///< never `household_default`, never `named`
  std::string country;                   ///< id of a region pack (ISO 3166-1 alpha-2, lower case); empty: not chosen
  std::vector<Date> holidays;            ///< days without deliveries besides the country's, sorted
  std::string results_host;              ///< the only authserv-id whose Authentication-Results count (RFC 8601)
  std::chrono::minutes answer_time{10};  ///< how long the house is asked before the safe default stands
  int text_size = 100;                   ///< per cent, 80 to 200
  Theme theme = Theme::follow_system;

  bool operator==(const Settings&) const = default;
};

/// One setting as the file, the command line and the window know it.
struct SettingRow {
  std::string_view name;  ///< "default_receive"
  std::function<std::string(const Settings&)> read;
  std::function<bool(Settings&, std::string_view)> write;  ///< false: not a value of this setting; nothing changed
};

[[nodiscard]] std::span<const SettingRow> all_settings();
/// Null where there is no such setting.
[[nodiscard]] const SettingRow* find_setting(std::string_view name);

}  // namespace core
