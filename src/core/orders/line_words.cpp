#include "core/orders/line_words.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t longest_line = 1000;
constexpr std::size_t most_words = 64;

bool parts_words(std::string_view line, const CodePoint& point, std::size_t at) {
  if (is_blank(point.value)) return true;
  const bool comma = point.value == ',' || point.value == ';';
  // "49,99" and "1,299" stay one word.
  return comma && (at + 1 >= line.size() || line[at + 1] < '0' || line[at + 1] > '9');
}

}  // namespace

std::vector<LineWord> cut_line(std::string_view line) {
  line = line.substr(0, longest_line);
  std::vector<LineWord> words;
  std::size_t from = 0;
  const auto end_word = [&](std::size_t to) {
    if (to <= from || words.size() == most_words) return;
    std::string text(line.substr(from, to - from));
    std::string folded = fold(text);
    if (!folded.empty()) words.push_back({std::move(text), std::move(folded), from, to, false});
  };
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = code_point_at(line, at);
    if (parts_words(line, point, at)) {
      end_word(at);
      from = at + point.bytes;
    }
    at += point.bytes;
  }
  end_word(line.size());
  return words;
}

std::string_view word_at(const std::vector<LineWord>& words, std::size_t at) {
  return at < words.size() && !words[at].taken ? std::string_view(words[at].folded) : std::string_view();
}

bool is_one_of(std::string_view word, std::string_view list) {
  if (word.empty()) return false;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    if (list.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace core
