#include "core/packs/name_index.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t everyday_length = 5;

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

NameIndex::NameIndex(std::span<const RetailerPack> retailers) {
  for (std::size_t i = 0; i < retailers.size(); ++i) {
    add(retailers[i].name, i);
    for (const std::string& alias : retailers[i].aliases) add(alias, i);
  }
  for (auto& [word, names] : by_first_word_)
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

void NameIndex::add(std::string_view name, std::size_t retailer) {
  Name entry{{}, retailer};
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
      std::size_t next = at;
      std::size_t matched = 0;
      for (; next < words.size() && matched < name.words.size() && (!words[next].is_sign || matched > 0); ++next) {
        if (words[next].is_sign) continue;
        if (words[next].folded != name.words[matched]) break;
        ++matched;
      }
      if (matched < name.words.size()) continue;
      const bool everyday = name.words.size() == 1 && words[at].to - words[at].from <= everyday_length;
      if (everyday && !has_capital(text.substr(words[at].from, words[at].to - words[at].from))) continue;
      hits.push_back({name.retailer, at, next});
      break;
    }
  }
  return hits;
}

}  // namespace core
