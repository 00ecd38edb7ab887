#include "pack_files/toml_pack_shelf.h"

#include "pack_files/read_pack.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>

namespace {

class Shelf {
 public:
  Shelf()
      : folder_(std::filesystem::temp_directory_path() /
                ("porchlight_packs_" + std::to_string(++count_) + "_" + std::to_string(std::rand()))) {
    std::filesystem::create_directories(folder_);
  }
  ~Shelf() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Shelf(const Shelf&) = delete;
  Shelf& operator=(const Shelf&) = delete;

  std::filesystem::path put(const std::string& name, const std::string& text) const {
    const auto path = folder_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  static inline int count_ = 0;
  std::filesystem::path folder_;
};

std::string shop(const std::string& id, const std::string& name) {
  return "id = \"" + id + "\"\nname = \"" + name + "\"\ndomains = [\"" + id + ".example\"]\n";
}

}  // namespace

TEST_CASE("a person's own packs come after ours", "[packs]") {
  const Shelf ours;
  const Shelf own;
  ours.put("shops/amber.toml", shop("amber", "Amber"));
  own.put("shops/birch.toml", shop("birch", "Birch"));
  const core::Packs packs = pack_files::TomlPackShelf(ours.folder(), own.folder()).read();
  REQUIRE(packs.retailers.size() == 2);
  CHECK(packs.retailers[0].name == "Amber");
  CHECK(packs.retailers[1].name == "Birch");
  CHECK(packs.skipped.empty());
}

TEST_CASE("an own pack takes the place of ours only where it says so", "[packs]") {
  const Shelf ours;
  const Shelf own;
  ours.put("shops/amber.toml", shop("amber", "Amber"));
  ours.put("shops/birch.toml", shop("birch", "Birch"));
  own.put("shops/amber.toml", shop("amber", "Other Amber"));
  own.put("shops/birch.toml", "replaces = true\n" + shop("birch", "Other Birch"));
  const core::Packs packs = pack_files::TomlPackShelf(ours.folder(), own.folder()).read();
  CHECK(core::find_retailer(packs, "amber")->name == "Amber");
  CHECK(core::find_retailer(packs, "birch")->name == "Other Birch");
  REQUIRE(packs.skipped.size() == 1);
  CHECK(packs.skipped[0].file == "shops/amber.toml");
  CHECK_THAT(packs.skipped[0].what, Catch::Matchers::ContainsSubstring("replaces = true"));
}

TEST_CASE("a damaged pack is skipped and named, the others are used", "[packs]") {
  const Shelf ours;
  ours.put("shops/amber.toml", shop("amber", "Amber"));
  ours.put("shops/broken.toml", "id = ");
  ours.put("shops/large.toml", std::string(pack_files::largest_pack + 1, '#'));
  ours.put("shops/notes.txt", "not a pack");
  std::filesystem::create_directories(ours.folder() / "shops" / "folder.toml");
  const core::Packs packs = pack_files::TomlPackShelf(ours.folder()).read();
  REQUIRE(packs.retailers.size() == 1);
  REQUIRE(packs.skipped.size() == 3);
  CHECK(packs.skipped[0].file == "shops/broken.toml");
  CHECK(packs.skipped[1].file == "shops/folder.toml");
  CHECK(packs.skipped[2].what == "It is larger than a pack may be, 256 KB.");
}

TEST_CASE("no folder is no packs", "[packs]") {
  const core::Packs packs = pack_files::TomlPackShelf("/nowhere/at/all").read();
  CHECK(packs.retailers.empty());
  CHECK(packs.skipped.empty());
}
