#pragma once
// Finds the names of shops and carriers in a text in one pass.

#include "core/packs/retailer_pack.h"
#include "core/text/words.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Words [first, last) name the retailer with this index in `Packs::retailers`.
struct NameHit {
  std::size_t retailer = 0;
  std::size_t first = 0;
  std::size_t last = 0;
};

class NameIndex {
 public:
  NameIndex() = default;
  explicit NameIndex(std::span<const RetailerPack> retailers);

  /// In the order of the text; of names that begin at one word the longest. A name of up to five letters, or one that its pack
  /// calls everyday, counts only where it is written with a capital ("UPS", "Target"). Endings behind an apostrophe do not matter
  /// ("Amazon's"). `text` is what the words were cut from.
  [[nodiscard]] std::vector<NameHit> find(std::string_view text, std::span<const Word> words) const;

 private:
  struct Name {
    std::vector<std::string> words;
    std::size_t retailer = 0;
    bool everyday = false;
  };
  void add(std::string_view name, std::size_t retailer, bool everyday);
  // The name that begins at a word, or null; `behind`: the word behind it.
  const Name* name_at(std::string_view text, std::span<const Word> words, std::size_t at, std::size_t& behind) const;
  std::unordered_map<std::string, std::vector<Name>> by_first_word_;
};

}  // namespace core
