#include "core/packs/name_index.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t everyday_length = 5;

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// An apostrophe is written and not folded; most words are as long folded as written.
bool may_hold_apostrophe(const Word& word) { return !word.is_sign && word.to - word.from != word.folded.size(); }

// How a word of a text may be read: as it stands, and what stands before and behind an apostrophe in it ("Amazon's", "Amazon'dan",
// "d'Amazon").
std::vector<std::string> readings_of(std::string_view text, const Word& word) {
  std::vector<std::string> readings{word.folded};
  const std::string_view written = text.substr(word.from, word.to - word.from);
  for (const std::string_view apostrophe : {"'", "\u2019"})
    if (const std::size_t at = written.find(apostrophe); at != std::string_view::npos) {
      readings.push_back(fold(written.substr(0, at)));
      readings.push_back(fold(written.substr(at + apostrophe.size())));
    }
  return readings;
}

bool is_read_as(std::string_view text, const Word& word, std::string_view name) {
  if (!may_hold_apostrophe(word)) return word.folded == name;
  const std::vector<std::string> readings = readings_of(text, word);
  return std::find(readings.begin(), readings.end(), name) != readings.end();
}

// The word behind the name whose first word stands at `at`, signs within it passed over; `at` itself where it does not stand there.
std::size_t end_of_name(std::span<const std::string> name, std::string_view text, std::span<const Word> words,
                        std::size_t at) {
  std::size_t next = at + 1;
  for (std::size_t matched = 1; matched < name.size(); ++next) {
    if (next == words.size()) return at;
    if (words[next].is_sign) continue;
    if (!is_read_as(text, words[next], name[matched])) return at;
    ++matched;
  }
  return next;
}

bool is_everyday_word(std::span<const std::string> name, bool everyday, std::string_view text, const Word& word) {
  const std::size_t length = word.to - word.from;
  return name.size() == 1 && (everyday || length <= everyday_length) && !has_capital(text.substr(word.from, length));
}

}  // namespace

NameIndex::NameIndex(std::span<const RetailerPack> retailers) {
  for (std::size_t i = 0; i < retailers.size(); ++i) {
    add(retailers[i].name, i, retailers[i].everyday_name);
    for (const std::string& alias : retailers[i].aliases) add(alias, i, false);
  }
  for (auto& [word, names] : by_first_word_)
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

void NameIndex::add(std::string_view name, std::size_t retailer, bool everyday) {
  Name entry{{}, retailer, everyday};
  for (Word& word : cut_into_words(name, 12))
    if (!word.is_sign) entry.words.push_back(std::move(word.folded));
  if (!entry.words.empty()) by_first_word_[entry.words.front()].push_back(std::move(entry));
}

const NameIndex::Name* NameIndex::name_at(std::string_view text, std::span<const Word> words, std::size_t at,
                                          std::size_t& behind) const {
  const auto read_as = [&](const std::string& reading) -> const Name* {
    const auto found = by_first_word_.find(reading);
    if (found == by_first_word_.end()) return nullptr;
    for (const Name& name : found->second) {
      behind = end_of_name(name.words, text, words, at);
      if (behind != at && !is_everyday_word(name.words, name.everyday, text, words[at])) return &name;
    }
    return nullptr;
  };
  if (!may_hold_apostrophe(words[at])) return read_as(words[at].folded);
  for (const std::string& reading : readings_of(text, words[at]))
    if (const Name* name = read_as(reading)) return name;
  return nullptr;
}

std::vector<NameHit> NameIndex::find(std::string_view text, std::span<const Word> words) const {
  std::vector<NameHit> hits;
  std::size_t behind = 0;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const Name* name = name_at(text, words, at, behind)) hits.push_back({name->retailer, at, behind});
  return hits;
}

}  // namespace core
