#pragma once
// The phrases of all languages, and which of the languages a text is in: only these count, for words mean other things elsewhere
// ("die", "of", "no", "pin"). English names of things count always, since people and shops everywhere mix them in ("OTP", "delivery code");
// its "not", "or" and "if" only in English.

#include "core/purpose/phrase_matcher.h"

#include <array>
#include <bitset>
#include <memory>
#include <mutex>

namespace core {

/// Thread: all but add() from any.
class PhraseBook {
 public:
  static constexpr std::size_t most_languages = 64;
  using Languages = std::bitset<most_languages>;

  /// Adds the phrases of one language, or more of one that is there. They are made ready when a text is first in it; those that cannot
  /// be read are left out (`unreadable_phrases` names them). False: there are too many languages.
  [[nodiscard]] bool add(PhraseList list);

  /// The languages of a text, by its common words: each that has two words which no other language has; else the likeliest by all of
  /// them; else, where there is not one common word ("OTP 123456"), all languages.
  [[nodiscard]] Languages languages_of(std::span<const std::span<const Word>> texts) const;

  /// ISO 639-1, in the order in which they were added.
  [[nodiscard]] std::vector<std::string> names_of(const Languages& languages) const;

  /// All hits of these languages and the English names of things, ordered by first word, longer ones first; of one concept at one word the longest.
  [[nodiscard]] std::vector<ConceptHit> find(std::span<const Word> words, const Languages& languages) const;

 private:
  struct Language {
    std::string name;
    std::vector<PhraseList> lists;  // until they are made ready
    std::once_flag made_ready;
    PhraseMatcher phrases;
  };
  static const PhraseMatcher& phrases_of(Language& language);
  // Common words of each language in a text.
  struct Counts {
    std::array<int, most_languages> own{};  // that no other language has
    std::array<int, most_languages> all{};  // weighed: the fewer languages share one, the more
  };
  void count(std::span<const Word> words, Counts& counts) const;
  std::vector<std::unique_ptr<Language>> languages_;
  [[nodiscard]] Languages languages_of(
      const Word& word) const;                         // that have it among their common words, or one of its letters
  std::unordered_map<std::string, Languages> common_;  // a folded word -> the languages that have it
  std::unordered_map<char32_t, Languages> letters_;    // a folded letter -> the languages whose own it is
};

}  // namespace core
