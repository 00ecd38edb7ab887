#include "core/text/fold.h"

#include "core/text/compose.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool in_ranges(const std::array<Range, N>& ranges, char32_t value) {
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), value, [](char32_t v, const Range& r) { return v < r.first; });
  return after != ranges.begin() && value <= std::prev(after)->last;
}

constexpr std::array<Range, 12> invisible{{{0xAD, 0xAD},
                                           {0x34F, 0x34F},
                                           {0x61C, 0x61C},
                                           {0x180E, 0x180E},
                                           {0x200B, 0x200F},
                                           {0x202A, 0x202E},
                                           {0x2060, 0x2064},
                                           {0x2066, 0x2069},
                                           {0xFE00, 0xFE0F},
                                           {0xFEFF, 0xFEFF},
                                           {0xE0000, 0xE007F},
                                           {0xE0100, 0xE01EF}}};

// Thai, Lao, Myanmar, Khmer; kana, bopomofo, Han; their full-width and half-width forms. Hangul is written with blanks.
constexpr std::array<Range, 13> without_blanks{{{0xE00, 0xE7F},
                                                {0xE80, 0xEFF},
                                                {0x1000, 0x109F},
                                                {0x1780, 0x17FF},
                                                {0x3005, 0x3007},
                                                {0x3041, 0x309F},
                                                {0x30A1, 0x30FA},
                                                {0x30FC, 0x30FF},
                                                {0x3400, 0x4DBF},
                                                {0x4E00, 0x9FFF},
                                                {0xF900, 0xFAFF},
                                                {0xFF66, 0xFF9F},
                                                {0x20000, 0x2FA1F}}};

// Signs and symbols beyond ASCII; all other characters from U+00C0 on are taken for letters.
constexpr std::array<Range, 15> signs{{{0x2B0, 0x2CF},
                                       {0x2010, 0x206F},
                                       {0x20A0, 0x20CF},
                                       {0x2100, 0x214F},
                                       {0x2190, 0x2BFF},
                                       {0x2E00, 0x2E7F},
                                       {0x3000, 0x3004},
                                       {0x3008, 0x3020},
                                       {0x3030, 0x303F},
                                       {0x30FB, 0x30FB},
                                       {0xE000, 0xF8FF},
                                       {0xFE10, 0xFE6F},
                                       {0xFF61, 0xFF65},
                                       {0xFFFC, 0xFFFD},
                                       {0x1F000, 0x1FAFF}}};

// The zeros of the decimal digits of other scripts.
constexpr std::array<char32_t, 12> zeros{0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6,
                                         0xB66, 0xBE6, 0xC66, 0xCE6, 0xE50, 0xFF10};

bool is_full_width(char32_t value) { return value >= 0xFF01 && value <= 0xFF5E; }
bool is_apostrophe(char32_t value) {
  return value == '\'' || value == 0x2019 || value == 0x2018 || value == 0x2BC || value == 0xFF07;
}

// Capitals of Latin Extended-A stand beside their small letters, most on even numbers, some runs on odd ones.
char32_t lower_extended_a(char32_t value) {
  if (value == 0x130 || value == 0x131) return 'i';  // Turkish: written without care for the dot in capitals and texts
  if (value == 0x178) return 0xFF;
  if (value == 0x138) return value;
  const bool odd_is_capital = (value >= 0x139 && value <= 0x148) || (value >= 0x179 && value <= 0x17E);
  return (value % 2 == 1) == odd_is_capital ? value + 1 : value;
}

struct Capitals {
  char32_t first;
  char32_t last;
  char32_t to_small;
};
constexpr std::array<Capitals, 6> capitals{
    {{'A', 'Z', 32}, {0xC0, 0xD6, 32}, {0xD8, 0xDE, 32}, {0x391, 0x3A9, 32}, {0x400, 0x40F, 80}, {0x410, 0x42F, 32}}};

char32_t lower(char32_t value) {
  if (value >= 0x100 && value <= 0x17F) return lower_extended_a(value);
  if (value >= 0x1E00 && value <= 0x1EFF && value != 0x1E9E) return value % 2 == 0 ? value + 1 : value;
  for (const Capitals& run : capitals)
    if (value >= run.first && value <= run.last) return value + run.to_small;
  return value;
}

/// Bytes of the character that begins with this one; 1 where none does.
std::size_t length_by_first(unsigned char first) {
  if (first >= 0xF0 && first < 0xF5) return 4;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xC2 && first < 0xE0 ? 2 : 1;
}

/// In its shortest form and no half of a surrogate pair.
bool is_well_formed(char32_t value, std::size_t length) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= least[length] && value <= 0x10FFFF && !surrogate;
}

}  // namespace

CodePoint wide_code_point_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  const std::size_t length = length_by_first(first);
  if (length == 1 || at + length > text.size()) return {first, 1};
  char32_t value = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {first, 1};
    value = (value << 6U) | (byte(at + i) & 0x3FU);
  }
  if (!is_well_formed(value, length)) return {first, 1};
  return {value, length};
}

void append_utf8(std::string& text, char32_t value) {
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | (value >> 6U));
    put(0x80 | (value & 0x3FU));
  } else if (value < 0x10000) {
    put(0xE0 | (value >> 12U));
    put(0x80 | ((value >> 6U) & 0x3FU));
    put(0x80 | (value & 0x3FU));
  } else {
    put(0xF0 | (value >> 18U));
    put(0x80 | ((value >> 12U) & 0x3FU));
    put(0x80 | ((value >> 6U) & 0x3FU));
    put(0x80 | (value & 0x3FU));
  }
}

bool is_invisible(char32_t value) { return value >= 0xAD && in_ranges(invisible, value); }

bool is_blank(char32_t value) {
  return value == ' ' || (value >= 0x09 && value <= 0x0D) || value == 0x85 || value == 0xA0 || value == 0x1680 ||
         (value >= 0x2000 && value <= 0x200A) || value == 0x2028 || value == 0x2029 || value == 0x202F ||
         value == 0x205F || value == 0x3000;
}

bool is_script_without_blanks(char32_t value) { return value >= 0xE00 && in_ranges(without_blanks, value); }

int digit_value(char32_t value) {
  if (value >= '0' && value <= '9') return static_cast<int>(value - '0');
  if (value < 0x660) return -1;
  for (const char32_t zero : zeros)
    if (value >= zero && value < zero + 10) return static_cast<int>(value - zero);
  if (value >= 0x1D7CE && value <= 0x1D7FF)
    return static_cast<int>((value - 0x1D7CE) % 10);  // 𝟏 and other mathematical digits
  return -1;
}

bool is_letter_or_digit(char32_t value) {
  if (value < 0x80)
    return (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
  if (value < 0xC0) return value == 0xAA || value == 0xB5 || value == 0xBA;
  if (value == 0xD7 || value == 0xF7 || value == 0x964 || value == 0x965) return false;
  if (is_full_width(value)) return is_letter_or_digit(value - 0xFEE0);
  return !is_invisible(value) && !is_blank(value) && !in_ranges(signs, value);
}

// Devanagari: letters with a dot are those without, for people leave it out; the two signs for a nasal vowel are one.
char32_t plain_devanagari(char32_t value) {
  constexpr std::array<char32_t, 8> undotted{0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F};
  if (value >= 0x958 && value <= 0x95F) return undotted[value - 0x958];
  if (value == 0x929 || value == 0x931 || value == 0x934) return value - 1;
  return value == 0x901 ? 0x902 : value;
}

char32_t fold_char(char32_t value) {
  if (value >= 0x900 && value <= 0x97F && digit_value(value) < 0) return plain_devanagari(value);
  if (is_full_width(value)) value -= 0xFEE0;
  if (value >= 0x1D400 && value < 0x1D6A4) return 'a' + (value - 0x1D400) % 26;  // 𝐛𝐨𝐥𝐝 and other mathematical letters
  value = full_width_kana(value);
  const int digit = digit_value(value);
  return digit >= 0 ? static_cast<char32_t>('0' + digit) : lower(value);
}

CodePoint folded_at(std::string_view text, std::size_t at) {
  if (is_plain_letter(text, at)) return {static_cast<char32_t>(text[at] | 0x20), 1};
  CodePoint point = code_point_at(text, at);
  point.value = fold_char(point.value);
  while (at + point.bytes < text.size()) {
    const CodePoint mark = code_point_at(text, at + point.bytes);
    if (!is_mark(mark.value)) break;
    if (const char32_t whole = composed(point.value, mark.value); whole != 0) point.value = whole;
    point.bytes += mark.bytes;
  }
  return point;
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const CodePoint folded_point = folded_at(text, at);
    at += folded_point.bytes;
    if (is_invisible(point.value) || is_apostrophe(point.value)) continue;
    if (is_blank(point.value)) {
      blank = !folded.empty();
      continue;
    }
    if (blank) folded.push_back(' ');
    blank = false;
    append_utf8(folded, folded_point.value);
  }
  return folded;
}

std::string bare_number(std::string_view text) {
  std::string bare;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.bytes;
    const char32_t folded = fold_char(point.value);
    if (folded >= '0' && folded <= '9') bare.push_back(static_cast<char>(folded));
    if (folded >= 'a' && folded <= 'z') bare.push_back(static_cast<char>(folded - 32));
  }
  return bare;
}

std::string trim(std::string_view text) {
  std::size_t first = text.size();
  std::size_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!is_blank(point.value)) {
      first = std::min(first, at);
      last = at + point.bytes;
    }
    at += point.bytes;
  }
  return first < last ? std::string(text.substr(first, last - first)) : std::string();
}

}  // namespace core
