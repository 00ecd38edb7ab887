#pragma once
// Packs made ready for use: phrases compiled, names and domains indexed. Built once, then only read, from any thread.

#include "core/packs/name_index.h"
#include "core/packs/packs.h"
#include "core/purpose/phrase_book.h"

#include <memory>
#include <mutex>
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
  /// What a reader makes of the packs once for all messages: `T(packs())`, made at the first call and kept as long as the knowledge.
  /// There is one such T.
  template <class T>
  [[nodiscard]] const T& derived() const {
    std::call_once(derived_->made, [&] { derived_->value = std::make_shared<const T>(packs_); });
    return *static_cast<const T*>(derived_->value.get());
  }
  /// Constant time. Null where no pack has it.
  [[nodiscard]] const RetailerPack* by_domain(std::string_view registrable_domain) const;

 private:
  Packs packs_;
  NameIndex names_;
  PhraseBook phrases_;
  struct Derived {
    std::once_flag made;
    std::shared_ptr<const void> value;
  };
  std::shared_ptr<Derived> derived_ = std::make_shared<Derived>();
  std::unordered_map<std::string, std::size_t> domains_;  // index into packs_.retailers
};

}  // namespace core
