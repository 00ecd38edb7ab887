// Lints every pack that comes with the program.
#include "core/packs/knowledge.h"
#include "pack_files/check_pack.h"
#include "pack_files/read_pack.h"
#include "pack_files/toml_pack_shelf.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace {

const std::filesystem::path assets = std::filesystem::path(PORCHLIGHT_SOURCE_DIR) / "assets";

const core::Packs& shipped() {
  static const core::Packs packs = pack_files::TomlPackShelf(assets / "packs").read();
  return packs;
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Not every shop sends codes, and not every language has a phrase for each concept.
const std::set<std::string> may_lack{"no_pages",          "no_codes",    "no_order_numbers", "no_tracking_numbers",
                                     "no_report_address", "no_contacts", "no_phrases",       "common_words_count"};

}  // namespace

TEST_CASE("every pack that we ship can be used and has its sources", "[packs]") {
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(assets / "packs")) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path().string());
    CHECK(entry.path().extension() == ".toml");
    const core::PackCheck check = pack_files::check_pack(entry.path(), std::chrono::year(2026) / 11 / 23);
    CHECK(check.trouble.empty());
    for (const std::string& fault : check.faults) FAIL_CHECK(fault);
    for (const core::PackLack& lack : check.lacks) CHECK(may_lack.contains(lack.id));
    ++files;
  }
  CHECK(files > 30);
  const core::Knowledge knowledge(shipped());
  for (const core::SkippedPack& pack : knowledge.packs().skipped) FAIL_CHECK(pack.file + ": " + pack.what);
}

TEST_CASE("a domain belongs to one pack", "[packs]") {
  std::set<std::string> seen;
  for (const core::RetailerPack& pack : shipped().retailers)
    for (const std::string& domain : pack.domains) {
      INFO(pack.id << " " << domain);
      CHECK(seen.insert(domain).second);
    }
}

TEST_CASE("carriers that a shop names are there", "[packs]") {
  for (const core::RetailerPack& pack : shipped().retailers)
    for (const std::string& carrier : pack.carriers) {
      INFO(pack.id << " " << carrier);
      const core::RetailerPack* found = core::find_retailer(shipped(), carrier);
      CHECK((found != nullptr && found->kind == core::PackKind::carrier));
    }
}

TEST_CASE("the shops and carriers of the first issue are known well", "[packs]") {
  for (const char* id : {"amazon", "flipkart", "dhl", "dpd", "ups", "fedex", "royal_mail"}) {
    INFO(id);
    const core::RetailerPack* pack = core::find_retailer(shipped(), id);
    REQUIRE(pack != nullptr);
    CHECK(!pack->domains.empty());
    CHECK(!pack->pages.empty());
    CHECK(pack->order_numbers.size() + pack->tracking_numbers.size() > 0);
    CHECK(pack->sources.size() >= 2);
  }
}

TEST_CASE("numbers as shops and carriers write them fit their packs", "[packs]") {
  struct Row {
    const char* retailer;
    const char* number;
    bool order;
  };
  const Row rows[] = {{"amazon", "112-5550142-7731209", true},    {"amazon", "404-1557659-9225904", true},
                      {"flipkart", "OD123456789012345678", true}, {"ups", "1Z999AA10123456784", false},
                      {"royal_mail", "RX123456789GB", false},     {"dhl", "JJD000390007012345678", false},
                      {"dhl", "00340434161094042557", false},     {"dpd", "15501234567890", false},
                      {"fedex", "123456789012", false},           {"usps", "9400111899223100001234", false},
                      {"evri", "H00A1A0012345678", false},        {"inpost", "630000012345678901234567", false}};
  for (const Row& row : rows) {
    INFO(row.retailer << " " << row.number);
    const core::RetailerPack* pack = core::find_retailer(shipped(), row.retailer);
    REQUIRE(pack != nullptr);
    const auto& shapes = row.order ? pack->order_numbers : pack->tracking_numbers;
    CHECK(
        std::any_of(shapes.begin(), shapes.end(), [&](const core::Shape& shape) { return shape.matches(row.number); }));
  }
}

TEST_CASE("every checklist is there, with all of its sentences", "[packs]") {
  const std::string texts = text_of(assets / "texts" / "en.json");
  const auto has_text = [&](const std::string& key) { return texts.find('"' + key + "\": \"") != std::string::npos; };
  for (const char* id :
       {"code_nobody_ordered", "account_code_nobody_asked", "suspicious_message", "link_opened", "code_given_away",
        "money_or_card_given", "parcel_nobody_ordered", "driver_kept_parcel", "wrong_or_empty_box"}) {
    INFO(id);
    const core::Checklist* list = core::find_checklist(shipped(), id);
    REQUIRE(list != nullptr);
    const std::string key = "checklist." + list->id + ".";
    CHECK(has_text(key + "title"));
    for (const core::ChecklistStep& step : list->steps) {
      INFO(step.id);
      CHECK(has_text(key + step.id + ".do"));
      CHECK(has_text(key + step.id + ".why"));
      if (step.action == core::StepAction::copy_sentence) CHECK(has_text(key + step.id + ".copy"));
    }
  }
}

TEST_CASE("what the shared article advises stands in the checklists", "[packs]") {
  const auto has_step = [](const char* list, const char* step) {
    const core::Checklist* found = core::find_checklist(shipped(), list);
    return found != nullptr &&
           std::any_of(found->steps.begin(), found->steps.end(), [&](const auto& s) { return s.id == step; });
  };
  for (const char* list : {"code_nobody_ordered", "account_code_nobody_asked", "code_given_away", "link_opened"})
    for (const char* step : {"change_password", "same_password", "two_step", "tell_shop"}) {
      INFO(list << " " << step);
      CHECK(has_step(list, step));
    }
  CHECK(has_step("suspicious_message", "forward_mail"));
  CHECK(has_step("suspicious_message", "your_orders"));
  CHECK(has_step("code_nobody_ordered", "your_orders"));
  CHECK(has_step("code_nobody_ordered", "archived_orders"));
  CHECK(has_step("code_nobody_ordered", "addresses"));
}

TEST_CASE("the contacts that checklists open exist in every region that has any", "[packs]") {
  std::set<std::string> wanted;
  for (const core::Checklist& list : shipped().checklists)
    for (const core::ChecklistStep& step : list.steps)
      if ((step.action == core::StepAction::open_contact || step.action == core::StepAction::forward_mail) &&
          step.target != "shop")
        wanted.insert(step.target);
  for (const std::string& id : wanted) {
    INFO(id);
    CHECK(std::any_of(shipped().regions.begin(), shipped().regions.end(), [&](const core::RegionPack& region) {
      return std::any_of(region.contacts.begin(), region.contacts.end(),
                         [&](const core::Contact& c) { return c.id == id; });
    }));
  }
}
