#pragma once
// The fields of an order as options, under the names that formats.md gives them: --expected-to is "expected_to".

#include "cli/session.h"
#include "core/orders/order.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

namespace cli {

struct OrderOptions {
  std::map<std::string, std::string> texts;  ///< by the field's name; only those that were given count
  std::vector<std::string> may_receive;
};

void add_order_options(CLI::App& command, const Session& session, OrderOptions& options);

/// Takes the options that were given into `order`. False: one of them cannot be read, and the sentence has been said.
[[nodiscard]] bool take_options(const Session& session, const CLI::App& command, const OrderOptions& options,
                                core::Order& order);
/// Whether any was given.
[[nodiscard]] bool any_given(const CLI::App& command);

}  // namespace cli
