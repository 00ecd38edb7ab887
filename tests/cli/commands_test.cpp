// Orders, members, settings and the rest: said one at a time, by the rules of the window.
#include "cli/fake_world.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

using Catch::Matchers::ContainsSubstring;
using cli_test::FakeWorld;
using cli_test::Said;

Said run_good(FakeWorld& world, const std::vector<std::string>& arguments, const std::string& input = {}) {
  Said said = world.run(arguments, input);
  INFO(said.err);
  CHECK(said.status == cli::good);
  return said;
}

}  // namespace

TEST_CASE("Members are added, changed, listed and removed", "[cli][members]") {
  FakeWorld world;
  run_good(world, {"members", "add", "Maria", "--label-name", "M. Keller"});
  run_good(world, {"members", "add", "Leo", "--role", "child", "--colour", "#112233"});
  REQUIRE(world.own().household.members.size() == 2);
  CHECK(world.own().household.members[1].role == core::Role::child);
  CHECK(world.own().household.members[1].colour == 0x112233);
  CHECK(world.run({"members", "add", "maria"}).status == cli::failed);  // the name is taken
  run_good(world, {"members", "edit", "Leo", "--name", "Leopold"});
  CHECK_THAT(run_good(world, {"members"}).out, ContainsSubstring("Leopold") && ContainsSubstring("M. Keller"));
  CHECK_THAT(run_good(world, {"members", "list", "--json"}).out, ContainsSubstring("\"role\":\"child\""));
  run_good(world, {"members", "remove", "Leopold"});
  CHECK(world.own().household.members.size() == 1);
  CHECK(world.run({"members", "remove", "Zoe"}).status == cli::failed);
}

TEST_CASE("An order is logged in a line, changed by options, delivered and removed", "[cli][orders]") {
  FakeWorld world;
  world.take_samples();
  const std::size_t before = world.own().household.orders.size();
  run_good(world, {"orders", "add", "toaster amazon fri code tom may take", "--as", "Maria"});
  REQUIRE(world.own().household.orders.size() == before + 1);
  const core::Order order = world.own().household.orders.back();
  CHECK(order.retailer == "amazon");
  CHECK(order.code_expected);
  CHECK(order.ordered_by.value == "maria");
  run_good(world, {"orders", "edit", "toaster", "--expected-to", "2026-12-01", "--note", "behind the hedge", "--price",
                   "29.90", "--currency", "EUR"});
  CHECK(world.own().household.orders.back().note == "behind the hedge");
  CHECK(world.own().household.orders.back().price == core::Money{2990, "EUR"});
  CHECK_THAT(run_good(world, {"orders", "find", "toaster"}).out, ContainsSubstring("toaster"));
  run_good(world, {"orders", "delivered", "toaster", "--as", "Rosa"});
  CHECK(world.own().household.orders.back().state == core::OrderState::delivered);
  run_good(world, {"orders", "remove", order.id.value});
  CHECK(world.own().household.orders.size() == before);
}

TEST_CASE("An order is logged by options under the names of formats.md", "[cli][orders]") {
  FakeWorld world;
  world.take_samples();
  const Said said = run_good(world, {"orders",
                                     "add",
                                     "--json",
                                     "--item",
                                     "Reading lamp",
                                     "--retailer",
                                     "Amazon",
                                     "--order-number",
                                     "111-2223334-5556667",
                                     "--ordered-by",
                                     "Tom",
                                     "--placed",
                                     "2026-11-20",
                                     "--expected-from",
                                     "2026-11-24",
                                     "--expected-to",
                                     "2026-11-25",
                                     "--code-expected",
                                     "yes",
                                     "--may-receive",
                                     "Rosa",
                                     "--may-receive",
                                     "Leo",
                                     "--hours",
                                     "14:00-17:00"});
  const auto order = said.json();
  CHECK(order["retailer"] == "amazon");
  CHECK(order["ordered_by"] == "Tom");
  CHECK(order["code_expected"] == true);
  CHECK(order["receive"] == "named");
  CHECK(order["may_receive"] == nlohmann::json{"Rosa", "Leo"});
  CHECK(order["hours"] == "14:00-17:00");
}

TEST_CASE("Words that fit several orders list them and change nothing", "[cli][orders]") {
  FakeWorld world;
  world.take_samples();
  const int commits = world.own().commits;
  const Said said = world.run({"orders", "remove", "amazon"});
  CHECK(said.status == cli::failed);
  CHECK_THAT(said.err,
             ContainsSubstring("Coffee machine") && ContainsSubstring("Garden hose") && !ContainsSubstring("bracelet"));
  CHECK(world.own().commits == commits);
  CHECK(world.run({"orders", "remove", "zeppelin"}).status == cli::failed);
}

TEST_CASE("A driver who left is noted, and mine is said of an order without an owner", "[cli][orders]") {
  FakeWorld world;
  world.take_samples();
  run_good(world, {"orders", "missed", "coffee", "--as", "Rosa"});
  CHECK(world.own().household.orders[1].state == core::OrderState::missed);
  run_good(world, {"orders", "claim", "hose", "--as", "Maria"});
  CHECK(world.own().household.orders[10].ordered_by.value == "maria");
}

TEST_CASE("Settings are read and changed", "[cli][settings]") {
  FakeWorld world;
  run_good(world, {"settings", "set", "text_size", "140"});
  CHECK(run_good(world, {"settings", "get", "text_size"}).out == "140\n");
  CHECK_THAT(run_good(world, {"settings"}).out, ContainsSubstring("results_host"));
  CHECK(run_good(world, {"settings", "list", "--json"}).json()["text_size"] == "140");
}

TEST_CASE("The history tells what was done and by whom", "[cli][history]") {
  FakeWorld world;
  world.take_samples();
  run_good(world, {"orders", "delivered", "coffee", "--as", "Rosa"});
  CHECK_THAT(run_good(world, {"history"}).out, ContainsSubstring("Coffee machine"));
  CHECK_THAT(run_good(world, {"history", "--json"}).out, ContainsSubstring("\"by\":\"rosa\""));
}

TEST_CASE("A checklist is started, ticked and closed", "[cli][checklist]") {
  FakeWorld world;
  world.take_samples();
  CHECK_THAT(run_good(world, {"checklist"}).out, ContainsSubstring("suspicious_message"));
  CHECK_THAT(run_good(world, {"checklist", "start", "suspicious_message", "--as", "Rosa"}).out,
             ContainsSubstring("[ ]"));
  REQUIRE(world.own().household.incidents.size() == 1);
  const core::Checklist* checklist = core::find_checklist(cli_test::knowledge()->packs(), "suspicious_message");
  REQUIRE(checklist != nullptr);
  for (const core::ChecklistStep& step : checklist->steps) {
    if (step.only_after) continue;
    if (step.asks_yes_or_no)
      run_good(world, {"checklist", "answer", step.id, "no", "--as", "Rosa"});
    else
      CHECK_THAT(run_good(world, {"checklist", "tick", step.id, "--note", "at noon", "--as", "Rosa"}).out,
                 ContainsSubstring("[x]") && ContainsSubstring("at noon"));
  }
  CHECK(world.run({"checklist", "tick", "no_such_step"}).status == cli::wrong_usage);
  run_good(world, {"checklist", "close", "--as", "Rosa"});
  CHECK(world.own().household.incidents.front().closed_at.has_value());
}

TEST_CASE("The house is asked, and answers", "[cli][ask]") {
  FakeWorld world;
  world.take_samples();
  const std::string mail = (cli_test::source_dir / "tests/samples/amazon/code_unknown_order.eml").string();
  run_good(world, {"ask", mail, "--as", "Rosa"});
  REQUIRE(world.own().household.questions.size() == 1);
  CHECK_THAT(run_good(world, {"ask"}).out, ContainsSubstring("Amazon"));
  run_good(world, {"answer", "not-mine", "--as", "Tom"});
  CHECK(world.own().household.questions.front().answers.front().answer == core::Answer::not_mine);
}

TEST_CASE("Each screen is shown as plain text", "[cli][show]") {
  FakeWorld world;
  world.take_samples();
  for (const char* screen : {"today", "check", "orders", "checklists", "family", "history", "settings"}) {
    INFO(screen);
    CHECK(run_good(world, {"show", screen, "--as", "Maria"}).out.size() > 20);
  }
  CHECK_THAT(run_good(world, {"show", "orders"}).out, ContainsSubstring("headphones"));
}

TEST_CASE("The demo judges a sample message for a person", "[cli][demo]") {
  FakeWorld world;
  const Said said = run_good(world, {"demo"});
  CHECK_THAT(said.out, ContainsSubstring("Amazon"));
  CHECK(world.files.empty());
}

TEST_CASE("What is imported comes back by export, byte for byte", "[cli][import][export]") {
  FakeWorld world;
  world.take_samples();
  const std::string first = run_good(world, {"export"}).out;
  TemporaryFolder folder;
  write_file(folder / "household.json", first);
  run_good(world, {"import", (folder / "household.json").string(), "--household", "/other"});
  CHECK(run_good(world, {"export", "--household", "/other"}).out == first);
  CHECK_THAT(run_good(world, {"import", (folder / "household.json").string()}).out, ContainsSubstring("Nothing new"));
}

TEST_CASE("A wrong import says the line, changes nothing and begins no household", "[cli][import]") {
  FakeWorld world;
  const Said said =
      world.run({"import", "-"}, "{\"schema\":1,\"orders\":[\n{\"item\":\"Lamp\",\"ordered_by\":\"Zoe\"}]}");
  CHECK(said.status == cli::failed);
  CHECK_THAT(said.err, ContainsSubstring("line 2") && ContainsSubstring("Zoe"));
  CHECK(world.files.empty());
}

TEST_CASE("A deed that the store refuses ends with status 1 and its sentence", "[cli]") {
  FakeWorld world;
  world.take_samples();
  world.own().refuses = true;
  const Said said = world.run({"orders", "delivered", "coffee"});
  CHECK(said.status == cli::failed);
  CHECK_THAT(said.err, ContainsSubstring("The disk is full."));
}
