#pragma once
// Why a verdict came out as it did, for people who write packs and for reports of mistakes: what the judge itself heard, weighed and
// matched, as plain values. It holds parts of the message, so it is for the screen of the one who asks and for no log.

#include "core/household/household.h"
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/purpose/find_purpose.h"
#include "core/verdict/verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A piece of the message. Its numbers of three digits and more, and all that could be a code, are dots; what cannot be seen is written
/// as <U+200B>.
struct Excerpt {
  Place place;
  std::string text;  ///< one line, cut off after some hundred bytes; empty for other parts than subject and body
};

struct HeardConcept {
  std::string_view meaning;  ///< a concept's name, as in the phrase files
  Excerpt words;
  bool denied = false;
};

struct HeardSentence {
  Excerpt words;
  std::vector<HeardConcept> concepts;
};

struct HeardAct {
  std::string_view kind;  ///< "tell_driver"
  bool denied = false;
  bool before_delivery = false;
  bool to_cancel = false;
  std::size_t sentence = 0;  ///< index in Explanation::sentences
  Excerpt words;
};

struct WeighedCode {
  Excerpt number;
  std::size_t sentence = 0;
  int points = 0;
  bool within_link = false;
  bool chosen = false;
};

/// Why a shop or carrier is taken for the one that the message speaks for.
struct HeardRetailer {
  std::string_view
      how;  ///< "domain", "name", "mentioned"; "claimed": the name says so, and the address is somebody else's
  std::string id;
  bool counts = false;
};

struct TriedOrders {
  std::string retailer;  ///< pack id; empty: of any shop
  bool certain = false;
  bool number_unknown = false;
  std::vector<Excerpt> places;  ///< of the numbers and words that matched, or that nobody has logged
  std::vector<OrderMatch> orders;
};

struct NoticedReason {
  std::string_view rule;  ///< the check's name, or the part of the judge
  std::string id;
  Leaning leaning = Leaning::neutral;
  bool said = false;  ///< stands in the verdict; else it was left out there
  std::vector<Excerpt> places;
};

struct Explanation {
  std::vector<std::string> languages;
  std::vector<HeardSentence> sentences;
  std::vector<HeardRetailer> retailers;
  std::vector<WeighedCode> codes;
  std::vector<HeardAct> acts;
  PurposeFinding purpose;
  Excerpt because;  ///< the sentence that decided the purpose; may be empty
  std::vector<TriedOrders> tried;
  std::vector<NoticedReason> reasons;
  Verdict verdict;
};

/// Judges the message as `judge` does, and tells the way. Total.
[[nodiscard]] Explanation explain(const Message& message, const Household& household, const OrderBook& book,
                                  const Knowledge& knowledge, const LocalTime& now);

}  // namespace core
