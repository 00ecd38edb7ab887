#include "core/packs/name_index.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t everyday_length = 5;

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The word behind the name that begins at `at`, signs within it passed over; `at` itself where it does not stand there.
std::size_t end_of_name(std::span<const std::string> name, std::span<const Word> words, std::size_t at) {
  std::size_t next = at;
  for (std::size_t matched = 0; matched < name.size(); ++next) {
    if (next == words.size()) return at;
    if (words[next].is_sign && matched > 0) continue;
    if (words[next].is_sign || words[next].folded != name[matched]) return at;
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

std::vector<NameHit> NameIndex::find(std::string_view text, std::span<const Word> words) const {
  std::vector<NameHit> hits;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = by_first_word_.find(words[at].folded);
    if (found == by_first_word_.end()) continue;
    for (const Name& name : found->second) {
      const std::size_t next = end_of_name(name.words, words, at);
      if (next == at || is_everyday_word(name.words, name.everyday, text, words[at])) continue;
      hits.push_back({name.retailer, at, next});
      break;
    }
  }
  return hits;
}

}  // namespace core
