#pragma once
// Packs made ready for use: phrases compiled, names and domains indexed. Built once, then only read, from any thread.

#include "core/packs/name_index.h"
#include "core/packs/packs.h"
#include "core/purpose/phrase_book.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

class Knowledge {
 public:
  Knowledge() = default;
  /// What cannot be used of the packs is added to their `skipped`.
  explicit Knowledge(Packs packs);

  [[nodiscard]] const Packs& packs() const { return packs_; }
  [[nodiscard]] const PhraseBook& phrases() const { return phrases_; }
  [[nodiscard]] const NameIndex& names() const { return names_; }
  /// Constant time. Null where no pack has it.
  [[nodiscard]] const RetailerPack* by_domain(std::string_view registrable_domain) const;

 private:
  Packs packs_;
  NameIndex names_;
  PhraseBook phrases_;
  std::unordered_map<std::string, std::size_t> domains_;  // index into packs_.retailers
};

}  // namespace core
