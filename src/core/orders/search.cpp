#include "core/orders/search.h"

#include "core/household/policy.h"
#include "core/orders/day_words.h"
#include "core/text/fold.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <unordered_map>

namespace core {
namespace {

constexpr std::size_t longest_query = 256;
constexpr std::size_t most_words = 8;
constexpr std::size_t shortest_day_word = 3;
constexpr std::size_t shortest_number = 4;

using Mask = unsigned;  // bit i: the query's word i was found

struct Wanted {
  std::string folded;
  std::string bare;  // of a number; else empty
  std::optional<DayWords> days;
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~' && c != '\''; });
}

// As fold(text) would hold it, without making it: most texts are plain.
bool holds(std::string_view text, std::string_view folded) {
  if (text.size() < folded.size()) return false;
  if (!is_plain(text)) return fold(text).find(folded) != std::string::npos;
  const auto found =
      std::search(text.begin(), text.end(), folded.begin(), folded.end(), [](char a, char b) { return lower(a) == b; });
  return found != text.end();
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

class Search {
 public:
  Search(const Household& household, const Packs& packs, std::string_view query, const MemberId& me, Date today)
      : packs_(packs), me_(me), today_(today) {
    std::vector<LineWord> words = cut_line(query.substr(0, longest_query));
    words.resize(std::min(words.size(), most_words));
    for (const LineWord& word : words) {
      Wanted wanted{word.folded, has_digit(word.text) ? bare_number(word.text) : std::string(), {}};
      if (wanted.bare.size() < shortest_number) wanted.bare.clear();
      const std::vector<LineWord> alone{word};
      if (word.folded.size() >= shortest_day_word) wanted.days = read_days(alone, 0, today);
      wanted_.push_back(std::move(wanted));
    }
    all_ = (Mask{1} << wanted_.size()) - 1;
    for (const Member& member : household.members) owners_[member.id] = found_in(member.name);
  }

  bool finds(const Order& order) {
    if (all_ == 0) return true;
    Mask found = in_shop(order.retailer) | in_day(order);
    if (may_see(order, me_, today_)) found |= in_texts(order, found);
    return found == all_;
  }

 private:
  Mask found_in(std::string_view text) const {
    Mask found = 0;
    for (std::size_t i = 0; i < wanted_.size(); ++i)
      if (holds(text, wanted_[i].folded)) found |= Mask{1} << i;
    return found;
  }

  Mask in_shop(const std::string& retailer) {
    const auto [place, is_new] = shops_.try_emplace(retailer, 0);
    if (is_new) place->second = found_in(retailer) | found_in(shop_name(packs_, retailer));
    return place->second;
  }

  Mask in_day(const Order& order) const {
    Mask found = 0;
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      if (!wanted_[i].days) continue;
      const auto first = first_day(order);
      if (first && *first <= wanted_[i].days->to && wanted_[i].days->from <= *last_day(order)) found |= Mask{1} << i;
    }
    return found;
  }

  Mask in_texts(const Order& order, Mask already) const {
    Mask found = already;
    if (const auto owner = owners_.find(order.ordered_by); owner != owners_.end()) found |= owner->second;
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      if ((found >> i & 1U) != 0) continue;
      const Wanted& wanted = wanted_[i];
      if (holds(order.item, wanted.folded) || holds(order.note, wanted.folded) || holds(order.carrier, wanted.folded) ||
          has_number(order, wanted))
        found |= Mask{1} << i;
    }
    return found;
  }

  static bool has_number(const Order& order, const Wanted& wanted) {
    if (holds(order.order_number, wanted.folded) || holds(order.tracking_number, wanted.folded)) return true;
    if (wanted.bare.empty()) return false;
    return bare_number(order.order_number).find(wanted.bare) != std::string::npos ||
           bare_number(order.tracking_number).find(wanted.bare) != std::string::npos;
  }

  const Packs& packs_;
  MemberId me_;
  Date today_;
  std::vector<Wanted> wanted_;
  Mask all_ = 0;
  std::unordered_map<MemberId, Mask> owners_;
  std::unordered_map<std::string, Mask> shops_;
};

struct Ranked {
  std::int64_t rank = 0;
  std::size_t place = 0;
  bool operator<(const Ranked& other) const { return rank != other.rank ? rank < other.rank : place < other.place; }
};

// Open ones soonest first, those without a day after them; then the others, newest first.
std::int64_t rank_of(const Order& order) {
  constexpr std::int64_t without_day = std::numeric_limits<std::int64_t>::max() / 4;
  const auto day_number = [](Date day) {
    return std::int64_t{std::chrono::sys_days(day).time_since_epoch().count()} * 86'400;
  };
  if (can_still_come(order)) {
    const auto first = first_day(order);
    return first ? day_number(*first) : without_day;
  }
  const auto last = last_day(order);
  const std::int64_t when = order.delivered_at ? order.delivered_at->time_since_epoch().count()
                            : last             ? day_number(*last)
                                               : -without_day / 2;
  return 2 * without_day - when;
}

}  // namespace

bool passes(const Order& order, OrderFilter filter, const MemberId& me) {
  switch (filter) {
    case OrderFilter::expected:
      return can_still_come(order);
    case OrderFilter::delivered:
      return order.state == OrderState::delivered;
    case OrderFilter::mine:
      return !me.empty() && order.ordered_by == me;
    case OrderFilter::without_owner:
      return order.ordered_by.empty();
    case OrderFilter::all:
      break;
  }
  return true;
}

std::vector<OrderId> find_orders(const Household& household, const Packs& packs, std::string_view query,
                                 OrderFilter filter, const MemberId& me, Date today) {
  Search search(household, packs, query, me, today);
  std::vector<Ranked> found;
  for (std::size_t i = 0; i < household.orders.size(); ++i) {
    const Order& order = household.orders[i];
    if (passes(order, filter, me) && search.finds(order)) found.push_back({rank_of(order), i});
  }
  std::sort(found.begin(), found.end());
  std::vector<OrderId> ids;
  ids.reserve(found.size());
  for (const Ranked& ranked : found) ids.push_back(household.orders[ranked.place].id);
  return ids;
}

}  // namespace core
