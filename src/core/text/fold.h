#pragma once
// Text made comparable. Works on UTF-8; bytes that are none stand for themselves.

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// The code point at `at` and the number of its bytes; a broken byte gives itself and 1. Requires: at < text.size().
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
};
[[nodiscard]] CodePoint wide_code_point_at(std::string_view text,
                                           std::size_t at);  ///< the same, for those beyond ASCII
[[nodiscard]] inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return first < 0x80 ? CodePoint{first, 1} : wide_code_point_at(text, at);
}
void append_utf8(std::string& text, char32_t value);
/// An ASCII letter with nothing but ASCII behind it, where most texts can be read byte by byte.
[[nodiscard]] inline bool is_plain_letter(std::string_view text, std::size_t at) {
  const char small = static_cast<char>(text[at] | 0x20);
  return small >= 'a' && small <= 'z' && (at + 1 == text.size() || static_cast<unsigned char>(text[at + 1]) < 0x80);
}

/// Invisible characters that genuine mail is padded with, and marks of direction: U+00AD U+034F U+061C U+180E U+200B-U+200F U+202A-U+202E
/// U+2060-U+2064 U+2066-U+2069 U+FEFF U+FE00-U+FE0F.
[[nodiscard]] bool is_invisible(char32_t value);
[[nodiscard]] bool is_blank(char32_t value);            ///< all kinds of blanks and line breaks
[[nodiscard]] bool is_letter_or_digit(char32_t value);  ///< of any script; signs, blanks and emoji are not
[[nodiscard]] bool is_script_without_blanks(char32_t value);
/// The decimal digit that the character stands for in any script (also full-width); -1 for others.
[[nodiscard]] int digit_value(char32_t value);
/// Lower case (Latin, Greek, Cyrillic), full-width to plain, digits of any script to 0-9.
[[nodiscard]] char32_t fold_char(char32_t value);

/// The character at `at` folded, with the marks behind it put on it or left out (see compose.h); `bytes` are those of all.
[[nodiscard]] CodePoint folded_at(std::string_view text, std::size_t at);

/// All characters folded, invisible ones and apostrophes dropped, blanks made one space, trimmed.
[[nodiscard]] std::string fold(std::string_view text);
/// Letters and digits only, upper case ASCII letters: how numbers of orders and parcels are compared.
[[nodiscard]] std::string bare_number(std::string_view text);
[[nodiscard]] std::string trim(std::string_view text);

}  // namespace core
