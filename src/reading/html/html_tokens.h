#pragma once
// HTML cut into tags and text as browsers do it (WHATWG, tokenization): no tree, no recursion, one step forward after the other, so that
// no input costs more than linear time. (libxml2's own parser is quadratic for floods of attributes and of unmatched end tags; of it only
// the table of character references is used.)

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reading {

struct HtmlToken {
  enum class Kind { text, start_tag, end_tag, comment, end };
  Kind kind = Kind::end;
  std::string_view text;  ///< of text: as written, references and all; of a comment: what is between its marks
  std::string name;       ///< of tags, lower case
  bool closes_itself = false;

  /// Decoded; empty where there is none. Of an attribute given twice the first counts.
  [[nodiscard]] std::string attribute(std::string_view wanted) const;
  [[nodiscard]] bool has_attribute(std::string_view wanted) const;
  std::vector<std::pair<std::string_view, std::string_view>> attributes;  ///< as written; at most 64
};

class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view html) : html_(html) {}
  /// Text of script, style, title, textarea and the like comes as one token of text without tags.
  void next(HtmlToken& token);

 private:
  void read_text(HtmlToken& token);
  void read_tag(HtmlToken& token);
  void read_comment(HtmlToken& token);
  void read_attributes(HtmlToken& token);
  void read_attribute(HtmlToken& token);
  std::string_view read_value();
  void skip_blanks();
  [[nodiscard]] std::size_t end_of_raw_text() const;

  std::string_view html_;
  std::size_t at_ = 0;
  std::string raw_until_;  // name of the element whose text is raw
};

/// Character references (&amp; &#8364; &#x20AC;) made characters. Invalid ones stay as they are written.
[[nodiscard]] std::string html_decoded(std::string_view text);

}  // namespace reading
