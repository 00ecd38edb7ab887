#include "core/purpose/concept.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, concept_count> names{
    "code",         "delivery_code", "pickup_code",   "account_code",   "payment_code",
    "no_secret",    "other_code",    "driver",        "counter",        "caller",
    "nobody",       "hand_over",     "type_in",       "we_send",        "send",
    "at_the_door",  "by_phone",      "by_reply",      "on_a_page",      "before_delivery",
    "to_cancel",    "negation",      "exception",     "insistence",     "alternative",
    "clause_break", "sign_in",       "bank_payment",  "account_change", "delivery",
    "pickup",       "goods_back",    "order_update",  "advertisement",  "pay",
    "fee",          "card_data",     "identity_data", "password_data",  "give_data",
    "remote_help",  "gift_card",     "dial",          "appointment",    "new_number",
    "from_driver",  "is_scam",       "urgency",       "threat",         "generic_greeting",
    "today",        "tomorrow"};

}  // namespace

std::string_view concept_name(Concept c) {
  return c < Concept::count ? names[static_cast<std::size_t>(c)] : std::string_view();
}

std::optional<Concept> concept_by_name(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Concept>(i);
  return std::nullopt;
}

}  // namespace core
