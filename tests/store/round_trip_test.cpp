#include "store/household_on_disk.h"

namespace {

core::Instant at(long long seconds) { return core::Instant(std::chrono::seconds(seconds)); }

core::Order full_order() {
  core::Order one = order("o1", "Headphones \xF0\x9F\x8E\xA7 \"special\"; DROP TABLE orders; --");
  one.retailer = "amazon";
  one.order_number = "112-5550142-7731209";
  one.tracking_number = "1Z999AA10123456784";
  one.carrier = "ups";
  one.ordered_by = {"m1"};
  one.placed = core::parse_date("2026-11-19");
  one.expected_from = core::parse_date("2026-11-23");
  one.expected_to = core::parse_date("2026-11-24");
  one.hours = core::Hours{600, 840};
  one.code_expected = true;
  one.receive = core::Receive::named;
  one.may_receive = {{"m2"}, {"m3"}};
  one.price = core::Money{12999, "EUR"};
  one.note = std::string("two\nlines and a zero \0 byte", 27);
  one.gift = true;
  one.gift_until = core::parse_date("2026-12-24");
  one.state = core::OrderState::missed;
  one.missed_on = core::parse_date("2026-11-23");
  one.delivered_at = at(-5);
  one.received_by = {"m2"};
  return one;
}

core::Incident full_incident() {
  core::Incident one;
  one.id = {"i1"};
  one.checklist = "code_given_away";
  one.facts = {"amazon", "danger", "a@b.example", std::string(64, 'f'), {"o1"}};
  one.started_by = {"m1"};
  one.started_at = at(1795440000);
  one.closed_at = at(1795450000);
  one.progress = {{"ask", core::StepState::done, true, {"m1"}, at(1795440001), "yes, we did"},
                  {"call", core::StepState::not_needed, false, {"m2"}, std::nullopt, ""},
                  {"wait", core::StepState::open, std::nullopt, {}, std::nullopt, ""}};
  return one;
}

core::Question full_question() {
  core::Question one;
  one.id = {"q1"};
  one.asked_by = {"m1"};
  one.asked_at = at(1795440000);
  one.deadline = at(1795440600);
  one.retailer = "amazon";
  one.purpose = "delivery_code";
  one.order_number = "112-1";
  one.item = "a book";
  one.message_sha256 = std::string(64, '0');
  one.answers = {{{"m2"}, core::Answer::let_me_look, at(1795440100)},
                 {{"m2"}, core::Answer::gift_ask_me_alone, at(1795440200)},
                 {{"m3"}, core::Answer::not_mine, at(1795440300)}};
  one.closed_at = at(1795440400);
  return one;
}

}  // namespace

TEST_CASE("All that a household holds is there after closing and opening the file", "[store]") {
  HouseholdOnDisk home;
  core::Member leo{{"m2"}, "Leo", core::Role::child, 0xFFFFFF, ""};
  core::WaitingCode waiting = code("c1", "482913");
  waiting.for_pickup = true;
  waiting.valid_until = at(1795460000);
  core::WaitingCode given = code("c2", "");
  given.state = core::CodeState::given;
  given.given_at = at(1795440009);
  given.given_by = {"m1"};
  core::Settings settings;
  settings.default_receive = core::Receive::anyone_at_home;
  settings.country = "de";
  settings.holidays = {*core::parse_date("2026-12-25"), *core::parse_date("2026-12-26")};
  settings.results_host = "mx.example.com";
  settings.answer_time = std::chrono::minutes(15);
  settings.text_size = 130;
  settings.theme = core::Theme::dark;
  {
    Store store = home.open();
    commit(store,
           {save(member("m1", "Maria")), save(leo), save(full_order()), save(order("o2", "Tea")), save(waiting),
            save(given), save(full_incident()), save(full_question()), save(settings)},
           {entry("order_logged", {{"item", "Headphones"}, {"shop", "amazon"}}), entry("code_given")});
  }
  Store store = home.open();
  const core::HouseholdNews news = read(store);
  CHECK(news.whole);
  CHECK(news.revision == 1);
  CHECK(news.members == std::vector{member("m1", "Maria"), leo});
  CHECK(news.orders == std::vector{full_order(), order("o2", "Tea")});
  CHECK(news.codes == std::vector{waiting, given});
  CHECK(news.incidents == std::vector{full_incident()});
  CHECK(news.questions == std::vector{full_question()});
  CHECK(news.settings == settings);
  REQUIRE(news.history.size() == 2);
  core::HistoryEntry first = entry("order_logged", {{"item", "Headphones"}, {"shop", "amazon"}});
  first.number = 1;
  CHECK(news.history[0] == first);
  CHECK(news.history[1].number == 2);
  CHECK(news.history[1].details.empty());
}

TEST_CASE("A new household is empty and has the default settings", "[store]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const core::HouseholdNews news = read(store);
  CHECK(news.whole);
  CHECK(news.members.empty());
  CHECK(news.settings == core::Settings{});
  CHECK_FALSE(store->notice().restored);
}

TEST_CASE("A thing that is made smaller loses the parts that it had", "[store]") {
  HouseholdOnDisk home;
  Store store = home.open();
  core::Order fewer = full_order();
  fewer.may_receive = {{"m3"}};
  fewer.hours.reset();
  fewer.price.reset();
  commit(store, {save(full_order()), save(full_incident())});
  core::Incident reset = full_incident();
  reset.progress.clear();
  commit(store, {save(fewer), save(reset)});
  const core::HouseholdNews news = read(store);
  CHECK(news.orders == std::vector{fewer});
  CHECK(news.incidents == std::vector{reset});
}

TEST_CASE("The file and its companions can be read by their owner only", "[store]") {
  HouseholdOnDisk home;
  home.file = home.folder / "new/deeper/household.db";
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))});
  CHECK(rights_of(home.folder / "new") == 0700);
  CHECK(rights_of(home.folder / "new/deeper") == 0700);
  CHECK(rights_of(home.file) == 0600);
  CHECK(rights_of(home.file.string() + "-wal") == 0600);
  CHECK(rights_of(home.file.string() + "-shm") == 0600);
}

TEST_CASE("A file that others could read is closed to them when it is opened", "[store]") {
  HouseholdOnDisk home;
  home.open().reset();
  std::filesystem::permissions(home.file, std::filesystem::perms(0644));
  Store store = home.open();
  CHECK(rights_of(home.file) == 0600);
}

TEST_CASE("A commit is done whole or not at all", "[store]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const std::vector<core::Change> changes{save(order("o1", "Tea")), save(order("", "has no id"))};
  const std::vector<core::HistoryEntry> entries{entry("order_logged")};
  const auto refused = store->commit(changes, entries, 0);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ports::ErrorKind::refused);
  const core::HouseholdNews news = read(store);
  CHECK(news.orders.empty());
  CHECK(news.history.empty());
  CHECK(news.revision == 0);
}

TEST_CASE("Two members cannot have one name, letter case apart", "[store]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(member("m1", "Maria")), save(member("m2", "Tom"))});
  const std::vector<core::Change> second{save(member("m3", "MARIA"))};
  const auto refused = store->commit(second, {}, 0);
  REQUIRE_FALSE(refused);
  CHECK_THAT(refused.error().what, Catch::Matchers::ContainsSubstring("MARIA"));
  commit(store, {save(member("m1", "Tom")), save(member("m2", "Maria"))});  // names may be swapped
  CHECK(read(store).members.size() == 2);
}
