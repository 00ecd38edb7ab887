#include "pack_files/check_pack.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>

namespace {

constexpr core::Date today = std::chrono::year(2026) / 11 / 23;

core::PackCheck check(const std::string& name, const std::string& text) {
  const TemporaryFolder folder;
  std::filesystem::create_directories((folder / name).parent_path());
  write_file(folder / name, text);
  return pack_files::check_pack(folder / name, today);
}

bool lacks(const core::PackCheck& found, const std::string& id) {
  return std::any_of(found.lacks.begin(), found.lacks.end(), [&](const core::PackLack& lack) { return lack.id == id; });
}

const std::string amber = "id = \"amber\"\nname = \"Amber\"\n";

}  // namespace

TEST_CASE("a pack's kind is that of its folder, elsewhere its fields tell it", "[packs]") {
  struct Row {
    const char* file;
    std::string text;
    const char* kind;
  };
  const Row rows[] = {{"carriers/amber.toml", amber, "carrier"},
                      {"new/amber.toml", amber, "shop"},
                      {"new/amber.toml", amber + "tracking_numbers = [\"9{12}\"]\n", "carrier"},
                      {"new/amber.toml", amber + "tracking_numbers = [\"9{12}\"]\ncarriers = [\"dhl\"]\n", "shop"},
                      {"new/de.toml", "id = \"de\"\nname = \"Germany\"\nholidays = [\"12-25\"]\n", "region"},
                      {"new/de.toml", "language = \"de\"\n[phrases]\ncode = [\"code\"]\n", "phrases"},
                      {"new/wait.toml", "id = \"wait\"\n[[steps]]\nid = \"sit\"\n", "checklist"}};
  for (const Row& row : rows) {
    const core::PackCheck found = check(row.file, row.text);
    INFO(row.file << ": " << row.text);
    CHECK(found.kind == row.kind);
    CHECK(found.faults.empty());
  }
}

TEST_CASE("what a usable pack lacks is named", "[packs]") {
  struct Row {
    const char* file;
    std::string text;
    const char* lack;
    bool is_lacking;
  };
  const std::string german = "language = \"de\"\n[phrases]\ncode = [\"code\"]\n";
  const Row rows[] = {
      {"shops/amber.toml", amber, "never_checked", true},
      {"shops/amber.toml", amber, "no_sources", true},
      {"shops/amber.toml", amber, "no_domains", true},
      {"shops/amber.toml", amber + "domains = [\"amber.example\"]\n", "no_domains", false},
      {"shops/amber.toml", amber, "no_order_numbers", true},
      {"carriers/amber.toml", amber, "no_order_numbers", false},
      {"carriers/amber.toml", amber, "no_tracking_numbers", true},
      {"shops/amber.toml", amber + "checked = 2025-11-22\n", "checked_long_ago", false},
      {"shops/amber.toml", amber + "checked = 2025-11-21\n", "checked_long_ago", true},
      {"shops/amber.toml", amber + "checked = 2026-11-24\n", "checked_ahead", false},
      {"shops/amber.toml", amber + "checked = 2027-01-01\n", "checked_ahead", true},
      {"regions/xx.toml", "id = \"xx\"\nname = \"X\"\n", "no_contacts", true},
      {"phrases/de.toml", german, "no_common_words", true},
      {"phrases/de.toml", "common_words = [\"und\"]\n" + german, "common_words_count", true},
      {"phrases/de.toml", german, "no_phrases", true},
      {"checklists/wait.toml", "id = \"wait\"\n[[steps]]\nid = \"sit\"\n", "no_step_source", true},
      {"shops/Amber.toml", "id = \"Amber\"\nname = \"Amber\"\n", "no_good_id", true},
  };
  for (const Row& row : rows) {
    const core::PackCheck found = check(row.file, row.text);
    INFO(row.lack << ": " << row.text);
    CHECK(found.faults.empty());
    CHECK(lacks(found, row.lack) == row.is_lacking);
  }
}

TEST_CASE("every fault of a pack is named, not only the first", "[packs]") {
  const core::PackCheck found = check("shops/amber.toml", amber + "domains = 3\ncolour = \"red\"\n");
  REQUIRE(found.faults.size() == 2);
  CHECK_THAT(found.faults[0], Catch::Matchers::ContainsSubstring("Line 3, field \"domains\""));
  CHECK_THAT(found.faults[1], Catch::Matchers::ContainsSubstring("Line 4, field \"colour\""));
  CHECK(found.lacks.empty());
}

TEST_CASE("a file that cannot be read is told from one with faults", "[packs]") {
  const TemporaryFolder folder;
  CHECK(pack_files::check_pack(folder / "missing.toml", today).trouble == "It is no file.");
  CHECK(pack_files::check_pack(folder.path(), today).trouble == "It is no file.");
  CHECK(check("shops/large.toml", std::string(300 * 1024, '#')).trouble.find("larger") != std::string::npos);
  const core::PackCheck torn = check("shops/torn.toml", "id = ");
  CHECK(torn.trouble.empty());
  CHECK(torn.faults.size() == 1);
}
