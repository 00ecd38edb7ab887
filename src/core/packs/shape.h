#pragma once
// The shape of an order number, a tracking number or a code, as packs write it down.
//
//   9  a digit     A  a letter A-Z     X  a letter or a digit     anything else stands for itself (letters: any case)
//   {n} or {n,m} after one of these repeats it; n <= m <= 40.
//
// "999-9999999-9999999", "1Z9{3}X{8}9{6}", "OD9{18}".

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Shape {
 public:
  /// Empty where the text is no shape.
  [[nodiscard]] static std::optional<Shape> parse(std::string_view text);

  /// Length in bytes of the longest match at the start of `text`; 0 where there is none. Time: linear in the length of the shape.
  [[nodiscard]] std::size_t match_at(std::string_view text) const;
  /// The whole of `text` and nothing else.
  [[nodiscard]] bool matches(std::string_view text) const { return !text.empty() && match_at(text) == text.size(); }
  [[nodiscard]] const std::string& source() const { return source_; }

  bool operator==(const Shape& other) const { return source_ == other.source_; }

 private:
  struct Piece {
    char kind = '9';
    int least = 1;
    int most = 1;
  };
  std::string source_;
  std::vector<Piece> pieces_;
};

}  // namespace core
