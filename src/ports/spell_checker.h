#pragma once
// Asks the dictionaries that are installed on this computer.

#include <string>
#include <vector>

namespace ports {

class SpellChecker {
 public:
  virtual ~SpellChecker() = default;
  /// Whether a dictionary of any language is installed.
  [[nodiscard]] virtual bool is_of_use() const = 0;
  /// What a dictionary of `language` (ISO 639-1) would write instead of `word` (UTF-8), likeliest first. Empty where it knows the word, has
  /// nothing to offer, or is not installed.
  virtual std::vector<std::string> corrections(const std::string& language, const std::string& word) = 0;
};

}  // namespace ports
