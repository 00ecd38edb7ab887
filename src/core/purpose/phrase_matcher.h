#pragma once
// Finds the phrases of one language in a text in one pass.
//
// A phrase is written in words parted by blanks:
//   deliver*           the word with any ending            (star at the end of a word only)
//   (a|b c|)           one of these; an empty one makes it optional; brackets do not nest
//   ..                 up to four words between
// Text and phrases are folded in the same way first: letter case, full-width forms, typographic signs and invisible characters do not
// count, apostrophes are dropped ("don't" is dont), a hyphen parts words ("one-time" is one time). Accents count. A character of a script
// without blanks (Chinese, Japanese, Thai) is a word of its own, so phrases of these are written without blanks.
// Where several phrases of a concept begin at one word, the longest counts.

#include "core/packs/phrase_list.h"
#include "core/purpose/concept.h"
#include "core/text/words.h"

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Words [first, last) stand for `meaning`.
struct ConceptHit {
  Concept meaning = Concept::code;
  std::size_t first = 0;
  std::size_t last = 0;
  bool loose = false;  ///< other words may stand between its own (".."): it hides no hit within it

  bool operator==(const ConceptHit&) const = default;
};

/// A sentence for each concept that there is not, and for each phrase that cannot be read.
[[nodiscard]] std::vector<std::string> unreadable_phrases(const PhraseList& list);

class PhraseMatcher {
 public:
  PhraseMatcher() = default;

  /// Adds the phrases of one language; those that cannot be read are left out.
  void add(const PhraseList& list);

  /// All hits, ordered by first word, longer ones first. Time: linear in the number of words.
  [[nodiscard]] std::vector<ConceptHit> find(std::span<const Word> words) const;

 private:
  // A net of words. Each phrase is added as a small net of its own from the root on, so that "(a|b) (c|d)" costs four edges and not four
  // phrases.
  struct Prefix {
    std::string text;  // folded beginning of a word
    std::uint32_t node = 0;
  };
  struct Node {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> next;  // number of a whole word -> node, sorted
    std::vector<Prefix> prefixes;                               // sorted by text
    std::vector<std::uint32_t> skips;                           // reached without a word; none once closed
    std::vector<std::uint32_t> gaps;                            // reached over ".."
    std::vector<Concept> ends;

    void take_all_of(const Node& other);
  };
  struct Walk;
  struct Reach {
    int gap_left = 0;    // words that may still be passed over
    bool loose = false;  // some were
  };
  void add_phrase(std::string_view phrase, Concept meaning);
  [[nodiscard]] std::uint32_t fresh_node();
  void add_chain(std::uint32_t from, std::uint32_t to, std::span<const std::string> pieces);
  void add_edge(std::uint32_t from, std::uint32_t to, const std::string& piece);
  static void sort_edges(Node& node);
  void close_over_skips();
  void join_first_words();
  void note_first_words();
  void follow(std::uint32_t node, std::size_t at, Reach reach, Walk& walk) const;
  void follow_word(const Node& node, std::size_t at, bool loose, Walk& walk) const;
  [[nodiscard]] bool may_begin(const std::string& word, std::uint32_t number) const;
  std::vector<Node> nodes_{Node{}};
  std::vector<bool> begins_;  // by number: a phrase begins with this word
  std::bitset<1U << 16U>
      prefix_begins_;  // by the first two bytes of a word: a phrase begins with a beginning like this
  std::unordered_map<std::string, std::uint32_t> numbers_;  // of whole words, from 1
};

}  // namespace core
