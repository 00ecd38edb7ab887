#include "app/program.h"

namespace {

const core::Verdict& verdict(const table::Program& program) {
  REQUIRE(program.state.check.verdict);
  return *program.state.check.verdict;
}

}  // namespace

TEST_CASE("An expected code is kept for its order, and recorded without its digits", "[app][check]") {
  table::Program program(table::with_headphones());
  program.act(app::CheckText{table::delivery_text});
  REQUIRE(verdict(program).kind == core::VerdictKind::expected);
  CHECK(program.kinds() == "message_checked code_kept");
  CHECK(program.code().digits == "482913");
  CHECK(program.code().order == core::OrderId{"headphones"});
  CHECK(program.code().valid_until == core::end_of_day(home::today, home::now));
  CHECK(program.state.screen == app::Screen::check);
}

TEST_CASE("A code that fits several orders of one person is kept for the one that lets fewest people say it",
          "[app][check]") {
  core::Household house = table::with_headphones();
  core::Order second = house.orders.front();
  second.id = {"cables"};
  second.item = "Cables";
  second.order_number = "";
  second.receive = core::Receive::named;
  second.may_receive.clear();
  house.orders.front().order_number = "";
  house.orders.push_back(second);
  table::Program program(house);
  program.act(app::CheckText{"Amazon: your delivery code is 482913. Give it to the driver at the door."});
  REQUIRE(verdict(program).kind == core::VerdictKind::expected);
  REQUIRE(verdict(program).orders.size() == 2);
  CHECK(program.code().order == core::OrderId{"cables"});
}

TEST_CASE("The same message checked again keeps no second code", "[app][check]") {
  table::Program program(table::with_headphones());
  program.act(app::CheckText{table::delivery_text});
  program.act(app::CheckText{table::delivery_text});
  CHECK(program.state.household.codes.size() == 1);
  program.act(app::CheckText{table::delivery_text + "\n"});
  CHECK(program.state.household.codes.size() == 1);
}

TEST_CASE("No other verdict keeps a code", "[app][check]") {
  struct Row {
    const std::string& text;
    core::VerdictKind kind;
  };
  for (const Row& row :
       {Row{table::unknown_text, core::VerdictKind::ask}, Row{table::account_text, core::VerdictKind::secret},
        Row{table::trap_text, core::VerdictKind::danger}}) {
    INFO(row.text);
    table::Program program(table::with_headphones());
    program.act(app::CheckText{row.text});
    CHECK(verdict(program).kind == row.kind);
    CHECK(program.state.household.codes.empty());
    CHECK(program.kinds() == "message_checked");
  }
}

TEST_CASE("The record of a check has verdict, purpose, shop and fingerprint", "[app][check]") {
  table::Program program(table::with_headphones());
  program.act(app::CheckText{table::account_text});
  const auto& details = program.kept.household.history.front().details;
  CHECK(details.at("verdict") == "private");
  CHECK(details.at("purpose") == "account_code");
  CHECK(details.at("shop") == "Amazon");
  CHECK(details.at("sha256") == program.state.check.message->sha256);
  CHECK(details.size() == 4);
}

TEST_CASE("The answer to an older question is not taken for the newer one's", "[app][check]") {
  table::Program program(table::with_headphones());
  program.jobs_wait = true;
  program.act(app::CheckText{table::trap_text});
  const int old_serial = program.state.check.reading;
  program.act(app::CheckText{table::delivery_text});
  core::Message late;
  late.body = table::trap_text;
  program.happen(app::MessageRead{old_serial, late});
  CHECK_FALSE(program.state.check.verdict);
  program.happen(app::MessageUnreadable{old_serial, {ports::ErrorKind::not_found, "gone"}});
  CHECK_FALSE(program.state.notice);
  program.run();
  CHECK(verdict(program).kind == core::VerdictKind::expected);
}

TEST_CASE("A message that was cleared while it was read does not come back", "[app][check]") {
  table::Program program(table::with_headphones());
  program.jobs_wait = true;
  program.act(app::CheckText{table::delivery_text});
  program.act(app::ClearCheck{});
  program.run();
  CHECK_FALSE(program.state.check.verdict);
  CHECK(program.state.household.codes.empty());
}

TEST_CASE("A file is checked, and again as another channel", "[app][check]") {
  table::Program program(table::with_headphones());
  program.files["/mails/code.txt"] = table::delivery_text;
  program.act(app::CheckFile{"/mails/code.txt"});
  CHECK(verdict(program).kind == core::VerdictKind::expected);
  CHECK(program.state.check.source == "code.txt");
  program.act(app::CheckText{"code.txt", core::Channel::email});
  REQUIRE(program.state.check.message);
  CHECK(program.state.check.message->channel == core::Channel::email);
  CHECK(program.state.check.path == "/mails/code.txt");
}

TEST_CASE("What cannot be read is said", "[app][check]") {
  table::Program program;
  program.act(app::CheckFile{"/nowhere"});
  CHECK(program.notice() == "The file is not there.");
  CHECK(program.state.check.reading == 0);
  program.act(app::CheckText{" \n "});
  CHECK(program.notice() == "Paste or type the message first.");
}

TEST_CASE("The verdict follows the household: an order that is logged makes its code expected", "[app][check]") {
  table::Program program;
  program.act(app::CheckText{table::delivery_text});
  CHECK(verdict(program).kind == core::VerdictKind::ask);
  core::Order order = table::with_headphones().orders.front();
  order.id = {};
  program.act(app::SaveOrder{{}, order});
  CHECK(verdict(program).kind == core::VerdictKind::expected);
  CHECK(program.code().digits == "482913");
  CHECK(program.kinds() == "message_checked order_logged code_kept");
}

TEST_CASE("A code past its life is forgotten when time passes", "[app][check]") {
  table::Program program(table::with_code());
  CHECK(app::next_tick(program.state) == *program.code().valid_until + std::chrono::seconds(1));
  program.happen(app::Tick{});
  CHECK(program.code().digits == "482913");
  program.now.instant += std::chrono::hours(11);
  program.happen(app::Tick{});
  CHECK(program.code().state == core::CodeState::forgotten);
  CHECK(program.code().digits.empty());
  CHECK_FALSE(program.state.notice);
}
