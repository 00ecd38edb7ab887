#include "reading/text/find_misspelt.h"

#include "core/text/fold.h"
#include "core/text/words.h"
#include "reading/web/lookalike.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace reading {
namespace {

constexpr std::size_t most_words = 600;     // of the body that are looked at
constexpr std::size_t most_unknown = 12;    // with more, it is no text in that language
constexpr std::size_t shortest_word = 4;    // bytes
constexpr std::size_t longest_word = 24;    // bytes
constexpr std::size_t fewest_misspelt = 2;  // one alone is a slip, or a word that the dictionary lacks
constexpr std::size_t one_in = 2;           // words that may be wrong in a text of that language

// Nothing but letters, and no capital among them: names are in no dictionary.
bool is_plain(const core::Word& word, std::string_view text) {
  if (word.is_sign || word.to - word.from < shortest_word || word.to - word.from > longest_word) return false;
  const std::string_view written = text.substr(word.from, word.to - word.from);
  if (written != word.folded) return false;
  for (std::size_t at = 0; at < written.size();) {
    const core::CodePoint c = core::code_point_at(written, at);
    if (core::digit_value(c.value) >= 0 || core::is_script_without_blanks(c.value)) return false;
    at += c.bytes;
  }
  return true;
}

// Parts of addresses and of words with hyphens and apostrophes are no words.
bool stands_alone(std::string_view text, const core::Word& word) {
  constexpr std::string_view joins = "@/\\.-_'&=#%+~*<>$";
  constexpr std::string_view breaks = " \n";
  const auto at = [&](std::size_t place) { return place < text.size() ? text[place] : '\n'; };
  const bool joined_before = word.from > 0 && joins.find(at(word.from - 1)) != std::string_view::npos;
  const bool ends_sentence = at(word.to) == '.' && breaks.find(at(word.to + 1)) != std::string_view::npos;
  const bool joined_behind = joins.find(at(word.to)) != std::string_view::npos || (at(word.to) & 0x80) != 0;
  return !joined_before && (ends_sentence || !joined_behind);
}

bool is_of_a_link(const core::Message& message, const core::Word& word) {
  return std::any_of(message.links.begin(), message.links.end(),
                     [&](const core::Link& link) { return link.where.from < word.to && word.from < link.where.to; });
}

bool may_be_asked_for(const core::Message& message, const core::Word& word) {
  return is_plain(word, message.body) && stands_alone(message.body, word) && !is_of_a_link(message, word);
}

std::string language_of(const core::Knowledge& knowledge, std::span<const core::Word> words) {
  const std::span<const core::Word> texts[] = {words};
  const std::vector<std::string> names = knowledge.phrases().names_of(knowledge.phrases().languages_of(texts));
  return names.size() == 1 ? names.front() : std::string();
}

}  // namespace

std::vector<core::Place> find_misspelt(const core::Message& message, const core::Knowledge& knowledge,
                                       const Corrections& corrections) {
  if (!corrections) return {};
  const std::vector<core::Word> words = core::cut_into_words(message.body, most_words);
  const std::string language = language_of(knowledge, words);
  if (language.empty()) return {};
  std::vector<core::Place> places;
  std::unordered_set<std::string_view> asked;
  std::size_t unknown = 0;
  for (const core::Word& word : words) {
    if (!may_be_asked_for(message, word) || !asked.insert(word.folded).second) continue;
    const std::vector<std::string> instead = corrections(language, word.folded);
    if (instead.empty()) continue;
    if (++unknown > most_unknown) return {};
    if (std::any_of(instead.begin(), instead.end(),
                    [&](const auto& other) { return differs_by_one(word.folded, other); }))
      places.push_back({core::Part::body, word.from, word.to});
  }
  if (places.size() < fewest_misspelt || unknown * one_in > asked.size()) return {};
  return places;
}

}  // namespace reading
