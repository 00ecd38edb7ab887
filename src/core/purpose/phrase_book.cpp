#include "core/purpose/phrase_book.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view heard_everywhere = "en";
constexpr int enough_own_words = 2;
constexpr int one_word = 60;  // shared among the languages that have it

bool joins_words(Concept c) {
  return c == Concept::negation || c == Concept::exception || c == Concept::alternative || c == Concept::clause_break;
}

}  // namespace

bool PhraseBook::add(PhraseList list) {
  auto language = std::find_if(languages_.begin(), languages_.end(),
                               [&](const auto& known) { return known->name == list.language; });
  if (language == languages_.end()) {
    if (languages_.size() == most_languages) return false;
    languages_.push_back(std::make_unique<Language>());
    language = std::prev(languages_.end());
    (*language)->name = list.language;
  }
  const auto index = static_cast<std::size_t>(language - languages_.begin());
  for (const std::string& common : list.common_words)
    for (const Word& word : cut_into_words(common, 1)) common_[word.folded].set(index);
  for (std::size_t at = 0; at < list.own_letters.size();) {
    const CodePoint letter = folded_at(list.own_letters, at);
    letters_[letter.value].set(index);
    at += letter.bytes;
  }
  (*language)->lists.push_back(std::move(list));
  return true;
}

const PhraseMatcher& PhraseBook::phrases_of(Language& language) {
  std::call_once(language.made_ready, [&] {
    for (const PhraseList& list : language.lists) (void)language.phrases.add(list);
    language.lists.clear();
  });
  return language.phrases;
}

std::vector<std::string> PhraseBook::names_of(const Languages& languages) const {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < languages_.size(); ++i)
    if (languages.test(i)) names.push_back(languages_[i]->name);
  return names;
}

PhraseBook::Languages PhraseBook::languages_of(const Word& word) const {
  if (const auto found = common_.find(word.folded); found != common_.end()) return found->second;
  for (std::size_t at = 0; at < word.folded.size();) {
    const CodePoint letter = code_point_at(word.folded, at);
    if (letter.value >= 0x80)
      if (const auto found = letters_.find(letter.value); found != letters_.end()) return found->second;
    at += letter.bytes;
  }
  return {};
}

void PhraseBook::count(std::span<const Word> words, Counts& counts) const {
  for (const Word& word : words) {
    const Languages having = languages_of(word);
    if (having.none()) continue;
    const auto shared_by = static_cast<int>(having.count());
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      if (!having.test(i)) continue;
      counts.all[i] += one_word / shared_by;
      counts.own[i] += shared_by == 1 ? 1 : 0;
    }
  }
}

PhraseBook::Languages PhraseBook::languages_of(std::span<const std::span<const Word>> texts) const {
  Counts counts;
  for (const auto& words : texts) count(words, counts);
  const int most = *std::max_element(counts.all.begin(), counts.all.end());
  const bool some_own =
      std::any_of(counts.own.begin(), counts.own.end(), [](int own) { return own >= enough_own_words; });
  Languages spoken;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    const bool fits = some_own ? counts.own[i] >= enough_own_words : 2 * counts.all[i] >= most;
    spoken.set(i, fits);
  }
  return spoken;
}

std::vector<ConceptHit> PhraseBook::find(std::span<const Word> words, const Languages& languages) const {
  std::vector<ConceptHit> hits;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    const bool names_only = !languages.test(i);
    if (names_only && languages_[i]->name != heard_everywhere) continue;
    for (const ConceptHit& hit : phrases_of(*languages_[i]).find(words))
      if (!names_only || !joins_words(hit.meaning)) hits.push_back(hit);
  }
  std::stable_sort(hits.begin(), hits.end(), [](const ConceptHit& a, const ConceptHit& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
  });
  std::bitset<concept_count> seen;
  std::size_t at = 0;
  std::erase_if(hits, [&](const ConceptHit& hit) {
    if (hit.first != at) seen.reset();
    at = hit.first;
    const auto meaning = static_cast<std::size_t>(hit.meaning);
    const bool again = seen.test(meaning);
    seen.set(meaning);
    return again;
  });
  return hits;
}

}  // namespace core
