#include "reading/text/body_writer.h"

#include "core/text/fold.h"
#include "reading/limits.h"
#include "reading/web/confusables.h"

#include <algorithm>
#include <utility>

namespace reading {
namespace {

bool is_ascii_letter(char32_t value) { return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z'); }

/// Greek, Cyrillic, Armenian, Cherokee: alphabets with letters that look Latin.
bool is_of_other_alphabet(char32_t value) {
  return (value >= 0x370 && value <= 0x58F) || (value >= 0x13A0 && value <= 0x13FF) ||
         (value >= 0xAB70 && value <= 0xABBF);
}

/// "\n", "\r\n" (at its second half), a lone "\r", and the two of Unicode.
bool is_line_break(std::string_view text, std::size_t at, char32_t value) {
  if (value == '\r') return at + 1 >= text.size() || text[at + 1] != '\n';
  return value == '\n' || value == 0x2028 || value == 0x2029;
}

void add(std::vector<core::Place>& places, core::Place place) {
  if (places.size() < limits::places) places.push_back(place);
}

void move_to(std::vector<core::Place>& places, std::vector<core::Place>& target) {
  target.insert(target.end(), places.begin(), places.end());
  places.clear();
}

}  // namespace

void BodyWriter::new_line() {
  end_word();
  breaks_ = std::max(breaks_, 1);
}

void BodyWriter::new_paragraph() {
  end_word();
  breaks_ = 2;
}

std::size_t BodyWriter::place_of_next() const {
  if (text_.empty()) return 0;
  return text_.size() + static_cast<std::size_t>(breaks_ > 0 ? breaks_ : (blank_ ? 1 : 0));
}

void BodyWriter::begin_turn() {
  end_turn();
  turned_ = true;
  turned_from_ = place_of_next();
  turned_letters_ = 0;
}

void BodyWriter::end_turn() {
  if (turned_ && turned_letters_ >= 2) add(turned_places_, {part_, turned_from_, text_.size()});
  turned_ = false;
}

void BodyWriter::write(std::string_view text, bool keep_lines) {
  for (std::size_t at = 0; at < text.size();) {
    if (text_.size() >= limits::body_bytes) {
      was_cut_ = true;
      return;
    }
    const std::size_t plain = write_plain_run(text, at);
    if (plain > at) {
      at = plain;
      continue;
    }
    const core::CodePoint point = core::code_point_at(text, at);
    if (core::is_invisible(point.value)) {
      put_invisible(point.value);
    } else if (core::is_blank(point.value) || point.value < 0x20 || point.value == 0x7F) {
      put_blank(keep_lines && is_line_break(text, at, point.value));
    } else {
      put_visible(point.value, text.substr(at, point.bytes));
    }
    at += point.bytes;
  }
}

// Most text is ASCII letters and digits within a plain word: copied at once.
std::size_t BodyWriter::write_plain_run(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const std::size_t most = std::min(text.size(), at + limits::body_bytes - text_.size());
  while (end < most && text[end] > ' ' && text[end] < 0x7F) ++end;
  if (end == at) return at;
  write_gap();
  for (std::size_t i = at; i < end; ++i) {
    follow_word(static_cast<unsigned char>(text[i]));
    text_.push_back(text[i]);
  }
  return end;
}

void BodyWriter::put_invisible(char32_t value) {
  if (value == 0x202D || value == 0x202E) begin_turn();
  if (value == 0x202C) end_turn();
  const bool for_line_breaks = value == 0xAD;
  if (!for_line_breaks && !text_.empty() && !blank_ && breaks_ == 0 &&
      is_ascii_letter(static_cast<unsigned char>(text_.back())))
    word_.hidden_before_next = true;
}

void BodyWriter::put_blank(bool is_line_break) {
  end_word();
  blank_ = true;
  if (!is_line_break) return;
  end_turn();  // a line break ends U+202E (Unicode Annex 9, P1)
  breaks_ = std::min(breaks_ + 1, 2);
}

void BodyWriter::put_visible(char32_t value, std::string_view bytes) {
  write_gap();
  follow_word(value);
  text_.append(bytes);
}

void BodyWriter::write_gap() {
  if (!text_.empty()) {
    if (breaks_ > 0)
      text_.append(static_cast<std::size_t>(breaks_), '\n');
    else if (blank_)
      text_.push_back(' ');
  }
  blank_ = false;
  breaks_ = 0;
}

void BodyWriter::follow_word(char32_t value) {
  if (!core::is_letter_or_digit(value)) return end_word();
  if (turned_) ++turned_letters_;
  if (!word_.is_open) {
    const bool hidden = word_.hidden_before_next;
    word_ = {};
    word_.hidden_before_next = hidden;
    word_.is_open = true;
    word_.from = text_.size();
  }
  const bool latin = is_ascii_letter(value);
  word_.split = word_.split || (word_.hidden_before_next && latin);
  word_.hidden_before_next = false;
  if (latin) ++word_.latin;
  if (is_of_other_alphabet(value)) ++(looks_like(value).size() == 1 ? word_.alike : word_.other);
}

void BodyWriter::end_word() {
  const core::Place place{part_, word_.from, text_.size()};
  if (word_.is_open && word_.split) add(split_places_, place);
  if (word_.is_open && word_.latin > 0 && word_.alike > 0 && word_.other == 0 && word_.latin + word_.alike > 2)
    add(mixed_places_, place);
  word_ = {};
}

std::string BodyWriter::finish(core::Message& message) {
  end_word();
  end_turn();
  move_to(turned_places_, message.turned_round);
  move_to(split_places_, message.split_words);
  move_to(mixed_places_, message.mixed_alphabets);
  return std::exchange(text_, {});
}

std::string one_line(std::string_view text, core::Part part, core::Message& message) {
  BodyWriter writer(part);
  writer.flow(text);
  return writer.finish(message);
}

}  // namespace reading
