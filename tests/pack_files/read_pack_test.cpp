#include "pack_files/read_pack.h"

#include "support/catch.h"

using pack_files::Folder;

namespace {

std::string complaint_of(std::string_view text, Folder folder = Folder::shops) {
  return pack_files::read_pack_text(text, "shop", folder).complaint;
}

const std::string shop = "id = \"shop\"\nname = \"Shop\"\ndomains = [\"shop.example\"]\n";

}  // namespace

TEST_CASE("a whole shop pack is read", "[packs]") {
  const auto file = pack_files::read_pack_text(shop + R"(
aliases = ["the shop"]
always_signs = true
order_numbers = ["A9{3}"]
carriers = ["dhl"]
sources = [ { grade = "P", text = "https://shop.example/help" } ]
checked = 2026-11-23
pages.orders = "https://www.shop.example/orders"
report_address = "spoof@shop.example"
[delivery_code]
lengths = [4, 6]
life = "hours"
hours = 48
share = "household"
by_text_in = ["in"]
[redelivery]
wait_days = 2
tries = 3
)",
                                               "shop", Folder::shops);
  REQUIRE(file.complaint.empty());
  const auto& pack = std::get<core::RetailerPack>(file.pack);
  CHECK(pack.id == "shop");
  CHECK(pack.kind == core::PackKind::shop);
  CHECK(pack.aliases == std::vector<std::string>{"the shop"});
  CHECK(pack.always_signs);
  REQUIRE(pack.delivery_code);
  CHECK(pack.delivery_code->lengths == std::vector<int>{4, 6});
  CHECK(pack.delivery_code->life == core::CodeLife::hours);
  CHECK(pack.delivery_code->hours.count() == 48);
  CHECK(pack.delivery_code->share == core::ShareRule::household);
  CHECK(pack.redelivery.wait_days == 2);
  CHECK(pack.pages.at("orders") == "https://www.shop.example/orders");
  CHECK(pack.sources.front().grade == 'P');
  CHECK(core::format_date(*pack.checked) == "2026-11-23");
}

TEST_CASE("a bad pack is refused with the line, the field and what is wrong", "[packs]") {
  struct Row {
    const char* why;
    std::string text;
    Folder folder;
    const char* sentence;
  };
  const Row rows[] = {
      {"not TOML", "id = ", Folder::shops, "Line 1: this is not TOML"},
      {"another id than the file's name", "id = \"other\"\nname = \"x\"", Folder::shops,
       "Line 1, field \"id\": it must be the file's name, \"shop\"."},
      {"no id", "name = \"x\"", Folder::shops, "field \"id\": it is missing or empty."},
      {"an unknown field", shop + "colour = \"red\"", Folder::shops,
       "Line 4, field \"colour\": there is no such field here."},
      {"a wrong type", "id = \"shop\"\nname = 4", Folder::shops, "Line 2, field \"name\": a text is expected."},
      {"a text for a list", "id = \"shop\"\nname = \"x\"\ndomains = \"a.example\"", Folder::shops,
       "Line 3, field \"domains\": a list of texts is expected."},
      {"a number in a list of texts", "id = \"shop\"\nname = \"x\"\naliases = [\"a\", 4]", Folder::shops,
       "Line 3, field \"aliases\": each entry must be a text that is not empty."},
      {"a domain with a scheme", "id = \"shop\"\nname = \"x\"\ndomains = [\"https://a.example\"]", Folder::shops,
       "is no domain in lower case"},
      {"a page of somebody else", shop + "pages.orders = \"https://shop.example.evil.example/\"", Folder::shops,
       "is no https address of the pack's own domains."},
      {"a page without https", shop + "pages.orders = \"http://shop.example/\"", Folder::shops,
       "is no https address of the pack's own domains."},
      {"a page that hides its host", shop + "pages.orders = \"https://shop.example@evil.example/\"", Folder::shops,
       "is no https address of the pack's own domains."},
      {"an unknown page", shop + "pages.prizes = \"https://shop.example/\"", Folder::shops,
       "there is no page \"prizes\"."},
      {"a bad shape", shop + "order_numbers = [\"9{\"]", Folder::shops,
       "Line 4, field \"order_numbers\": \"9{\" is no shape of a number."},
      {"an unknown rule", shop + "[delivery_code]\nshare = \"all\"", Folder::shops,
       "Line 5, field \"delivery_code.share\": one of these is expected: trusted_person"},
      {"hours without a number", shop + "[delivery_code]\nlife = \"hours\"", Folder::shops,
       "field \"delivery_code.hours\": it goes with life"},
      {"an unknown field in a table", shop + "[delivery_code]\nlength = 4", Folder::shops,
       "Line 5, field \"delivery_code.length\": there is no such field here."},
      {"a code of one digit", shop + "[delivery_code]\nlengths = [1]", Folder::shops,
       "a list of whole numbers from 3 to 12 is expected."},
      {"a day in quotation marks", shop + "checked = \"2026-11-23\"", Folder::shops,
       "Line 4, field \"checked\": a day such as 2026-11-23 is expected"},
      {"an unknown grade", shop + "sources = [ { grade = \"X\", text = \"y\" } ]", Folder::shops,
       "one of these is expected: P, T, S, Y, J."},
      {"no mail address", shop + "report_address = \"spoof\"", Folder::shops,
       "Line 4, field \"report_address\": it is no mail address."},
      {"a day that does not exist", "id = \"shop\"\nname = \"x\"\nholidays = [\"13-01\"]", Folder::regions,
       "Line 3, field \"holidays\": \"13-01\" is no day"},
      {"a contact that does not fit its kind",
       "id = \"shop\"\nname = \"x\"\n[[contacts]]\nid = \"a\"\nname = \"A\"\nkind = \"phone\"\nvalue = "
       "\"https://a.example\"",
       Folder::regions, "field \"contacts.value\": it does not fit the kind"},
      {"an unknown concept", "language = \"shop\"\n[phrases]\nno_such = [\"x\"]", Folder::phrases,
       "There is no concept \"no_such\"."},
      {"a phrase that cannot be read", "language = \"shop\"\n[phrases]\ncode = [\"(a|b\"]", Folder::phrases,
       "cannot be read."},
      {"no phrases", "language = \"shop\"", Folder::phrases, "field \"phrases\": it is missing or empty."},
      {"a branch on a step that asks nothing",
       "id = \"shop\"\n[[steps]]\nid = \"a\"\n[[steps]]\nid = \"b\"\nonly_after = \"a\"", Folder::checklists,
       "Line 6, field \"steps.only_after\": no step before this one asks \"a\"."},
      {"two steps of one id", "id = \"shop\"\n[[steps]]\nid = \"a\"\n[[steps]]\nid = \"a\"", Folder::checklists,
       "there are two steps \"a\"."},
      {"a target without an action", "id = \"shop\"\n[[steps]]\nid = \"a\"\ntarget = \"orders\"", Folder::checklists,
       "field \"steps.target\": it does not fit the action."},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK_THAT(complaint_of(row.text, row.folder), Catch::Matchers::ContainsSubstring(row.sentence));
  }
}

TEST_CASE("hostile pack files give a sentence, never a crash", "[packs]") {
  const std::string hostile[] = {std::string(300'000, '['), "a = " + std::string(100'000, '['),
                                 std::string(1000, '\0'),   "\xff\xfe\x00x",
                                 "a.b.c = 1\na.b = 2",      "id = \"\\uD800\""};
  for (const std::string& text : hostile) CHECK_FALSE(complaint_of(text).empty());
}

TEST_CASE("a step's branch reads as the step and its answer", "[packs]") {
  const auto file = pack_files::read_pack_text(
      "id = \"shop\"\n[[steps]]\nid = \"a\"\nasks_yes_or_no = true\n[[steps]]\nid = \"b\"\nonly_after = \"not a\"\n",
      "shop", Folder::checklists);
  REQUIRE(file.complaint.empty());
  const auto& steps = std::get<core::Checklist>(file.pack).steps;
  REQUIRE(steps[1].only_after);
  CHECK(steps[1].only_after->step == "a");
  CHECK_FALSE(steps[1].only_after->answer);
}
