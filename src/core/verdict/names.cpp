#include "core/verdict/verdict.h"

#include <array>

namespace core {
namespace {

template <class Enum, std::size_t N>
std::string_view pick(const std::array<std::string_view, N>& names, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? names[index] : std::string_view();
}

}  // namespace

std::string_view name_of(VerdictKind kind) {
  return pick(std::array<std::string_view, 5>{"expected", "ask", "private", "danger", "information"}, kind);
}

std::string_view name_of(SenderAnswer answer) {
  return pick(std::array<std::string_view, 3>{"proven", "cannot_tell", "not_who_it_says"}, answer);
}

std::string_view name_of(Purpose purpose) {
  return pick(std::array<std::string_view, 7>{"delivery_code", "pickup_code", "account_code", "account_change",
                                              "order_update", "payment_request", "other"},
              purpose);
}

std::string_view name_of(Ours ours) {
  return pick(std::array<std::string_view, 3>{"on_the_list", "not_on_the_list", "cannot_tell"}, ours);
}

std::string_view name_of(MatchedBy matched_by) {
  return pick(
      std::array<std::string_view, 5>{"order_number", "tracking_number", "shop_and_day", "item_words", "member_name"},
      matched_by);
}

std::string_view name_of(Leaning leaning) {
  return pick(std::array<std::string_view, 4>{"good", "neutral", "soft", "alarm"}, leaning);
}

std::string_view name_of(Channel channel) {
  return pick(std::array<std::string_view, 4>{"email", "text", "call", "door"}, channel);
}

}  // namespace core
