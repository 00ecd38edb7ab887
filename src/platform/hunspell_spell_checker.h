#pragma once
// The dictionaries of the computer, by Hunspell: hunspell(5) says how their files look, each in a character set of its own.

#include "ports/spell_checker.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace platform {

/// Thread: any; one question is answered at a time. A dictionary is loaded when its language is first asked for, and kept.
class HunspellSpellChecker final : public ports::SpellChecker {
 public:
  /// Looks in the folders where systems keep dictionaries, and in those of DICPATH.
  HunspellSpellChecker();
  explicit HunspellSpellChecker(std::vector<std::filesystem::path> folders);
  ~HunspellSpellChecker() override;

  [[nodiscard]] bool is_of_use() const override;
  std::vector<std::string> corrections(const std::string& language, const std::string& word) override;

 private:
  class Dictionary;
  using Dictionaries = std::vector<std::unique_ptr<Dictionary>>;
  const Dictionaries& dictionaries_of(const std::string& language);

  std::mutex mutex_;
  std::vector<std::filesystem::path> folders_;
  std::map<std::string, Dictionaries> by_language_;
};

}  // namespace platform
