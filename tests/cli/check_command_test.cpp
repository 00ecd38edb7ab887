// porchlight check and door: what formats.md promises to other programs.
#include "cli/fake_world.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

using Catch::Matchers::ContainsSubstring;
using cli_test::FakeWorld;
using cli_test::Said;

const std::string account_text = "417702 is your Amazon OTP. Do not share it with anyone.\n";
const std::string samples = (cli_test::source_dir / "tests/samples").string();

std::vector<std::string> keys_of(const std::string& line) {
  std::vector<std::string> keys;
  const auto object = nlohmann::ordered_json::parse(line);
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("Every key of the verdict is always there, in the order of formats.md", "[cli][check]") {
  const std::vector<std::string> keys{"schema",    "file",     "verdict",  "sender",      "purpose",
                                      "ours",      "retailer", "code",     "valid_until", "orders",
                                      "may_share", "reasons",  "checklist"};
  FakeWorld world;
  for (const std::string& input : {std::string(), account_text, std::string("\xFF\xFE\0binary", 9)}) {
    const Said said = world.run({"check", "--json"}, input);
    CHECK(said.status == cli::good);
    CHECK(keys_of(said.out) == keys);
    CHECK(said.json()["file"] == "-");
    CHECK(lines_of(said.out).size() == 1);
  }
  const Said door = world.run({"door", "--from", "DHL", "--for", "Maria", "--wants", "nothing", "--json"});
  CHECK(door.status == cli::good);
  CHECK(keys_of(door.out) == keys);
  CHECK(door.json()["file"].is_null());
}

TEST_CASE("An expected code says who may share it, and until when", "[cli][check]") {
  FakeWorld world;
  world.take_samples();
  const auto verdict = world.run({"check", "--json", samples + "/amazon/code_today_en.eml"}).json();
  CHECK(verdict["verdict"] == "expected");
  CHECK(verdict["sender"]["signed_by"] == "amazon.com");
  CHECK(verdict["code"] == "482913");
  CHECK(verdict["valid_until"] == "2026-11-23T23:59:59Z");
  CHECK(verdict["orders"][0]["item"] == "Noise-cancelling headphones");
  CHECK(verdict["orders"][0]["ordered_by"] == "Maria");
  CHECK(verdict["orders"][0]["matched_by"][0] == "order_number");
  CHECK(verdict["may_share"] == nlohmann::json{"Maria", "Tom", "Rosa"});
}

TEST_CASE("A gift keeps its item and its owner from the others", "[cli][check]") {
  FakeWorld world;
  world.take_samples();
  const std::string mail = samples + "/amazon/code_of_gift.eml";
  for (const bool json : {true, false}) {
    std::vector<std::string> arguments{"check", mail};
    if (json) arguments.emplace_back("--json");
    const Said stranger = world.run(arguments);
    CHECK_THAT(stranger.out, !ContainsSubstring("bracelet"));
    if (json) CHECK(stranger.json()["orders"][0]["ordered_by"].is_null());
  }
  const auto owner = world.run({"check", mail, "--json", "--as", "Tom"}).json();
  CHECK(owner["orders"][0]["item"] == "Silver bracelet");
}

TEST_CASE("Several files are judged each by itself, in order; one that cannot be read has its own line",
          "[cli][check]") {
  FakeWorld world;
  const std::string good_file = samples + "/others/friend.txt";
  const Said said = world.run({"check", "--json", good_file, samples, "/nowhere/at/all.eml", good_file});
  CHECK(said.status == cli::unreadable);
  const auto lines = lines_of(said.out);
  REQUIRE(lines.size() == 4);
  CHECK(nlohmann::json::parse(lines[0])["verdict"] == "information");
  CHECK(keys_of(lines[1]) == std::vector<std::string>{"schema", "file", "error"});
  CHECK(nlohmann::json::parse(lines[2])["file"] == "/nowhere/at/all.eml");
  CHECK(nlohmann::json::parse(lines[3])["verdict"] == "information");
}

TEST_CASE("A file of more than 25 MB is refused with a sentence", "[cli][check]") {
  TemporaryFolder folder;
  const auto path = folder.path() / "large.eml";
  std::ofstream(path) << std::string(26U * 1024 * 1024 + 1, 'x');
  FakeWorld world;
  const Said said = world.run({"check", path.string()});
  CHECK(said.status == cli::unreadable);
  CHECK_THAT(said.err, ContainsSubstring("25 MB"));
}

TEST_CASE("Without a household all is judged against an empty one, and none is begun", "[cli][check]") {
  FakeWorld world;
  CHECK(world.run({"check"}, account_text).status == cli::good);
  CHECK(world.files.empty());
}

TEST_CASE("The person's form never holds an account code, and a delivery code only when asked for", "[cli][check]") {
  FakeWorld world;
  world.take_samples();
  CHECK_THAT(world.run({"check", "--show-code"}, account_text).out, !ContainsSubstring("417702"));
  const std::string mail = samples + "/amazon/code_today_en.eml";
  CHECK_THAT(world.run({"check", mail}).out, !ContainsSubstring("482"));
  CHECK_THAT(world.run({"check", mail, "--show-code"}).out, ContainsSubstring("482 913"));
  CHECK_THAT(world.run({"check", mail, "--show-code", "--as", "Maria"}).out, ContainsSubstring("482 913"));
  const std::string to_child = world.run({"check", mail, "--show-code", "--as", "Leo"}).out;
  CHECK_THAT(to_child, !ContainsSubstring("482"));
  CHECK_THAT(world.run({"check"}, "").out, ContainsSubstring("There is nothing to read."));
  CHECK_THAT(to_child, ContainsSubstring("not one of those who may say it"));
}

TEST_CASE("A check keeps a code only when told to", "[cli][check]") {
  FakeWorld world;
  world.take_samples();
  const std::string mail = samples + "/amazon/code_today_en.eml";
  CHECK(world.run({"check", mail}).status == cli::good);
  CHECK(world.own().household.codes.empty());
  CHECK(world.run({"check", mail, "--keep", "--as", "Rosa"}).status == cli::good);
  REQUIRE(world.own().household.codes.size() == 1);
  CHECK(world.own().household.codes.front().digits == "482913");
  CHECK_THAT(world.run({"codes"}).out, ContainsSubstring("headphones") && !ContainsSubstring("482"));
}

TEST_CASE("Bytes that are no UTF-8 do not break the line", "[cli][check]") {
  FakeWorld world;
  const Said said =
      world.run({"check", "--json"}, "From: \xFF\xFE <a@\xC3.example>\nSubject: \xE4\n\nYour code is 123456 \xFF\n");
  CHECK(said.status == cli::good);
  CHECK(said.json()["schema"] == 1);
}

TEST_CASE("What someone at the door wants is judged", "[cli][door]") {
  struct Row {
    const char* wants;
    const char* verdict;
  };
  FakeWorld world;
  world.take_samples();
  for (const Row& row : {Row{"money", "danger"}, Row{"data", "danger"}}) {
    INFO(row.wants);
    CHECK(world.run({"door", "--from", "Amazon", "--for", "Maria", "--wants", row.wants, "--json"}).json()["verdict"] ==
          row.verdict);
  }
  for (const char* wants : {"nothing", "signature", "code", "entry", "return"})
    CHECK(world.run({"door", "--from", "Amazon", "--for", "Maria", "--wants", wants}).status == cli::good);
}
