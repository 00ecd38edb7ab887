#pragma once
// The head of a mail or of one of its parts (RFC 5322 section 2.2), cut into the headers that matter here.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

enum class HeaderName {
  from,
  reply_to,
  subject,
  date,
  authentication_results,
  content_type,
  content_disposition,
  content_transfer_encoding
};
inline constexpr std::size_t header_names = 8;

/// Views into the message. Keeps: the headers' own order, for each name; at most limits::same_headers of a name.
class Head {
 public:
  void add(HeaderName name, std::string_view value);
  [[nodiscard]] const std::vector<std::string_view>& all(HeaderName name) const;
  /// As written, folds and all; empty where there is none.
  [[nodiscard]] std::string_view first(HeaderName name) const;
  [[nodiscard]] bool was_cut() const { return was_cut_; }

 private:
  std::array<std::vector<std::string_view>, header_names> values_;
  bool was_cut_ = false;
};

struct ReadHead {
  Head head;
  std::size_t body_at = 0;  ///< where the body begins
};

/// One line of `text` from `at` on, without its line break; `next` is where the following one begins.
struct Line {
  std::string_view text;
  std::size_t next = 0;
};
[[nodiscard]] Line line_at(std::string_view text, std::size_t at);

/// Where the header ends whose first line ends before `next`: before the first line that does not go on with it.
[[nodiscard]] std::size_t end_of_field(std::string_view text, std::size_t next);

/// Reads the head that begins at `at`. Lines that are no headers are skipped; where the first line is none, the head is empty.
/// Time: linear, whatever the number of headers.
[[nodiscard]] ReadHead read_head(std::string_view text, std::size_t at);
/// "Name:" with a name of RFC 5322 at the start of the line; its length, 0 where there is none.
[[nodiscard]] std::size_t header_name_length(std::string_view line);
/// Folds taken out, blanks at both ends too.
[[nodiscard]] std::string unfolded(std::string_view value);

/// Letter case of ASCII apart.
[[nodiscard]] bool same_letters(std::string_view a, std::string_view b);
[[nodiscard]] std::string lower_ascii(std::string_view text);

}  // namespace reading
