#pragma once
// The words of one language that say what a message is about. Written down in assets/packs/phrases/<language>.toml.

#include "core/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Phrases of one language by the concept that they stand for; the concepts are named in `core/purpose/concept.h`.
struct PhraseList {
  std::string language;                   ///< ISO 639-1
  std::vector<std::string> common_words;  ///< frequent short words, by which a text shows its language
  std::string
      own_letters;  ///< letters (folded ones) that few other languages have ("ğş"): a word with one shows the language too
  std::map<std::string, std::vector<std::string>>
      phrases;  ///< concept -> phrases, in the form that `phrase_matcher.h` reads
  std::optional<Date> checked;
};

}  // namespace core
