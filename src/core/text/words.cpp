#include "core/text/words.h"

#include "core/text/compose.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

bool is_apostrophe(char32_t value) { return value == '\'' || value == 0x2019 || value == 0x2BC; }

bool is_number(std::string_view folded) {
  return !folded.empty() && folded.find_first_not_of("0123456789") == std::string_view::npos;
}

// "OTP731902", "PIN4471": two words written as one.
bool is_glued_label(std::string_view folded) {
  static constexpr std::array<std::string_view, 5> labels{"otp", "pin", "code", "tan", "kod"};
  return std::find(labels.begin(), labels.end(), folded) != labels.end();
}

// Turkish: "5512'dir".
bool ends_early(std::string_view folded, char32_t next) {
  return (is_apostrophe(next) && is_number(folded)) || (digit_value(next) >= 0 && is_glued_label(folded));
}

class Cutter {
 public:
  Cutter(std::string_view text, std::size_t limit) : text_(text), limit_(limit) {}

  std::vector<Word> cut() {
    words_.reserve(text_.size() / 6 + 1);
    while (at_ < text_.size() && words_.size() < limit_) step();
    return std::move(words_);
  }

 private:
  void step() {
    const CodePoint point = code_point_at(text_, at_);
    if (is_blank(point.value) || is_invisible(point.value) || is_mark(point.value)) {
      if ((point.value == '\n' || point.value == '\r') && !words_.empty()) words_.back().ends_line = true;
      at_ += point.bytes;
    } else if (is_script_without_blanks(point.value)) {
      take(point, false);
    } else if (is_letter_or_digit(point.value)) {
      take_word();
    } else {
      take(point, true);
    }
  }

  void take(const CodePoint& point, bool is_sign) {
    const CodePoint folded = is_sign ? CodePoint{fold_char(point.value), point.bytes} : folded_at(text_, at_);
    Word word{{}, at_, at_ + folded.bytes, is_sign, false};
    append_utf8(word.folded, folded.value);
    words_.push_back(std::move(word));
    at_ += folded.bytes;
  }

  void take_word() {
    Word word{{}, at_, at_, false, false};
    while (at_ < text_.size()) {
      if (is_plain_letter(text_, at_)) {
        word.folded.push_back(static_cast<char>(text_[at_] | 0x20));
        word.to = ++at_;
        continue;
      }
      const CodePoint point = code_point_at(text_, at_);
      if (ends_early(word.folded, point.value)) break;
      const bool apostrophe = is_apostrophe(point.value) && at_ + point.bytes < text_.size() &&
                              is_letter_or_digit(code_point_at(text_, at_ + point.bytes).value);
      if (!apostrophe && !is_invisible(point.value)) {
        if (!is_letter_or_digit(point.value) || is_script_without_blanks(point.value)) break;
        const CodePoint folded = folded_at(text_, at_);
        append_utf8(word.folded, folded.value);
        at_ += folded.bytes;
        word.to = at_;
      } else {
        at_ += point.bytes;
      }
    }
    words_.push_back(std::move(word));
  }

  std::string_view text_;
  std::size_t limit_;
  std::size_t at_ = 0;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> cut_into_words(std::string_view text, std::size_t limit) { return Cutter(text, limit).cut(); }

}  // namespace core
