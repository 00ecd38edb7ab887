#include "pack_files/check_pack.h"

#include "pack_files/read_pack.h"
#include "pack_files/spelling.h"

#include <algorithm>
#include <iterator>

namespace pack_files {
namespace {

template <class Pack>
void check_origin(const Pack& pack, std::vector<std::string>& problems) {
  if (!pack.checked) problems.emplace_back("It does not say on which day it was checked.");
  if (pack.sources.empty()) problems.emplace_back("It names no sources.");
}

void check(const core::RetailerPack& pack, std::vector<std::string>& problems) {
  check_origin(pack, problems);
  if (!is_id(pack.id)) problems.push_back("\"" + pack.id + "\" is no id: lower case letters, digits and underscores.");
  if (pack.domains.empty()) problems.emplace_back("It names no domain.");
}

void check(const core::RegionPack& pack, std::vector<std::string>& problems) { check_origin(pack, problems); }

void check(const core::PhraseList&, std::vector<std::string>&) {}

void check(const core::Checklist& list, std::vector<std::string>& problems) {
  if (!list.checked) problems.emplace_back("It does not say on which day it was checked.");
  for (const core::ChecklistStep& step : list.steps)
    if (step.source.text.empty()) problems.push_back("The step \"" + step.id + "\" names no source.");
}

}  // namespace

std::vector<std::string> check_pack(const std::filesystem::path& path) {
  const std::string name = path.parent_path().filename().string();
  const auto folder = std::find(std::begin(folder_names), std::end(folder_names), name);
  if (folder == std::end(folder_names))
    return {"It lies in \"" + name + "\". Packs lie in a folder shops, carriers, regions, phrases or checklists."};
  const PackFile file = read_pack(path, static_cast<Folder>(folder - std::begin(folder_names)));
  if (!file.complaint.empty()) return {file.complaint};
  std::vector<std::string> problems;
  std::visit([&](const auto& pack) { check(pack, problems); }, file.pack);
  return problems;
}

}  // namespace pack_files
