#include "core/packs/packs.h"

#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

template <class Thing>
const Thing* find_by_id(const std::vector<Thing>& things, std::string_view id) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
  return found == things.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

const RetailerPack* find_retailer(const Packs& packs, std::string_view id) { return find_by_id(packs.retailers, id); }
const RegionPack* find_region(const Packs& packs, std::string_view id) { return find_by_id(packs.regions, id); }
const Checklist* find_checklist(const Packs& packs, std::string_view id) { return find_by_id(packs.checklists, id); }

const RetailerPack* find_retailer_by_name(const Packs& packs, std::string_view name) {
  if (const RetailerPack* pack = find_retailer(packs, name)) return pack;
  const std::string folded = fold(name);
  if (folded.empty()) return nullptr;
  for (const RetailerPack& pack : packs.retailers)
    if (folded == pack.id || folded == fold(pack.name) || contains(pack.aliases, folded)) return &pack;
  return nullptr;
}

const RetailerPack* find_retailer_by_domain(const Packs& packs, std::string_view registrable_domain) {
  if (registrable_domain.empty()) return nullptr;
  for (const RetailerPack& pack : packs.retailers)
    if (contains(pack.domains, registrable_domain)) return &pack;
  return nullptr;
}

std::string shop_name(const Packs& packs, const std::string& retailer) {
  const RetailerPack* pack = find_retailer(packs, retailer);
  return pack != nullptr ? pack->name : retailer;
}

}  // namespace core
