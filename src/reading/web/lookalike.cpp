#include "reading/web/lookalike.h"

#include "core/text/fold.h"
#include "reading/web/confusables.h"
#include "reading/web/domains.h"

#include <algorithm>
#include <array>

namespace reading {
namespace {

using core::Disguise;

// Endings that cost next to nothing and are what made-up shops' sites mostly have.
constexpr std::array<std::string_view, 30> cheap_endings{
    "top",   "xyz",  "info", "icu", "click", "online",  "site", "live", "club", "cyou",
    "buzz",  "shop", "vip",  "cc",  "tk",    "ml",      "ga",   "cf",   "gq",   "link",
    "store", "help", "sbs",  "cfd", "rest",  "support", "work", "life", "fun",  "bond"};

// Names that are words of everyday language or people's: what is near them, or holds them, says nothing.
constexpr std::array<std::string_view, 19> everyday{"post",   "next",   "target",  "apple", "shop",  "mail",   "store",
                                                    "best",   "parcel", "express", "home",  "paket", "posten", "bring",
                                                    "stuart", "poste",  "posti",   "cloud", "posta"};
// Names with so many neighbours that only the name itself counts, as a part between hyphens or written in another alphabet.
constexpr std::array<std::string_view, 8> exact{"bpost",  "ontrac",   "loggi",    "laposte",
                                                "nzpost", "singpost", "intelcom", "envelo"};
// Words that hold a shop's name but are none of it.
constexpr std::array<std::string_view, 11> innocent{"amazonaws",  "nathalia",  "thermes",   "amazonas",
                                                    "amazonia",   "amazonien", "amazonite", "amazone",
                                                    "hermesetas", "apples",    "pineapple"};

// Real names that are one letter away from a shop's.
constexpr std::array<std::string_view, 15> neighbours{"boot",     "minted", "blinkist", "thermes", "delivery",
                                                      "nathalia", "samsun", "mall",     "cosco",   "mayfair",
                                                      "mantra",   "tomato", "biomart",  "allegra", "allegri"};

// What is put around a name of five letters to make a site of it.
constexpr std::array<std::string_view, 24> bait{"my",     "order",    "orders",   "parcel",  "parcels", "paket",
                                                "track",  "tracking", "delivery", "support", "help",    "service",
                                                "login",  "account",  "konto",    "online",  "info",    "cancel",
                                                "refund", "secure",   "post",     "express", "verify",  "zoll"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Letters and digits of a name, folded: "Royal Mail" is royalmail.
std::string joined(std::string_view name) {
  std::string word;
  for (const char c : core::fold(name))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) word.push_back(c);
  return word;
}

std::vector<std::string> parts_of(std::string_view label) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= label.size();) {
    const std::size_t end = std::min(label.find_first_of("-_", at), label.size());
    if (end > at) parts.emplace_back(label.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

bool is_other_alphabet(std::string_view written) {
  return std::any_of(written.begin(), written.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

Disguise of_same_shape(std::string_view written) {
  return is_other_alphabet(written) ? Disguise::other_alphabet : Disguise::digit_for_letter;
}

/// Names of five letters have real neighbours ("feder", "fedex"): there a wrong letter is not enough, a swapped, doubled or missing one is.
bool is_typo_of(std::string_view label, std::string_view name) {
  if (name.size() < 5 || !differs_by_one(label, name) || has(neighbours, label)) return false;
  return name.size() > 5 || label.size() != name.size() ||
         std::is_permutation(label.begin(), label.end(), name.begin());
}

bool holds(const std::string& label, std::string_view name) {
  const std::size_t at = label.find(name);
  if (at == std::string::npos || label.size() == name.size()) return false;
  if (name.size() >= 6) return true;
  if (name.size() < 5) return false;
  const std::string rest = label.substr(0, at) + label.substr(at + name.size());
  return has(bait, rest);
}

}  // namespace

struct LookalikeFinder::Label {
  explicit Label(const std::string& label)
      : written(label), shape(shape_of_name(label)), latin(latin_of_name(label)), bare(latin), parts(parts_of(label)) {
    bare.erase(std::remove(bare.begin(), bare.end(), '-'), bare.end());
    for (const std::string& part : parts) part_shapes.push_back(shape_of_name(part));
  }
  const std::string& written;
  std::string shape;
  std::string latin;
  std::string bare;  // without hyphens
  std::vector<std::string> parts;
  std::vector<std::string> part_shapes;
};

bool differs_by_one(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() - b.size() > 1 || a == b) return false;
  const std::size_t at = static_cast<std::size_t>(std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin());
  if (a.size() > b.size()) return a.substr(at + 1) == b.substr(at);
  if (a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

LookalikeNames::LookalikeNames(const core::Packs& packs) {
  std::unordered_set<std::string> known;
  const auto add = [&](std::string name, const core::RetailerPack& pack) {
    if (name.size() < 3 || has(everyday, name) || !known.insert(name).second) return;
    std::string shape = shape_of_name(name);
    names.push_back({std::move(name), std::move(shape), pack.id});
  };
  for (const core::RetailerPack& pack : packs.retailers) {
    if (!pack.everyday_name) add(joined(pack.name), pack);
    for (const std::string& domain : pack.domains) {
      const std::string label = domain.substr(0, domain.find('.'));
      const bool is_everyday = pack.everyday_name && label == joined(pack.name);
      if (label.size() >= 5 && !is_everyday) add(label, pack);
    }
    relays.insert(pack.relay_domains.begin(), pack.relay_domains.end());
  }
}

bool LookalikeFinder::is_owned(const std::string& registrable) const {
  return knowledge_.by_domain(registrable) != nullptr || known_.relays.count(registrable) != 0;
}

std::optional<core::Lookalike> LookalikeFinder::find(const std::string& host, const std::string& registrable) const {
  if (host.empty() || registrable.empty() || is_owned(registrable)) return std::nullopt;
  const std::size_t at = host.size() - std::min(registrable.size(), host.size());
  if (auto found = as_subdomain(host, at)) return found;
  const std::string shown = shown_domain(registrable);
  const std::size_t dot = std::min(shown.find('.'), shown.size());
  if (auto found = by_label(shown.substr(0, dot), std::string_view(shown).substr(std::min(dot + 1, shown.size()))))
    return found;
  // "amazon-order-cancel.evil.top": labels in front count where the name is a part of a longer one
  for (std::size_t from = 0; from < at;) {
    const std::size_t end = std::min(host.find('.', from), at);
    const std::string label = host.substr(from, end - from);
    if (label.find('-') != std::string::npos || label.starts_with("xn--"))
      if (auto found = by_label(shown_domain(label), {})) return found;
    from = end + 1;
  }
  return std::nullopt;
}

// A shop's whole domain in front ("amazon.com.evil.top"), or cut off by a hyphen ("amazon.de-konto.info"); or its name alone in front of a
// name with a hyphen or a cheap ending. A name alone in front of any other is how many firms give room to their customers.
std::optional<core::Lookalike> LookalikeFinder::as_subdomain(std::string_view host, std::size_t registrable_at) const {
  const std::string_view registrable = host.substr(registrable_at);
  const bool is_doubtful = registrable.substr(0, registrable.find('.')).find('-') != std::string_view::npos ||
                           has(cheap_endings, registrable.substr(registrable.rfind('.') + 1));
  for (std::size_t from = 0; from < registrable_at; from = host.find('.', from) + 1) {
    if (const auto* pack = owner_at(host, from, registrable_at))
      return core::Lookalike{pack->id, Disguise::as_subdomain};
    const std::string_view label = host.substr(from, host.find('.', from) - from);
    const auto name =
        std::find_if(known_.names.begin(), known_.names.end(), [&](const Name& n) { return n.name == label; });
    if (is_doubtful && name != known_.names.end()) return core::Lookalike{name->retailer, Disguise::as_subdomain};
  }
  return std::nullopt;
}

/// The pack whose domain begins at `from`, before the registrable domain, and ends at a dot or a hyphen.
const core::RetailerPack* LookalikeFinder::owner_at(std::string_view host, std::size_t from,
                                                    std::size_t registrable_at) const {
  std::size_t dot = host.find('.', from);
  for (int labels = 0; labels < 3 && dot < registrable_at; ++labels) {
    const std::size_t stop = std::min(host.find_first_of(".-", dot + 1), host.size());
    if (const auto* pack = knowledge_.by_domain(host.substr(from, stop - from))) return pack;
    dot = host.find('.', dot + 1);
  }
  return nullptr;
}

std::optional<core::Lookalike> LookalikeFinder::by_label(const std::string& label, std::string_view suffix) const {
  if (label.size() > 100) return std::nullopt;
  const Label seen(label);
  for (const Name& name : known_.names)
    if (const auto how = disguise(name, seen, suffix)) return core::Lookalike{name.retailer, *how};
  return std::nullopt;
}

std::optional<Disguise> LookalikeFinder::disguise(const Name& name, const Label& label, std::string_view suffix) {
  const bool is_short = name.name.size() < 5;
  if (label.written == name.name)
    return has(cheap_endings, suffix) ? std::optional(Disguise::inside_name) : std::nullopt;
  if (label.shape == name.shape && ((!is_short && !has(exact, name.name)) || is_other_alphabet(label.written)))
    return of_same_shape(label.written);
  if (const auto part = disguise_in_part(name, label)) return part;
  if (has(exact, name.name)) return std::nullopt;
  if (is_typo_of(label.written, name.name)) return Disguise::typo;
  return is_short ? std::nullopt : disguise_within(name, label);
}

/// One of the parts between hyphens is the name, or looks like it.
std::optional<Disguise> LookalikeFinder::disguise_in_part(const Name& name, const Label& label) {
  if (label.parts.size() < 2) return std::nullopt;
  for (std::size_t i = 0; i < label.parts.size(); ++i) {
    if (label.parts[i] == name.name) return Disguise::inside_name;
    if (label.part_shapes[i] == name.shape) return of_same_shape(label.parts[i]);
  }
  return std::nullopt;
}

/// The name stands somewhere within, hyphens or not.
std::optional<Disguise> LookalikeFinder::disguise_within(const Name& name, const Label& label) {
  if (std::any_of(innocent.begin(), innocent.end(),
                  [&](std::string_view word) { return label.latin.find(word) != std::string::npos; }))
    return std::nullopt;
  if (holds(label.latin, name.name))
    return is_other_alphabet(label.written) ? Disguise::other_alphabet : Disguise::inside_name;
  if (label.bare == name.name || (label.parts.size() > 1 && holds(label.bare, name.name))) return Disguise::inside_name;
  if (name.shape.size() >= 6 && holds(label.shape, name.shape)) return of_same_shape(label.written);
  return std::nullopt;
}

}  // namespace reading
