#include "core/packs/shape.h"

#include <charconv>

namespace core {
namespace {

constexpr int most_repeats = 40;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
bool is_letter(char c) { return upper(c) >= 'A' && upper(c) <= 'Z'; }

bool fits(char kind, char c) {
  switch (kind) {
    case '9':
      return is_digit(c);
    case 'A':
      return is_letter(c);
    case 'X':
      return is_digit(c) || is_letter(c);
    default:
      return upper(c) == kind;
  }
}

// Reads "12}" or "12,15}" and moves `at` behind it.
bool read_repeats(std::string_view text, std::size_t& at, int& least, int& most) {
  const std::size_t close = text.find('}', at);
  if (close == std::string_view::npos) return false;
  const char* end = text.data() + close;
  auto read = std::from_chars(text.data() + at, end, least);
  if (read.ec != std::errc()) return false;
  most = least;
  if (read.ptr != end && *read.ptr == ',') read = std::from_chars(read.ptr + 1, end, most);
  at = close + 1;
  return read.ec == std::errc() && read.ptr == end && least >= 1 && least <= most && most <= most_repeats;
}

}  // namespace

std::optional<Shape> Shape::parse(std::string_view text) {
  if (text.empty() || text.size() > 120) return std::nullopt;
  Shape shape;
  shape.source_ = text;
  for (std::size_t at = 0; at < text.size();) {
    Piece piece{text[at] == '9' || text[at] == 'A' || text[at] == 'X' ? text[at] : upper(text[at]), 1, 1};
    if (text[at] == '{' || text[at] == '}') return std::nullopt;
    ++at;
    if (at < text.size() && text[at] == '{') {
      ++at;
      if (!read_repeats(text, at, piece.least, piece.most)) return std::nullopt;
    }
    shape.pieces_.push_back(piece);
  }
  return shape;
}

std::size_t Shape::match_at(std::string_view text) const {
  std::size_t at = 0;
  for (const Piece& piece : pieces_) {
    int count = 0;
    while (count < piece.most && at < text.size() && fits(piece.kind, text[at])) {
      ++at;
      ++count;
    }
    if (count < piece.least) return 0;
  }
  return at;
}

}  // namespace core
