// porchlight packs: what the program knows, and what is wrong with a pack that somebody writes.
#include "cli/fake_world.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

using Catch::Matchers::ContainsSubstring;
using cli_test::FakeWorld;
using cli_test::Said;

const std::filesystem::path shipped = cli_test::source_dir / "assets/packs";

std::string put(const TemporaryFolder& folder, const std::string& name, const std::string& text) {
  const auto path = folder / name;
  std::filesystem::create_directories(path.parent_path());
  write_file(path, text);
  return path.string();
}

}  // namespace

TEST_CASE("A pack without faults is good, and what it lacks is said", "[cli][packs]") {
  const TemporaryFolder folder;
  FakeWorld world;
  const std::string bare = put(folder, "shops/amber.toml", "id = \"amber\"\nname = \"Amber\"\n");
  const Said said = world.run({"packs", "check", bare});
  CHECK(said.status == cli::good);
  CHECK_THAT(said.out, ContainsSubstring("amber.toml: good (shop). What it lacks:") &&
                           ContainsSubstring("names no sources") && ContainsSubstring("names no domains") &&
                           ContainsSubstring("names no pages") && ContainsSubstring("on which day"));
  CHECK(said.err.empty());
  const Said whole = world.run({"packs", "check", (shipped / "shops/amazon.toml").string()});
  CHECK(whole.status == cli::good);
  CHECK_THAT(whole.out, ContainsSubstring("good (shop)"));
}

TEST_CASE("Faults in a pack end with status 1, and each is a sentence with its line", "[cli][packs]") {
  const TemporaryFolder folder;
  FakeWorld world;
  const std::string bad =
      put(folder, "shops/amber.toml", "id = \"amber\"\nname = \"Amber\"\ndomains = \"amber.example\"\ncolour = 3\n");
  const Said said = world.run({"packs", "check", bad});
  CHECK(said.status == cli::failed);
  CHECK_THAT(said.out, ContainsSubstring("Line 3, field \"domains\"") && ContainsSubstring("Line 4, field \"colour\""));
  const Said broken = world.run({"packs", "check", put(folder, "shops/torn.toml", "id = \"to")});
  CHECK(broken.status == cli::failed);
  CHECK_THAT(broken.out, ContainsSubstring("Line 1") && ContainsSubstring("not TOML"));
}

TEST_CASE("A pack that cannot be read ends with status 3, and the others are checked all the same", "[cli][packs]") {
  const TemporaryFolder folder;
  FakeWorld world;
  const std::string bare = put(folder, "shops/amber.toml", "id = \"amber\"\nname = \"Amber\"\n");
  const Said said = world.run({"packs", "check", folder / "none.toml", bare});
  CHECK(said.status == cli::unreadable);
  CHECK_THAT(said.err, ContainsSubstring("none.toml: It is no file."));
  CHECK_THAT(said.out, ContainsSubstring("amber.toml: good"));
  const Said json = world.run({"packs", "check", "--json", folder / "none.toml"});
  CHECK(json.status == cli::unreadable);
  CHECK(json.json()["error"] == "It is no file.");
}

TEST_CASE("A checked pack as JSON names its faults and what it lacks", "[cli][packs]") {
  const TemporaryFolder folder;
  FakeWorld world;
  const auto bare =
      world.run({"packs", "check", "--json", put(folder, "amber.toml", "id = \"amber\"\nname = \"A\"\n")});
  CHECK(bare.status == cli::good);
  CHECK(bare.json()["kind"] == "shop");
  CHECK(bare.json()["good"] == true);
  CHECK(bare.json()["faults"].empty());
  CHECK(bare.json()["lacks"][0]["id"] == "never_checked");
  const auto bad = world.run({"packs", "check", "--json", put(folder, "xx.toml", "language = \"xx\"\n")});
  CHECK(bad.status == cli::failed);
  CHECK(bad.json()["kind"] == "phrases");
  CHECK(bad.json()["faults"].size() == 1);
}

TEST_CASE("Every pack that we ship passes its own check", "[cli][packs]") {
  std::vector<std::string> arguments{"packs", "check", "--json"};
  for (const auto& entry : std::filesystem::recursive_directory_iterator(shipped))
    if (entry.is_regular_file()) arguments.push_back(entry.path().string());
  FakeWorld world;
  const Said said = world.run(arguments);
  CHECK(said.status == cli::good);
  CHECK_THAT(said.out, !ContainsSubstring("cli.packs"));  // a key without its sentence
}

TEST_CASE("The packs are listed with their kind, day and phrases", "[cli][packs]") {
  FakeWorld world;
  const Said said = world.run({"packs", "list"});
  CHECK(said.status == cli::good);
  CHECK_THAT(said.out, ContainsSubstring("amazon") && ContainsSubstring("carrier") &&
                           ContainsSubstring("phrase list") && ContainsSubstring("2026-11-23"));
  CHECK(world.run({"packs"}).out == said.out);
  std::istringstream lines(world.run({"packs", "list", "--json"}).out);
  bool english = false;
  bool amazon = false;
  for (std::string line; std::getline(lines, line);) {
    const auto row = nlohmann::json::parse(line);
    english = english || (row["id"] == "en" && row["kind"] == "phrases" && row["phrases"] > 100);
    amazon = amazon || (row["id"] == "amazon" && row["name"] == "Amazon" && row["phrases"].is_null());
  }
  CHECK(english);
  CHECK(amazon);
}
