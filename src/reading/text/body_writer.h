#pragma once
// Writes down what a person sees: one text for reading, matching and for places in it.
//
// Promises: valid UTF-8 for valid UTF-8; invisible characters left out; blanks of every kind one space, none at the ends of lines; at most
// two line breaks in a row; at most limits::body_bytes. Marked on the way: words with invisible characters between their letters (soft
// hyphens apart, they are for line breaks), text turned round by U+202D or U+202E, words that mix look-alike letters into Latin ones.

#include "core/message/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

class BodyWriter {
 public:
  explicit BodyWriter(core::Part part = core::Part::body) : part_(part) {}

  /// Text where line breaks are blanks, as in HTML.
  void flow(std::string_view text) { write(text, false); }
  /// Text where line breaks count, as in a plain part.
  void lines(std::string_view text) { write(text, true); }
  /// The next text begins on a new line.
  void new_line();
  /// The next text is parted by an empty line.
  void new_paragraph();
  /// What is written between these two is shown in the other order (HTML's <bdo>).
  void begin_turn();
  void end_turn();

  /// Where the next text will stand, or where the text ended; for places of links.
  [[nodiscard]] std::size_t place_of_next() const;
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] bool was_cut() const { return was_cut_; }

  /// Ends the writing: the text and its marks move into the message.
  std::string finish(core::Message& message);

 private:
  struct WordMarks {
    std::size_t from = 0;
    bool is_open = false;
    bool split = false;
    bool hidden_before_next = false;  // an invisible character came after an ASCII letter
    int latin = 0;
    int alike = 0;
    int other = 0;
  };
  void write(std::string_view text, bool keep_lines);
  std::size_t write_plain_run(std::string_view text, std::size_t at);
  void put_invisible(char32_t value);
  void put_blank(bool is_line_break);
  void put_visible(char32_t value, std::string_view bytes);
  void write_gap();
  void follow_word(char32_t value);
  void end_word();

  core::Part part_;
  std::string text_;
  bool blank_ = false;
  int breaks_ = 0;
  bool was_cut_ = false;
  WordMarks word_;
  bool turned_ = false;
  std::size_t turned_from_ = 0;
  int turned_letters_ = 0;
  std::vector<core::Place> turned_places_, split_places_, mixed_places_;
};

/// One line made of `text` in the same way; its marks go into the message.
[[nodiscard]] std::string one_line(std::string_view text, core::Part part, core::Message& message);

}  // namespace reading
