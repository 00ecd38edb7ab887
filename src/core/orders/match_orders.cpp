#include "core/orders/match_orders.h"

#include "core/text/fold.h"

#include <algorithm>
#include <unordered_set>

namespace core {
namespace {

constexpr std::size_t shortest_number = 5;
constexpr std::size_t shortest_item_word = 4;
constexpr std::size_t telling_item_word = 7;
constexpr std::size_t most_possible = 5;
constexpr int slack_days = 3;  // a parcel may come this late and still be the one

bool is_number_char(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
}

std::string retailer_key(const Packs& packs, const std::string& retailer) {
  const RetailerPack* pack = find_retailer_by_name(packs, retailer);
  return pack != nullptr ? pack->id : fold(retailer);
}

class Matcher {
 public:
  Matcher(const Speech& speech, const RetailerPack* retailer, const Household& household, const OrderBook& book,
          const Packs& packs)
      : speech_(speech), retailer_(retailer), household_(household), book_(book), packs_(packs) {}

  MatchFinding find(Date day) {
    by_numbers();
    if (finding_.orders.empty()) by_shop_and_day(day);
    if (finding_.orders.empty() && retailer_ == nullptr && !finding_.number_unknown) by_item_alone(day);
    return std::move(finding_);
  }

 private:
  void by_numbers() {
    for (const Passage& passage : speech_.passages)
      for (const Place& place : number_like(passage)) {
        const std::string_view written = passage.text.substr(place.from, place.to - place.from);
        const auto hits = book_.by_number(bare_number(written));
        for (const Order* order : hits) add_by_number(*order, written, place);
        if (hits.empty() && is_tracking_number(written)) other_parcel_ = true;
        if (hits.empty() && is_order_number(written)) {
          finding_.number_unknown = true;
          finding_.numbers.emplace_back(written);
          finding_.places.push_back(place);
        }
      }
    finding_.by_number = !finding_.orders.empty();
    finding_.certain = finding_.by_number;
  }

  void add_by_number(const Order& order, std::string_view written, const Place& place) {
    const bool is_order = bare_number(order.order_number) == bare_number(written);
    const auto same = std::find_if(finding_.orders.begin(), finding_.orders.end(),
                                   [&](const OrderMatch& match) { return match.order == order.id; });
    const MatchedBy how = is_order ? MatchedBy::order_number : MatchedBy::tracking_number;
    if (same != finding_.orders.end()) {
      if (std::find(same->matched_by.begin(), same->matched_by.end(), how) == same->matched_by.end())
        same->matched_by.push_back(how);
    } else {
      finding_.orders.push_back({order.id, {how}});
      if (is_order) finding_.numbers.emplace_back(written);
    }
    finding_.places.push_back(place);
  }

  bool is_tracking_number(std::string_view written) const {
    if (retailer_ == nullptr) return false;
    return std::any_of(retailer_->tracking_numbers.begin(), retailer_->tracking_numbers.end(),
                       [&](const Shape& shape) { return shape.matches(written); });
  }

  bool is_order_number(std::string_view written) const {
    if (retailer_ == nullptr) return false;
    return std::any_of(retailer_->order_numbers.begin(), retailer_->order_numbers.end(),
                       [&](const Shape& shape) { return shape.matches(written); });
  }

  // An order that names another number than the message is another order.
  bool could_be(const Order& order) const {
    if (other_parcel_ && !order.tracking_number.empty()) return false;
    const bool says_other_number = finding_.number_unknown && !order.order_number.empty() && retailer_ != nullptr &&
                                   !retailer_->order_numbers.empty();
    return !says_other_number;
  }

  // A day sooner or later is usual, but not where the message names an order that nobody has logged.
  bool comes_on(const Order& order, Date day) const {
    return !finding_.number_unknown || !first_day(order) || is_due(order, day);
  }

  bool brought_by(const Order& order, const RetailerPack& carrier) const {
    return !order.carrier.empty() && retailer_key(packs_, order.carrier) == carrier.id;
  }

  // The shop is known to use this carrier, and nobody has logged which one brings the order.
  bool may_be_brought_by(const Order& order, const RetailerPack& carrier) const {
    const RetailerPack* shop = order.carrier.empty() ? find_retailer_by_name(packs_, order.retailer) : nullptr;
    return shop != nullptr &&
           std::find(shop->carriers.begin(), shop->carriers.end(), carrier.id) != shop->carriers.end();
  }

  std::vector<const Order*> candidates(Date day) const {
    std::vector<const Order*> found = book_.open_on(retailer_->id, day, slack_days);
    if (fold(retailer_->name) != retailer_->id)
      for (const Order* order : book_.open_on(fold(retailer_->name), day, slack_days)) found.push_back(order);
    // A shop's drivers bring other shops' parcels too.
    for (const Order* order : book_.open_on(day, slack_days))
      if (brought_by(*order, *retailer_)) found.push_back(order);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase_if(found, [&](const Order* order) { return !could_be(*order) || !comes_on(*order, day); });
    return found;
  }

  void by_shop_and_day(Date day) {
    if (retailer_ == nullptr) return;
    std::vector<const Order*> found = candidates(day);
    // The item's words, then the day itself, tell several apart.
    std::vector<const Order*> by_item;
    for (const Order* order : found)
      if (names_item(*order)) by_item.push_back(order);
    if (!by_item.empty()) found = by_item;
    std::vector<const Order*> on_day;
    for (const Order* order : found)
      if (!order->expected_from || days_between(*order->expected_from, day) >= 0) on_day.push_back(order);
    if (!on_day.empty()) found = on_day;
    for (const Order* order : found) {
      OrderMatch match{order->id, {MatchedBy::shop_and_day}};
      add_supporting(*order, match);
      finding_.orders.push_back(std::move(match));
    }
    finding_.certain = !finding_.orders.empty();
    if (found.empty() && retailer_->kind == PackKind::carrier) list_possible(day);
  }

  // "UPS" alone does not say which of the shops' parcels it is: they are shown, and the house is asked.
  void list_possible(Date day) {
    for (const Order* order : book_.open_on(day, slack_days))
      if (could_be(*order) && may_be_brought_by(*order, *retailer_) && finding_.orders.size() < most_possible)
        finding_.orders.push_back({order->id, {}});
  }

  void by_item_alone(Date day) {
    for (const Order* order : book_.open_on(day, slack_days)) {
      if (!names_item(*order) || !is_telling_item(*order)) continue;
      OrderMatch match{order->id, {MatchedBy::item_words}};
      if (names_member(*order)) match.matched_by.push_back(MatchedBy::member_name);
      finding_.orders.push_back(std::move(match));
    }
    finding_.certain = !finding_.orders.empty();
  }

  void add_supporting(const Order& order, OrderMatch& match) const {
    if (names_item(order)) match.matched_by.push_back(MatchedBy::item_words);
    if (names_member(order)) match.matched_by.push_back(MatchedBy::member_name);
  }

  const std::unordered_set<std::string>& words() const {
    if (words_.empty())
      for (const Sentence& sentence : speech_.sentences) add_words(sentence);
    return words_;
  }

  // Words that say something else already are left out: "over the phone" names no phone that somebody ordered.
  void add_words(const Sentence& sentence) const {
    const auto& words = speech_.passages[sentence.passage].words;
    auto hit = sentence.hits.begin();
    std::size_t said_until = sentence.first;
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
      for (; hit != sentence.hits.end() && hit->first <= at; ++hit)
        if (!hit->loose) said_until = std::max(said_until, hit->last);
      if (at >= said_until && !words[at].is_sign) words_.insert(words[at].folded);
    }
  }

  // Every long word of the item stands in the message.
  bool names_item(const Order& order) const {
    bool any = false;
    for (const Word& word : cut_into_words(order.item, 32)) {
      if (word.is_sign || word.folded.size() < shortest_item_word) continue;
      if (!words().contains(word.folded)) return false;
      any = true;
    }
    return any;
  }

  // Enough to match by the item alone: two long words, or one that is longer than most.
  static bool is_telling_item(const Order& order) {
    std::size_t long_words = 0;
    bool very_long = false;
    for (const Word& word : cut_into_words(order.item, 32)) {
      long_words += word.folded.size() >= shortest_item_word ? 1U : 0U;
      very_long = very_long || word.folded.size() >= telling_item_word;
    }
    return long_words >= 2 || very_long;
  }

  bool names_member(const Order& order) const {
    const Member* owner = find_member(household_, order.ordered_by);
    return owner != nullptr && words().contains(fold(owner->name));
  }

  const Speech& speech_;
  const RetailerPack* retailer_;
  const Household& household_;
  const OrderBook& book_;
  const Packs& packs_;
  MatchFinding finding_;
  bool other_parcel_ = false;  // it names a parcel that is not on the list
  mutable std::unordered_set<std::string> words_;
};

}  // namespace

std::vector<Place> number_like(const Passage& passage) {
  std::vector<Place> found;
  const std::string_view text = passage.text;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_number_char(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    bool digit = false;
    for (; end < text.size() && is_number_char(text[end]); ++end)
      digit = digit || (text[end] >= '0' && text[end] <= '9');
    if (digit && end - at >= shortest_number && end - at <= 64) found.push_back({passage.part, at, end});
    at = end;
  }
  return found;
}

MatchFinding match_orders(const Speech& speech, const RetailerPack* retailer, const Household& household,
                          const OrderBook& book, const Packs& packs, Date day) {
  return Matcher(speech, retailer, household, book, packs).find(day);
}

}  // namespace core
