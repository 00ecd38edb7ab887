// A household as JSON: formats.md's example, both ways complete, and what is wrong with others.
#include <sstream>

#include "cli/household_json/json_tree.h"
#include "cli/household_json/plan_import.h"
#include "cli/household_json/write_household.h"
#include "support/catch.h"

namespace {

using cli::ImportPlan;
using cli::JsonFault;

const core::Instant now = core::parse_rfc3339("2026-11-23T14:10:00Z")->instant;

const char* const example = R"({"schema":1,
 "members":[{"name":"Maria","role":"adult"},{"name":"Tom"},{"name":"Rosa"},{"name":"Leo","role":"child"}],
 "orders":[{"retailer":"amazon","item":"Headphones","order_number":"112-5550142-7731209","ordered_by":"Maria",
            "placed":"2026-11-19","expected_from":"2026-11-23","expected_to":"2026-11-23",
            "code_expected":true,"may_receive":["Tom","Rosa"]}]})";

template <class Thing>
void put(std::vector<Thing>& things, const Thing& after) {
  for (Thing& thing : things)
    if (thing.id == after.id) {
      thing = after;
      return;
    }
  things.push_back(after);
}

// What a store does with a plan.
void apply(core::Household& household, const ImportPlan& plan) {
  for (const core::Change& change : plan.changes) {
    if (const auto* m = std::get_if<core::Save<core::Member>>(&change)) put(household.members, m->after);
    if (const auto* o = std::get_if<core::Save<core::Order>>(&change)) put(household.orders, o->after);
    if (const auto* q = std::get_if<core::Save<core::Question>>(&change)) put(household.questions, q->after);
    if (const auto* i = std::get_if<core::Save<core::Incident>>(&change)) put(household.incidents, i->after);
    if (const auto* s = std::get_if<core::Save<core::Settings>>(&change)) household.settings = s->after;
  }
  for (core::HistoryEntry entry : plan.entries) {
    entry.number = static_cast<std::int64_t>(household.history.size()) + 1;
    household.history.push_back(std::move(entry));
  }
}

std::variant<ImportPlan, JsonFault> plan_of(const std::string& text, const core::Household& household) {
  auto tree = cli::read_json_tree(text);
  if (const auto* fault = std::get_if<JsonFault>(&tree)) return *fault;
  return cli::plan_import(std::get<cli::JsonNode>(tree), household, {}, now);
}

ImportPlan import(core::Household& household, const std::string& text) {
  auto planned = plan_of(text, household);
  if (const auto* fault = std::get_if<JsonFault>(&planned)) FAIL(fault->key << " in line " << fault->line);
  apply(household, std::get<ImportPlan>(planned));
  return std::get<ImportPlan>(planned);
}

std::string exported(const core::Household& household) {
  std::ostringstream out;
  cli::write_household(out, household);
  return out.str();
}

// Every field has a value of its own.
core::Household full_household() {
  core::Household household;
  import(household, example);
  core::Order& order = household.orders.front();
  order.id.value = "order-1";
  order.tracking_number = "1Z 999";
  order.carrier = "ups";
  order.hours = core::Hours{14 * 60, 17 * 60 + 30};
  order.price = core::Money{7999, "EUR"};
  order.note = "for „Weihnachten“\nin the cellar";
  order.gift = true;
  order.gift_until = core::parse_date("2026-12-24");
  order.state = core::OrderState::delivered;
  order.missed_on = core::parse_date("2026-11-22");
  order.delivered_at = now;
  order.received_by = household.members[2].id;
  household.members[0].colour = 0x00ab12;
  household.members[0].label_name = "M. Keller";
  household.settings.text_size = 140;
  household.settings.holidays = {*core::parse_date("2026-12-24")};
  household.settings.results_host = "mx.household.example";
  core::Question question;
  question.id.value = "question-1";
  question.asked_by = household.members[1].id;
  question.asked_at = question.deadline = now;
  question.retailer = "amazon";
  question.item = "lamp";
  question.answers = {{household.members[0].id, core::Answer::gift_ask_me_alone, now}};
  household.questions = {question};
  core::Incident incident;
  incident.id.value = "incident-1";
  incident.checklist = "code_given_away";
  incident.facts.order = order.id;
  incident.started_at = now;
  incident.progress = {{"call", core::StepState::done, true, household.members[0].id, now, "called"}};
  household.incidents = {incident};
  return household;
}

}  // namespace

TEST_CASE("The example of formats.md is read as it says", "[cli][import]") {
  core::Household household;
  const ImportPlan plan = import(household, example);
  CHECK(plan.new_members == 4);
  CHECK(plan.new_orders == 1);
  REQUIRE(household.orders.size() == 1);
  const core::Order& order = household.orders.front();
  CHECK(order.retailer == "amazon");
  CHECK(order.order_number == "112-5550142-7731209");
  CHECK(order.ordered_by == household.members[0].id);
  CHECK(order.expected_to == core::parse_date("2026-11-23"));
  CHECK(order.code_expected);
  CHECK(order.receive == core::Receive::named);
  CHECK(order.may_receive == std::vector{household.members[1].id, household.members[2].id});
  CHECK(household.members[1].role == core::Role::adult);
  CHECK(household.members[3].role == core::Role::child);
}

TEST_CASE("Importing twice changes nothing the second time, the history included", "[cli][import]") {
  core::Household household;
  import(household, example);
  CHECK(import(household, example).is_empty());
  CHECK(household.history.size() == 1);
  CHECK(household.history.front().kind == "imported");
}

TEST_CASE("What export writes, import reads: complete both ways", "[cli][import][export]") {
  const core::Household household = full_household();
  const std::string text = exported(household);
  SECTION("into the same household: nothing new") {
    core::Household same = household;
    CHECK(import(same, text).is_empty());
  }
  SECTION("into an empty one: the same household, with the same history") {
    core::Household other;
    import(other, text);
    CHECK(exported(other) == text);
    CHECK(other.members == household.members);
    CHECK(other.orders == household.orders);
    CHECK(other.questions == household.questions);
    CHECK(other.incidents == household.incidents);
    CHECK(other.settings == household.settings);
    CHECK(import(other, text).is_empty());
  }
}

TEST_CASE("A code is never in an export", "[cli][export]") {
  core::Household household = full_household();
  core::WaitingCode code;
  code.id.value = "code-1";
  code.digits = "482913";
  household.codes = {code};
  CHECK(exported(household).find("482913") == std::string::npos);
}

TEST_CASE("An import finds again what people logged by hand", "[cli][import]") {
  core::Household household;
  import(household, example);
  household.orders.front().id.value = "logged-by-hand";
  household.orders.front().note = "behind the hedge";
  const ImportPlan plan = import(household, R"({"schema":1,"orders":[{"item":"headphones","retailer":"Amazon",
      "order_number":"11255501427731209","ordered_by":"Maria","state":"delivered"}]})");
  CHECK(plan.changed_orders == 1);
  REQUIRE(household.orders.size() == 1);
  CHECK(household.orders.front().state == core::OrderState::delivered);
  CHECK(household.orders.front().note == "behind the hedge");
}

TEST_CASE("Two parcels of one order stay two", "[cli][import]") {
  const std::string twice = R"({"schema":1,"members":[{"name":"Tom"}],"orders":[
      {"item":"Socks","ordered_by":"Tom","placed":"2026-11-20"},{"item":"Socks","ordered_by":"Tom","placed":"2026-11-20"}]})";
  core::Household household;
  import(household, twice);
  CHECK(household.orders.size() == 2);
  CHECK(import(household, twice).is_empty());
}

TEST_CASE("ordered_by may say that nobody has said mine yet", "[cli][import]") {
  core::Household household;
  import(household, R"({"schema":1,"orders":[{"item":"Lamp","ordered_by":""}]})");
  CHECK(household.orders.front().ordered_by.empty());
}

TEST_CASE("Members that are not known here are named and left out", "[cli][import]") {
  core::Household household;
  const ImportPlan plan =
      import(household, "{\"schema\":1,\n\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\n\"size\":3}]}");
  REQUIRE(plan.left_out.size() == 1);
  CHECK(plan.left_out.front().line == 3);
}

TEST_CASE("A wrong import names the line", "[cli][import]") {
  struct Row {
    const char* why;
    const char* text;
    int line;
    const char* fault;
  };
  const std::string deep = "{\"schema\":1,\n\"orders\":" + std::string(100'000, '[');
  const std::vector<Row> rows{
      {"nothing at all", "", 1, "syntax"},
      {"no JSON", "{\"schema\":1,\n\"orders\":[}", 2, "syntax"},
      {"cut off", "{\"schema\":1,\n\"orders\":[\n{\"item\":\"La", 3, "syntax"},
      {"something behind it", "{\"schema\":1}\n{}", 2, "syntax"},
      {"no UTF-8", "{\"schema\":1,\n\n\"x\":\"\xFF\"}", 3, "not_utf8"},
      {"a list", "\n[1]", 2, "not_a_household"},
      {"no schema", "{\"orders\":[]}", 1, "missing"},
      {"another schema", "{\n\"schema\":2\n}", 2, "schema"},
      {"a schema in words", "{\n\"schema\":\"1\"}", 2, "schema"},
      {"nested deep", deep.c_str(), 2, "too_deep"},
      {"a name twice", "{\"schema\":1,\n\"schema\":1}", 2, "twice"},
      {"orders that are no list", "{\"schema\":1,\n\"orders\":{}}", 2, "not_list"},
      {"an order that is no object", "{\"schema\":1,\"orders\":[\n\"Lamp\"]}", 2, "not_object"},
      {"no item", "{\"schema\":1,\"orders\":[\n{\"ordered_by\":\"\"}]}", 2, "missing"},
      {"no ordered_by", "{\"schema\":1,\"orders\":[\n{\"item\":\"Lamp\"}]}", 2, "missing"},
      {"an empty item", "{\"schema\":1,\"orders\":[{\"ordered_by\":\"\",\n\"item\":\" \"}]}", 2, "empty_item"},
      {"a wrong type", "{\"schema\":1,\"orders\":[{\"ordered_by\":\"\",\n\"item\":12\n}]}", 2, "not_text"},
      {"a truth in words", "{\"schema\":1,\"orders\":[{\"ordered_by\":\"\",\"item\":\"Lamp\",\n\"gift\":\"yes\"}]}", 2,
       "not_boolean"},
      {"an unknown role", "{\"schema\":1,\"members\":[{\"name\":\"Tom\",\n\"role\":\"boss\"}]}", 2, "bad_role"},
      {"no name", "{\"schema\":1,\n\"members\":[\n{\"role\":\"adult\"}]}", 3, "missing"},
      {"the same name twice", "{\"schema\":1,\"members\":[{\"name\":\"Tom\"},\n{\"name\":\"TOM\"}]}", 2,
       "member_twice"},
      {"an unknown owner", "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\n\"ordered_by\":\"Zoe\"}]}", 2,
       "unknown_member"},
      {"an unknown receiver",
       "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\"may_receive\":[\n\"Zoe\"]}]}", 2,
       "unknown_member"},
      {"a day that is none",
       "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\n\"placed\":\"2026-02-30\"}]}", 2,
       "bad_date"},
      {"a window turned round",
       "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\"expected_from\":\"2026-11-24\",\n\"expected_"
       "to\":\"2026-11-23\"}]}",
       2, "window_turned"},
      {"an id with blanks", "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\n\"id\":\"a b\"}]}", 2,
       "bad_id"},
      {"an id twice",
       "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\"id\":\"a\"},\n{\"item\":\"Oven\",\"ordered_"
       "by\":\"\",\"id\":\"a\"}]}",
       2, "order_twice"},
      {"a price in words", "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\n\"price\":\"12\"}]}", 2,
       "bad_price"},
      {"hours that are none",
       "{\"schema\":1,\"orders\":[{\"item\":\"Lamp\",\"ordered_by\":\"\",\n\"hours\":\"noon\"}]}", 2, "bad_hours"},
      {"a setting that is none", "{\"schema\":1,\"settings\":{\n\"text_size\":\"huge\"}}", 2, "bad_setting"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    const auto planned = plan_of(row.text, core::Household{});
    const auto* fault = std::get_if<JsonFault>(&planned);
    REQUIRE(fault != nullptr);
    CHECK(fault->key == row.fault);
    CHECK(fault->line == row.line);
  }
}
