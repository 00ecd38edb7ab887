// porchlight check --explain: the way to the verdict, behind it.
#include "cli/fake_world.h"
#include "support/catch.h"

using Catch::Matchers::ContainsSubstring;
using cli_test::FakeWorld;
using cli_test::Said;

namespace {

const std::string samples = (cli_test::source_dir / "tests/samples").string();

}  // namespace

TEST_CASE("An explanation stands behind the verdict, only when asked, and covers the code", "[cli][explain]") {
  FakeWorld world;
  world.take_samples();
  const std::string mail = samples + "/amazon/code_today_en.eml";
  const Said plain = world.run({"check", mail});
  const Said said = world.run({"check", "--explain", mail});
  CHECK(said.status == cli::good);
  CHECK(said.err.empty());
  CHECK(said.out.rfind(plain.out, 0) == 0);
  const std::string behind = said.out.substr(plain.out.size());
  CHECK_THAT(behind, ContainsSubstring("Languages heard\n  en\n") && ContainsSubstring("tell_driver") &&
                         ContainsSubstring("delivery_code") && ContainsSubstring("taken for the code") &&
                         ContainsSubstring("amazon (certain)") && ContainsSubstring("order_number") &&
                         ContainsSubstring("sender: sender_proven good"));
  CHECK_THAT(behind, !ContainsSubstring("482913") && !ContainsSubstring("cli."));
}

TEST_CASE("No sample's code is in its explanation", "[cli][explain]") {
  FakeWorld world;
  world.take_samples();
  int with_code = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(samples)) {
    const std::string end = entry.path().extension().string();
    if (end != ".eml" && end != ".txt") continue;
    const auto verdict = world.run({"check", "--json", entry.path().string()}).json();
    const Said said = world.run({"check", "--explain", entry.path().string()});
    INFO(entry.path().string());
    CHECK_THAT(said.out, ContainsSubstring("What each rule noticed") && !ContainsSubstring("cli."));
    if (verdict["code"].is_null()) continue;
    ++with_code;
    CHECK_THAT(said.out, !ContainsSubstring(verdict["code"].get<std::string>()));
  }
  CHECK(with_code > 20);
}
