#pragma once
// The text of a message as it may be shown when digits must not be.

#include "core/message/message.h"
#include "core/purpose/find_code.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Keeps: the message, which must outlive it.
class CoveredText {
 public:
  /// Covers all numbers of three digits and more, these numbers where they stand, and wherever else the likely ones are written.
  CoveredText(const Message& message, const std::vector<CodeCandidate>& numbers);

  void cover(const Place& place);

  /// One line of at most `most` bytes of the text; a letter or digit of a covered number is a dot, a character that shows nothing is
  /// written <U+200B>. Empty for parts other than subject and body.
  [[nodiscard]] std::string show(const Place& place, std::size_t most) const;

 private:
  struct Shown {
    Part part;
    std::string_view text;
    std::vector<bool> covered;  // by byte
  };
  [[nodiscard]] const Shown* part_of(const Place& place) const;
  [[nodiscard]] std::string_view text_at(const Place& place) const;
  void cover_everywhere(std::string_view secret);

  std::vector<Shown> parts_;
};

}  // namespace core
