#include "pack_files/toml_pack_shelf.h"

#include "pack_files/read_pack.h"

#include <algorithm>
#include <utility>

namespace pack_files {
namespace {

constexpr std::size_t most_files = 500;

const std::string& id_of(const core::PhraseList& list) { return list.language; }
template <class Pack>
const std::string& id_of(const Pack& pack) {
  return pack.id;
}

template <class Pack>
bool put(std::vector<Pack>& packs, Pack pack, bool replaces) {
  const auto same =
      std::find_if(packs.begin(), packs.end(), [&](const Pack& other) { return id_of(other) == id_of(pack); });
  if (same == packs.end()) {
    packs.push_back(std::move(pack));
    return true;
  }
  if (replaces) *same = std::move(pack);
  return replaces;
}

class Collector {
 public:
  core::Packs take() { return std::move(packs_); }

  void read_folder(const std::filesystem::path& shelf, Folder folder) {
    const std::string name(folder_names[static_cast<std::size_t>(folder)]);
    for (const auto& path : files_in(shelf / name)) read_file(path, name + "/" + path.filename().string(), folder);
  }

 private:
  static std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    std::error_code failed;
    for (std::filesystem::directory_iterator at(folder, failed), end; !failed && at != end && found.size() < most_files;
         at.increment(failed))
      if (at->path().extension() == ".toml") found.push_back(at->path());
    std::sort(found.begin(), found.end());
    return found;
  }

  void read_file(const std::filesystem::path& path, const std::string& name, Folder folder) {
    PackFile file = read_pack(path, folder);
    if (!file.complaint.empty()) {
      packs_.skipped.push_back({name, std::move(file.complaint)});
    } else if (!std::visit([&](auto& pack) { return add(std::move(pack), file.replaces); }, file.pack)) {
      packs_.skipped.push_back(
          {name, "There is a pack \"" + file.id + "\" already. Say \"replaces = true\" to put this one in its place."});
    }
  }

  bool add(core::RetailerPack pack, bool replaces) { return put(packs_.retailers, std::move(pack), replaces); }
  bool add(core::RegionPack pack, bool replaces) { return put(packs_.regions, std::move(pack), replaces); }
  bool add(core::PhraseList list, bool replaces) { return put(packs_.phrases, std::move(list), replaces); }
  bool add(core::Checklist list, bool replaces) { return put(packs_.checklists, std::move(list), replaces); }

  core::Packs packs_;
};

}  // namespace

TomlPackShelf::TomlPackShelf(std::filesystem::path ours, std::filesystem::path own)
    : ours_(std::move(ours)), own_(std::move(own)) {}

core::Packs TomlPackShelf::read() {
  Collector collector;
  try {
    for (const auto& shelf : {ours_, own_})
      if (!shelf.empty())
        for (const Folder folder :
             {Folder::shops, Folder::carriers, Folder::regions, Folder::phrases, Folder::checklists})
          collector.read_folder(shelf, folder);
  } catch (const std::exception&) {
    // Out of memory or a path that cannot be written in this system's encoding: what was read so far is used.
  }
  return collector.take();
}

}  // namespace pack_files
