#pragma once
// Runs of digits and letters in a text that could be a code, and what kind of number they look like.

#include "core/purpose/speech.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// Words [first, last) of a passage that are written as one number: "482913", "482 913", "482-913", "4 8 2 9 1 3", "G-482913", "AB12CD".
struct NumberRun {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string bare;  ///< digits and capital letters
  bool has_letters = false;
  bool alone_on_line = false;
  bool uneven = false;  ///< groups of different lengths between hyphens: "5-2-1234"
};

/// The runs of a passage that are no price, date, hour, phone number, year, per cent, address or long number.
[[nodiscard]] std::vector<NumberRun> find_number_runs(const Passage& passage);

/// "$ 899", "12,50 €": a number beside a currency.
[[nodiscard]] bool holds_price(const Passage& passage);

}  // namespace core
