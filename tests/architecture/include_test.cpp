// Reads every include below src against the table of src/README.md: layers and libraries.
#include "architecture/source_tree.h"
#include "support/catch.h"

namespace {

struct Row {
  std::string layer;
  std::vector<std::string> layers;     // and single headers of other layers
  std::vector<std::string> libraries;  // how their headers begin
};

const std::vector<std::string> posix = {"unistd.h", "fcntl.h", "signal.h", "poll.h", "pwd.h", "sys/", "spawn.h"};

const std::vector<Row> table = {
    {"core", {"core/"}, {}},
    {"reading", {"core/", "reading/"}, {"gmime/", "glib.h", "libxml/", "libpsl.h", "idn2.h", "openssl/"}},
    {"ports", {"core/", "ports/"}, {}},
    {"store", {"core/", "ports/", "store/"}, {"SQLiteCpp/", "sqlite3.h", "sodium.h", "posix"}},
    {"pack_files", {"core/", "ports/", "pack_files/"}, {"toml++/", "nlohmann/"}},
    {"platform",
     {"core/", "ports/", "platform/"},
     {"ares.h", "fontconfig/", "hunspell/", "iconv.h", "libsecret/", "glib.h", "gio/", "sodium.h", "posix", "windows.h",
      "shellapi.h", "wincred.h"}},
    {"app", {"core/", "ports/", "app/", "reading/read_message.h"}, {"fmt/"}},
    {"ui", {"core/", "app/", "ui/", "generated/"}, {"imgui", "misc/cpp/imgui_", "misc/freetype/imgui_"}},
    {"cli", {"core/", "app/", "cli/"}, {"CLI/", "nlohmann/"}},
    {"shell", {""}, {"GLFW/", "GL/", "imgui", "spdlog/", "posix"}},
};

bool begins_with_one_of(const std::string& text, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
    return beginning == "posix" ? begins_with_one_of(text, posix) : text.rfind(beginning, 0) == 0;
  });
}

bool is_standard(const std::string& header) { return header.find_first_of("./+") == std::string::npos; }

/// What stands between the quotes or brackets of an include line with its opening mark, else nothing.
std::string included_by(const std::string& line) {
  if (line.rfind("#include ", 0) != 0 || line.size() < 12) return {};
  return line.substr(9, line.find_first_of("\">", 10) - 9);
}

bool may_include(const Row& row, const std::string& included) {
  const std::string header = included.substr(1);
  if (included[0] == '"') return begins_with_one_of(header, row.layers);
  return is_standard(header) || begins_with_one_of(header, row.libraries);
}

}  // namespace

TEST_CASE("Every include follows the table of layers and libraries", "[architecture]") {
  for (const auto& path : architecture::files_below("src", {".h", ".cpp", ".mm"})) {
    const std::string layer = architecture::layer_of(path);
    const auto row = std::find_if(table.begin(), table.end(), [&](const Row& r) { return r.layer == layer; });
    INFO(architecture::name_of(path));
    REQUIRE(row != table.end());
    for (const std::string& line : architecture::lines_of(path)) {
      const std::string included = included_by(line);
      INFO(line);
      CHECK((included.empty() || may_include(*row, included)));
    }
  }
}

TEST_CASE("The table of includes refuses what the layers forbid", "[architecture]") {
  const auto row = [](const std::string& layer) {
    return *std::find_if(table.begin(), table.end(), [&](const Row& r) { return r.layer == layer; });
  };
  CHECK(may_include(row("core"), "<vector"));
  CHECK(may_include(row("app"), "\"reading/read_message.h"));
  CHECK_FALSE(may_include(row("app"), "\"reading/html.h"));
  CHECK_FALSE(may_include(row("core"), "\"app/state.h"));
  CHECK_FALSE(may_include(row("core"), "<fmt/format.h"));
  CHECK_FALSE(may_include(row("core"), "<unistd.h"));
  CHECK_FALSE(may_include(row("ui"), "\"ports/mailbox.h"));
  CHECK_FALSE(may_include(row("store"), "\"platform/keyring.h"));
  CHECK(included_by("#include <a/b.h>  // why") == "<a/b.h");
}
