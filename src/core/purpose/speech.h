#pragma once
// What a message says, sentence by sentence, with what its words stand for. Read once for each message; all rules work on it.

#include "core/message/message.h"
#include "core/purpose/concept.h"
#include "core/purpose/phrase_book.h"
#include "core/text/words.h"

#include <bitset>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace core {

using ConceptSet = std::bitset<concept_count>;

[[nodiscard]] inline bool has(const ConceptSet& set, Concept c) { return set.test(static_cast<std::size_t>(c)); }

/// Part of a sentence between commas, colons and words such as "but", "if", "when".
struct Clause {
  std::size_t first = 0;  ///< words [first, last) of the passage
  std::size_t last = 0;
  bool after_sign = false;       ///< parted from the clause before by a sign, not only by a word
  bool after_exception = false;  ///< begins with "except", "only to": what is denied before is allowed here
  ConceptSet concepts;
};

struct Sentence {
  std::size_t passage = 0;  ///< index in Speech::passages
  std::size_t first = 0;    ///< words [first, last) of the passage
  std::size_t last = 0;
  std::vector<ConceptHit> hits;  ///< a hit within a longer one is left out
  std::vector<Clause> clauses;
  ConceptSet concepts;
};

/// The subject, or the body.
struct Passage {
  Part part = Part::body;
  std::string_view text;  ///< of the message, which must outlive the speech
  std::vector<Word> words;
};

struct Speech {
  std::vector<Passage> passages;
  std::vector<Sentence> sentences;
  ConceptSet concepts;
  PhraseBook::Languages languages;  ///< in which it was heard, English names of things apart

  [[nodiscard]] std::span<const Word> words_of(const Sentence& sentence) const;
  [[nodiscard]] Place place_of(const Sentence& sentence) const;
  [[nodiscard]] Place place_of(const Sentence& sentence, const ConceptHit& hit) const;
};

/// Keeps: views into `message`. Time: linear in its length.
[[nodiscard]] Speech listen(const Message& message, const PhraseBook& phrases);

/// Whether a word between `first` and `last` of the sentence is denied: "do not …", "we never …", "… nicht …".
[[nodiscard]] bool is_denied(const Sentence& sentence, const ConceptHit& hit);

}  // namespace core
