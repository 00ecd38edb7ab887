#pragma once
// A text cut into folded words, each with its place in the text.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A word: letters and digits of any script (one character in scripts without blanks), or one sign.
struct Word {
  std::string folded;    ///< lower case, see fold.h
  std::size_t from = 0;  ///< bytes [from, to) of the text
  std::size_t to = 0;
  bool is_sign = false;    ///< punctuation
  bool ends_line = false;  ///< a line break follows
};

/// At most `limit` words; the rest of the text is left out.
[[nodiscard]] std::vector<Word> cut_into_words(std::string_view text, std::size_t limit = 200'000);

}  // namespace core
