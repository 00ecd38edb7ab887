#pragma once
// Three answers, and what follows from them. Never one score.

#include "core/id.h"
#include "core/message/message.h"
#include "core/time.h"
#include "core/verdict/evidence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class VerdictKind {
  expected,
  ask,
  secret,
  danger,
  information
};  ///< `secret` is "private" to people and in formats.md
enum class SenderAnswer { proven, cannot_tell, not_who_it_says };
enum class Purpose { delivery_code, pickup_code, account_code, account_change, order_update, payment_request, other };
enum class Ours { on_the_list, not_on_the_list, cannot_tell };
enum class MatchedBy { order_number, tracking_number, shop_and_day, item_words, member_name };

struct SenderFinding {
  SenderAnswer answer = SenderAnswer::cannot_tell;
  std::string address;    ///< empty where there is none
  std::string domain;     ///< registrable
  std::string signed_by;  ///< the domain whose signature the provider confirms and that is the shop's; else empty
};

struct OrderMatch {
  OrderId order;
  std::vector<MatchedBy> matched_by;  ///< strongest first
};

struct Verdict {
  VerdictKind kind = VerdictKind::information;
  SenderFinding sender;
  Purpose purpose = Purpose::other;
  Ours ours = Ours::cannot_tell;
  std::string retailer;  ///< pack id; empty: not known
  std::string code;      ///< digits and capital letters; empty: none
  std::optional<Place> code_place;
  std::optional<Instant> valid_until;
  std::vector<OrderMatch> orders;          ///< best first; several: none is certain
  std::vector<MemberId> may_share;         ///< empty unless expected
  std::vector<Evidence> reasons;           ///< those that matter first
  std::string checklist;                   ///< id of the checklist that fits; empty: none
  std::vector<std::string> order_numbers;  ///< found in the message, as written
};

/// Names as formats.md has them.
[[nodiscard]] std::string_view name_of(VerdictKind kind);
[[nodiscard]] std::string_view name_of(SenderAnswer answer);
[[nodiscard]] std::string_view name_of(Purpose purpose);
[[nodiscard]] std::string_view name_of(Ours ours);
[[nodiscard]] std::string_view name_of(MatchedBy matched_by);
[[nodiscard]] std::string_view name_of(Leaning leaning);
[[nodiscard]] std::string_view name_of(Channel channel);

}  // namespace core
