#include "core/packs/knowledge.h"

namespace core {

Knowledge::Knowledge(Packs packs) : packs_(std::move(packs)), names_(packs_.retailers) {
  for (const PhraseList& list : packs_.phrases)
    if (!phrases_.add(list))
      packs_.skipped.push_back({"phrases/" + list.language + ".toml", "There are too many languages."});
  for (std::size_t i = 0; i < packs_.retailers.size(); ++i)
    for (const std::string& domain : packs_.retailers[i].domains) domains_.try_emplace(domain, i);
}

const RetailerPack* Knowledge::by_domain(std::string_view registrable_domain) const {
  const auto found = domains_.find(std::string(registrable_domain));
  return found == domains_.end() ? nullptr : &packs_.retailers[found->second];
}

}  // namespace core
