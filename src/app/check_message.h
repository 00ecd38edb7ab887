#pragma once
// One message, judged: the same for the window, the command line and the tests.

#include "core/household/household.h"
#include "core/message/message.h"
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/verdict/verdict.h"
#include "reading/read_message.h"

#include <optional>
#include <string_view>

namespace app {

/// Asks for the key of a signature; empty: nothing is looked up.
using KeyLookup = reading::SigningKeyLookup;
/// Asks how a word is spelt; empty: nobody is asked.
using Corrections = reading::Corrections;

struct CheckOptions {
  std::optional<core::Channel> channel;  ///< empty: email where the input has mail headers, else text
  std::string results_host;              ///< empty: the household's own setting
  KeyLookup look_up_key = {};
  Corrections corrections = {};
};

struct CheckedMessage {
  core::Message message;
  core::Verdict verdict;
};

/// Total: any bytes give a verdict.
[[nodiscard]] CheckedMessage check_message(std::string_view bytes, const CheckOptions& options,
                                           const core::Household& household, const core::OrderBook& book,
                                           const core::Knowledge& knowledge, const core::LocalTime& now);

}  // namespace app
