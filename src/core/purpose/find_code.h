#pragma once
// Which of the many digits in a message are the code.

#include "core/packs/retailer_pack.h"
#include "core/purpose/speech.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct FoundCode {
  std::string code;  ///< digits and capital letters, without blanks, dashes and prefixes such as "G-"
  Place place;
  std::size_t sentence = 0;  ///< index in Speech::sentences
};

/// The code: three to ten characters that a word for a code stands near. Never an order, tracking or phone number, a price, a date, an
/// hour, a year, a postcode, or part of an address. `retailer` (may be null) only breaks ties by the lengths that it uses.
[[nodiscard]] std::optional<FoundCode> find_code(const Message& message, const Speech& speech,
                                                 const RetailerPack* retailer);

/// A number that could be the code, and how much speaks for it: the one with the most points is taken, with none it is not a code. Of
/// the body's where that has one, else of the subject's.
struct CodeCandidate {
  FoundCode number;
  int points = 0;
  bool within_link = false;  ///< stands in a web address: never taken
};
[[nodiscard]] std::vector<CodeCandidate> code_candidates(const Message& message, const Speech& speech,
                                                         const RetailerPack* retailer);

/// "@host #code" as the last line: a code for typing on that host and for nothing else
/// (https://wicg.github.io/sms-one-time-codes).
struct BoundCode {
  std::string host;
  std::string code;
  Place place;
};
[[nodiscard]] std::optional<BoundCode> find_bound_code(const Message& message);

}  // namespace core
