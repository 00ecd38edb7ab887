// Wrong usage ends with status 2 and a sentence that helps; --help teaches.
#include "cli/fake_world.h"
#include "support/catch.h"

using Catch::Matchers::ContainsSubstring;
using cli_test::FakeWorld;
using cli_test::Said;

TEST_CASE("Wrong usage says what is wrong and what was perhaps meant", "[cli][usage]") {
  struct Row {
    const char* why;
    std::vector<std::string> arguments;
    const char* hint;
  };
  const std::vector<Row> rows{
      {"a command that is mistyped", {"chekc"}, "“check”"},
      {"no command at all", {"--json"}, "--help"},
      {"an option that is mistyped", {"check", "--chanel", "text"}, "“--channel”"},
      {"an option without its value", {"check", "--channel"}, "--channel"},
      {"a channel that is none", {"check", "--channel", "mail"}, "“email”"},
      {"an explanation as JSON", {"check", "--explain", "--json"}, "--explain"},
      {"a time that is none", {"check", "--now", "yesterday"}, "2026-11-23T14:10:00Z"},
      {"a wish that is none", {"door", "--from", "DHL", "--for", "Tom", "--wants", "mony"}, "“money”"},
      {"the wish is missing", {"door", "--from", "DHL"}, "--wants"},
      {"nothing to import", {"import"}, "FILE"},
      {"one word too many", {"export", "x"}, "“x”"},
      {"a household that is not there", {"check", "--household", "/nowhere"}, "/nowhere"},
      {"a household that cannot be opened", {"check", "--household", "/damaged"}, "damaged"},
      {"a member that nobody is", {"show", "today", "--as", "Zoe"}, "Zoe"},
      {"a screen that is none", {"show", "todya"}, "“today”"},
      {"a setting that is none", {"settings", "set", "text_sise", "120"}, "“text_size”"},
      {"a value that is none", {"settings", "set", "text_size", "huge"}, "huge"},
      {"an order without an item", {"orders", "add"}, "what was ordered"},
      {"a line and options", {"orders", "add", "lamp", "--item", "lamp"}, "not both"},
      {"a day that is none", {"orders", "add", "--item", "lamp", "--placed", "2026-02-30"}, "--placed"},
      {"a role that is none", {"members", "add", "Leo", "--role", "boss"}, "boss"},
      {"an answer that is none", {"answer", "maybe", "--as", "Tom"}, "mine"},
      {"an answer of nobody", {"answer", "mine"}, "--as"},
      {"no pack to check", {"packs", "check"}, "FILE"},
      {"a checklist that is none", {"checklist", "start", "nothing_like_it"}, "nothing_like_it"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    FakeWorld world;
    const Said said = world.run(row.arguments);
    CHECK(said.status == cli::wrong_usage);
    CHECK(said.out.empty());
    CHECK_THAT(said.err, ContainsSubstring(row.hint));
    CHECK_THAT(said.err, !ContainsSubstring("cli."));  // a key without its sentence
  }
}

TEST_CASE("Every command has a help with its own words", "[cli][usage]") {
  FakeWorld world;
  const Said top = world.run({"--help"});
  CHECK(top.status == cli::good);
  CHECK_THAT(top.out, ContainsSubstring("porchlight check mail.eml") && ContainsSubstring("Exit status"));
  for (const char* name : {"check", "door", "orders", "members", "show", "codes", "ask", "answer", "checklist",
                           "history", "settings", "import", "export", "packs", "demo"}) {
    INFO(name);
    CHECK_THAT(top.out, ContainsSubstring(name));
    const Said help = world.run({name, "--help"});
    CHECK(help.status == cli::good);
    CHECK_THAT(help.out, !ContainsSubstring("cli."));
  }
  for (const char* name : {"list", "find", "add", "edit", "remove", "delivered", "missed", "claim"}) {
    INFO(name);
    CHECK_THAT(world.run({"orders", name, "--help"}).out, !ContainsSubstring("cli.") && ContainsSubstring(name));
  }
}

TEST_CASE("--version prints the version", "[cli][usage]") {
  FakeWorld world;
  CHECK(world.run({"--version"}).out == "porchlight 0.1.0\n");
}

TEST_CASE("Commands are told from what opens the window", "[cli][usage]") {
  using Arguments = std::vector<std::string>;
  for (const Arguments& arguments : {Arguments{"check"},
                                     {"--household", "x", "check", "a.eml"},
                                     {"--help"},
                                     {"--version"},
                                     {"chekc"},
                                     {"orders", "list"}})
    CHECK(cli::is_for_terminal(arguments));
  for (const Arguments& arguments :
       {Arguments{}, {"--demo"}, {"--household", "check"}, {"mail.eml"}, {"--household=x", "/tmp/mail.eml"}})
    CHECK_FALSE(cli::is_for_terminal(arguments));
}
