#pragma once
// A line as somebody types it, cut into words that are taken one after the other.

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct LineWord {
  std::string text;  ///< as written, without commas around it
  std::string folded;
  std::size_t from = 0;  ///< bytes [from, to) of the line
  std::size_t to = 0;
  bool taken = false;  ///< understood as something other than the item
};

/// Parted by blanks, commas and semicolons. At most 64 words of the first 1,000 bytes.
[[nodiscard]] std::vector<LineWord> cut_line(std::string_view line);

/// The folded word at `at`; empty past the end or where it is taken.
[[nodiscard]] std::string_view word_at(const std::vector<LineWord>& words, std::size_t at);
[[nodiscard]] bool is_one_of(std::string_view word, std::string_view list);  ///< `list`: words parted by one blank

}  // namespace core
