#pragma once
// All that is known, as one value.

#include "core/incidents/checklist.h"
#include "core/packs/phrase_list.h"
#include "core/packs/region_pack.h"
#include "core/packs/retailer_pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A pack that could not be used: which file, and what is wrong with it, for a person.
struct SkippedPack {
  std::string file;
  std::string what;
};

struct Packs {
  std::vector<RetailerPack> retailers;  ///< shops and carriers; ids are unique
  std::vector<RegionPack> regions;
  std::vector<PhraseList> phrases;
  std::vector<Checklist> checklists;
  std::vector<SkippedPack> skipped;
};

[[nodiscard]] const RetailerPack* find_retailer(const Packs& packs, std::string_view id);
/// By id, name or alias, letter case apart ("amazon.de", "Royal Mail").
[[nodiscard]] const RetailerPack* find_retailer_by_name(const Packs& packs, std::string_view name);
/// The pack that owns this registrable domain.
[[nodiscard]] const RetailerPack* find_retailer_by_domain(const Packs& packs, std::string_view registrable_domain);
[[nodiscard]] const RegionPack* find_region(const Packs& packs, std::string_view id);
[[nodiscard]] const Checklist* find_checklist(const Packs& packs, std::string_view id);
/// The shop's name where a pack knows it, else `retailer` itself.
[[nodiscard]] std::string shop_name(const Packs& packs, const std::string& retailer);

}  // namespace core
