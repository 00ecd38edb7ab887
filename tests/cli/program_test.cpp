// The program itself, started as people start it: hostile input within bounds, and two at once.
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <cstring>

#include "cli/fake_world.h"
#include "cli/hostile_inputs.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

using Catch::Matchers::ContainsSubstring;

constexpr bool is_sanitized =
#if defined(__SANITIZE_ADDRESS__)
    true;
#else
    false;
#endif
// The issue asks for 2 seconds and 300 MB. The time is a guard against what hangs, on a machine that does other things too.
constexpr int longest_seconds = is_sanitized ? 120 : 20;
constexpr long most_megabytes = 300;

struct Ended {
  int status = -1;     // 128 and more: by a signal
  long megabytes = 0;  // the most that it held at once
  double seconds = 0;
  std::string out;
  std::string err;
};

void limit(int what, rlim_t most) {
  const rlimit both{most, most};
  (void)setrlimit(what, &both);
}

void redirect(const std::filesystem::path& path, int number, int flags) {
  const int file = open(path.c_str(), flags, 0600);
  if (file < 0 || dup2(file, number) < 0) _exit(127);
}

class Program {
 public:
  explicit Program(const TemporaryFolder& folder) : folder_(folder) {}

  pid_t start(const std::vector<std::string>& arguments, const std::string& name,
              const std::filesystem::path& in = "/dev/null") const {
    const pid_t child = fork();
    if (child != 0) return child;
    redirect(in, STDIN_FILENO, O_RDONLY);
    redirect(folder_ / (name + ".out"), STDOUT_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
    redirect(folder_ / (name + ".err"), STDERR_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
    setenv("HOME", folder_.path().c_str(), 1);
    setenv("XDG_DATA_HOME", folder_.path().c_str(), 1);
    for (const char* gone : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"}) unsetenv(gone);
    limit(RLIMIT_CPU, longest_seconds);
    limit(RLIMIT_CORE, 0);
    if (!is_sanitized) limit(RLIMIT_AS, rlim_t{1} << 30U);
    std::vector<char*> words{const_cast<char*>(PORCHLIGHT_PROGRAM)};
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    execv(PORCHLIGHT_PROGRAM, words.data());
    _exit(127);
  }

  Ended wait(pid_t child, const std::string& name) const {
    const auto start = std::chrono::steady_clock::now();
    Ended ended;
    int status = 0;
    rusage used{};
    while (wait4(child, &status, WNOHANG, &used) == 0) {
      ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
      if (ended.seconds > 3 * longest_seconds) kill(child, SIGKILL);
      usleep(2000);
    }
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    ended.megabytes = used.ru_maxrss / 1024;
    ended.out = bytes_of_file(folder_ / (name + ".out"));
    ended.err = bytes_of_file(folder_ / (name + ".err"));
    return ended;
  }

  Ended run(const std::vector<std::string>& arguments, const std::filesystem::path& in = "/dev/null") const {
    return wait(start(arguments, "run", in), "run");
  }

 private:
  const TemporaryFolder& folder_;
};

bool is_one_verdict(const std::string& out) {
  const auto object = nlohmann::json::parse(out, nullptr, false);
  return object.is_object() && (object.contains("verdict") || object.contains("error"));
}

}  // namespace

TEST_CASE("Hostile messages end with a verdict or a sentence, within bounds", "[cli][program][hostile]") {
  TemporaryFolder folder;
  const Program program(folder);
  // All are written and forgotten before the first start: what the starting process holds counts as the started one's.
  std::vector<std::string> names;
  for (const hostile::Input& input : hostile::all()) {
    write_file(folder / std::to_string(names.size()), input.bytes);
    names.push_back(input.name);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto path = folder / std::to_string(i);
    for (const bool as_file : {true, false}) {
      INFO(names[i] << (as_file ? " as a file" : " by standard input"));
      const Ended ended =
          as_file ? program.run({"check", "--json", path.string()}) : program.run({"check", "--json"}, path);
      INFO(ended.err);
      INFO(ended.seconds << " s, " << ended.megabytes << " MB");
      CHECK((ended.status == 0 || ended.status == 3));
      CHECK(is_one_verdict(ended.out));
      if (!is_sanitized) CHECK(ended.megabytes < most_megabytes);
    }
  }
}

TEST_CASE("Hostile imports name a line and begin no household", "[cli][program][hostile]") {
  TemporaryFolder folder;
  const Program program(folder);
  const std::vector<hostile::Input> inputs{
      {"100 MB", std::string(100U * 1024 * 1024, ' ')},
      {"a million brackets", std::string(1'000'000, '[')},
      {"a million objects", "{\"schema\":1,\"orders\":[" + hostile::repeated("{},", 1'000'000) + "{}]}"},
      {"a million names", "{\"schema\":1" +
                              [] {
                                std::string names;
                                for (int i = 0; i < 1'000'000; ++i) names += ",\"n" + std::to_string(i) + "\":1";
                                return names;
                              }() +
                              '}'},
      {"a text of 60 MB", "{\"schema\":1,\"orders\":[{\"item\":\"" + std::string(60U * 1024 * 1024, 'x')},
      {"binary", std::string("\0\1\2\3", 4)},
      {"a number without end", "{\"schema\":1" + std::string(1'000'000, '1') + '}'},
  };
  for (const hostile::Input& input : inputs) {
    INFO(input.name);
    write_file(folder / "import.json", input.bytes);
    const Ended ended =
        program.run({"import", (folder / "import.json").string(), "--household", (folder / "household.db").string()});
    INFO(ended.err);
    INFO(ended.seconds << " s, " << ended.megabytes << " MB");
    CHECK((ended.status == 1 || ended.status == 3));
    CHECK_FALSE(ended.err.empty());
    CHECK_FALSE(std::filesystem::exists(folder / "household.db"));
  }
}

TEST_CASE("Two programs that log orders at once lose none", "[cli][program]") {
  constexpr int each = 15;
  TemporaryFolder folder;
  const Program program(folder);
  const std::string household = (folder / "household.db").string();
  REQUIRE(program.run({"members", "add", "Maria", "--household", household}).status == 0);
  for (int i = 0; i < each; ++i) {
    const auto add = [&](const std::string& who) {
      return program.start(
          {"orders", "add", "--item", who + std::to_string(i), "--ordered-by", "Maria", "--household", household}, who);
    };
    const pid_t first = add("lamp");
    const pid_t second = add("kettle");
    for (const Ended& ended : {program.wait(first, "lamp"), program.wait(second, "kettle")}) {
      INFO(ended.err);
      CHECK(ended.status == 0);
    }
  }
  const auto exported = nlohmann::json::parse(program.run({"export", "--household", household}).out);
  CHECK(exported["orders"].size() == 2 * each);
  CHECK(exported["history"].size() == 2 * each + 1);
}

TEST_CASE("The example of formats.md goes in and comes out again", "[cli][program]") {
  TemporaryFolder folder;
  const Program program(folder);
  const std::string household = (folder / "household.db").string();
  write_file(folder / "in.json", R"({"schema":1,
 "members":[{"name":"Maria","role":"adult"},{"name":"Tom"},{"name":"Rosa"},{"name":"Leo","role":"child"}],
 "orders":[{"retailer":"amazon","item":"Headphones","order_number":"112-5550142-7731209","ordered_by":"Maria",
            "placed":"2026-11-19","expected_from":"2026-11-23","expected_to":"2026-11-23",
            "code_expected":true,"may_receive":["Tom","Rosa"]}]})");
  REQUIRE(program.run({"import", (folder / "in.json").string(), "--household", household}).status == 0);
  const std::string first = program.run({"export", "--household", household}).out;
  CHECK_THAT(program.run({"import", (folder / "in.json").string(), "--household", household}).out,
             ContainsSubstring("Nothing new"));
  CHECK(program.run({"export", "--household", household}).out == first);
  const auto order = nlohmann::json::parse(first)["orders"][0];
  CHECK(order["may_receive"] == nlohmann::json{"Tom", "Rosa"});
  write_file(folder / "out.json", first);
  const std::string other = (folder / "other.db").string();
  REQUIRE(program.run({"import", (folder / "out.json").string(), "--household", other}).status == 0);
  CHECK(program.run({"export", "--household", other}).out == first);

  const auto mail = cli_test::source_dir / "tests/samples/amazon/code_today_en.eml";
  const Ended judged = program.run({"check", "--json", "--now", "2026-11-23T14:10:00Z", "--results-host",
                                    "mx.household.example", "--household", household, mail.string()});
  CHECK(nlohmann::json::parse(judged.out)["verdict"] == "expected");
}

TEST_CASE("The program says what it cannot do and ends with the right status", "[cli][program]") {
  TemporaryFolder folder;
  const Program program(folder);
  CHECK(program.run({"--version"}).status == 0);
  CHECK(program.run({"--help"}).status == 0);
  CHECK(program.run({"chekc"}).status == 2);
  CHECK(program.run({"check", "/nowhere"}).status == 3);
  CHECK(program.run({"check", folder.path().string()}).status == 3);
  CHECK(program.run({"demo"}).status == 0);
  write_file(folder / "no.db", "this is no database, but it is long enough to look at; " + std::string(5000, 'x'));
  CHECK(program.run({"export", "--household", (folder / "missing" / "no.db").string()}).status == 2);
  CHECK(names_in(folder.path()).size() > 0);
}

TEST_CASE("A damaged household is put aside by whichever command meets it, a foreign file by none", "[cli][program]") {
  TemporaryFolder folder;
  const Program program(folder);
  const std::string bytes = "a list of users, no household\n" + std::string(5000, '#');
  write_file(folder / "passwd", bytes);
  for (const char* command : {"orders", "history", "export"}) {
    const Ended foreign = program.run({command, "--household", (folder / "passwd").string()});
    CHECK(foreign.status == 2);
    CHECK_THAT(foreign.err, ContainsSubstring("is not a household file"));
  }
  CHECK(bytes_of_file(folder / "passwd") == bytes);
  const std::string file = (folder / "ours" / "household.db").string();
  CHECK(program.run({"members", "add", "Maria", "--household", file}).status == 0);
  write_file(file, bytes);
  std::filesystem::permissions(file, std::filesystem::perms(0644));
  const Ended reading = program.run({"members", "--household", file});
  CHECK(reading.status == 0);
  CHECK_THAT(reading.out + reading.err, ContainsSubstring("household.db.damaged-"));
  CHECK(std::filesystem::exists(file));
  std::filesystem::permissions(file, std::filesystem::perms(0644));
  CHECK(program.run({"members", "--household", file}).status == 0);
  CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms(0077)) == std::filesystem::perms::none);
}
