// Price, numbers, shop and carrier.

#include "core/orders/line_reader.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace core {
namespace {

constexpr std::size_t longest_shop = 3;  // words
constexpr std::size_t most_orders_looked_at = 2000;
constexpr int fewest_digits = 8;
constexpr int most_digits = 12;  // of a price

struct Currency {
  std::string_view code;
  std::string_view names;
};
constexpr std::array<Currency, 6> currencies{{{"EUR", "eur euro euros \u20AC"},
                                              {"USD", "usd dollar dollars $"},
                                              {"GBP", "gbp pound pounds \u00A3"},
                                              {"CHF", "chf franken"},
                                              {"INR", "inr rs rupees \u20B9"},
                                              {"PLN", "pln z\u0142"}}};

std::string currency_of(std::string_view word) {
  for (const Currency& currency : currencies)
    if (is_one_of(word, currency.names)) return std::string(currency.code);
  return {};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "49", "49.99", "1,299", "1.299,00".
std::optional<std::int64_t> amount(std::string_view text) {
  const std::size_t last = text.find_last_of(".,");
  const std::size_t decimals = last == std::string_view::npos ? 0 : text.size() - last - 1;
  const bool has_cents = decimals == 1 || decimals == 2;
  std::int64_t value = 0;
  int digits = 0;
  for (const char c : text) {
    if (is_digit(c)) {
      if (++digits > most_digits) return std::nullopt;
      value = value * 10 + (c - '0');
    } else if (c != '.' && c != ',') {
      return std::nullopt;
    }
  }
  if (digits == 0) return std::nullopt;
  return has_cents ? value * (decimals == 1 ? 10 : 1) : value * 100;
}

struct Priced {
  Money money;
  std::size_t words = 0;
};

// "€49.99", "49,99€": the sign at either end of one word.
std::optional<Priced> price_in(std::string_view word) {
  const std::size_t first = word.find_first_of("0123456789");
  const std::size_t last = word.find_last_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  const std::string currency = currency_of(first > 0 ? word.substr(0, first) : word.substr(last + 1));
  const auto value = amount(word.substr(first, last - first + 1));
  if (currency.empty() || !value || (first > 0 && last + 1 < word.size())) return std::nullopt;
  return Priced{{*value, currency}, 1};
}

bool any_matches(const std::vector<Shape>& shapes, std::string_view text) {
  return std::any_of(shapes.begin(), shapes.end(), [&](const Shape& shape) { return shape.matches(text); });
}

bool is_number_like(std::string_view text) {
  int digits = 0;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (!is_digit(c) && !upper && c != '-') return false;
    digits += is_digit(c) ? 1 : 0;
  }
  return digits >= fewest_digits;
}

// The shop and the carrier that the line names last; of two that end together the longer name.
struct RetailerSearch {
  struct Found {
    std::string retailer;
    std::size_t first = 0;
    std::size_t count = 0;
  };
  using Phrases = std::map<std::string, std::size_t, std::less<>>;

  explicit RetailerSearch(Phrases phrases) : known(std::move(phrases)) {}

  void look(std::optional<Found>& best, std::string_view name, const std::string& retailer) const {
    const auto at = known.find(name);
    if (name.empty() || at == known.end()) return;
    const Found found{retailer, at->second, static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1};
    const std::size_t end = found.first + found.count;
    const std::size_t best_end = best ? best->first + best->count : 0;
    if (end > best_end || (end == best_end && found.count > best->count)) best = found;
  }

  void look_for(const RetailerPack& pack) {
    std::optional<Found>& best = pack.kind == PackKind::carrier ? carrier : shop;
    look(best, pack.id, pack.id);
    look(best, fold(pack.name), pack.id);
    for (const std::string& alias : pack.aliases) look(best, alias, pack.id);
  }

  Phrases known;
  std::optional<Found> shop;
  std::optional<Found> carrier;
};

bool is_web_name(std::string_view word) {
  const std::size_t dot = word.rfind('.');
  if (dot == std::string_view::npos || dot < 2 || word.size() - dot < 3) return false;
  return std::all_of(word.begin() + static_cast<std::ptrdiff_t>(dot) + 1, word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void LineReader::read_price() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    std::optional<Priced> price = price_in(word(i));
    const std::string after = currency_of(word(i + 1));
    const std::string here = currency_of(word(i));
    if (!price && !after.empty())
      if (const auto value = amount(word(i))) price = Priced{{*value, after}, 2};
    if (!price && !here.empty())
      if (const auto value = amount(word(i + 1))) price = Priced{{*value, here}, 2};
    if (!price) continue;
    result_.order.price = price->money;
    return take(LineField::price, i, price->words);
  }
}

// Shops' shapes first: a bare run of digits fits many carriers.
void LineReader::read_known_numbers() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::string& text = words_[i].text;
    if (words_[i].taken || std::none_of(text.begin(), text.end(), is_digit)) continue;
    const auto fits = [&](std::vector<Shape> RetailerPack::*shapes) {
      return std::any_of(packs_.retailers.begin(), packs_.retailers.end(),
                         [&](const RetailerPack& pack) { return any_matches(pack.*shapes, text); });
    };
    if (result_.order.order_number.empty() && fits(&RetailerPack::order_numbers)) {
      result_.order.order_number = text;
      take(LineField::order_number, i, 1);
    } else if (result_.order.tracking_number.empty() && fits(&RetailerPack::tracking_numbers)) {
      result_.order.tracking_number = text;
      take(LineField::tracking_number, i, 1);
    }
  }
}

void LineReader::read_other_numbers() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].taken || !is_number_like(words_[i].text)) continue;
    const bool tracked = i > 0 && is_one_of(word(i - 1), "tracking sendung sendungsnummer parcel paket");
    std::string& number = tracked ? result_.order.tracking_number : result_.order.order_number;
    if (!number.empty()) continue;
    number = words_[i].text;
    take(tracked ? LineField::tracking_number : LineField::order_number, tracked ? i - 1 : i, tracked ? 2 : 1);
  }
}

// Every run of up to three words that are left, folded; of equal ones the last.
std::map<std::string, std::size_t, std::less<>> LineReader::phrases() const {
  std::map<std::string, std::size_t, std::less<>> found;
  for (std::size_t first = 0; first < words_.size(); ++first) {
    std::string phrase;
    for (std::size_t i = first; i < words_.size() && i < first + longest_shop && !words_[i].taken; ++i) {
      phrase += (phrase.empty() ? "" : " ") + words_[i].folded;
      found[phrase] = first;
    }
  }
  return found;
}

void LineReader::read_retailers() {
  RetailerSearch search(phrases());
  for (const RetailerPack& pack : packs_.retailers) search.look_for(pack);
  std::unordered_set<std::string_view> seen;
  for (std::size_t i = household_.orders.size(), looked = 0; i-- > 0 && looked < most_orders_looked_at; ++looked) {
    const std::string& retailer = household_.orders[i].retailer;
    if (seen.insert(retailer).second && find_retailer(packs_, retailer) == nullptr)
      search.look(search.shop, fold(retailer), retailer);
  }
  if (search.shop) {
    result_.order.retailer = search.shop->retailer;
    take(LineField::shop, search.shop->first, search.shop->count);
  }
  if (search.carrier && !words_[search.carrier->first].taken) {
    result_.order.carrier = search.carrier->retailer;
    take(LineField::carrier, search.carrier->first, search.carrier->count);
  }
  for (std::size_t i = 1; i < words_.size() && result_.order.retailer.empty(); ++i) read_shop_by_words(i);
}

// "from X", "bei X", "thalia.de".
void LineReader::read_shop_by_words(std::size_t at) {
  const std::string_view said = word(at);
  if (said.empty() || (!is_web_name(said) && !is_one_of(word(at - 1), "from bei"))) return;
  const RetailerPack* owner = find_retailer_by_domain(packs_, said);
  result_.order.retailer = owner != nullptr ? owner->id : words_[at].text;
  take(LineField::shop, at, 1);
}

}  // namespace core
