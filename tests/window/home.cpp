#include "window/home.h"

#include <sstream>

#include "support/catch.h"
#include "window/patience.h"

namespace window {

Home::Home() {
  for (const char* folder : {"home", "run", "tmp"}) {
    std::filesystem::create_directory(folder_ / folder);
    std::filesystem::permissions(folder_ / folder, std::filesystem::perms::owner_all);
  }
  environment_ = {{"HOME", folder_ / "home"},
                  {"XDG_RUNTIME_DIR", folder_ / "run"},
                  {"TMPDIR", folder_ / "tmp"},
                  {"XDG_DATA_HOME", ""},
                  {"XDG_CONFIG_HOME", ""},
                  {"XDG_CACHE_HOME", ""},
                  {"GTK_THEME", ""},
                  {"WAYLAND_DISPLAY", ""},
                  {"NO_COLOR", "1"},
                  {"LC_ALL", "C.UTF-8"},
                  {"DBUS_SESSION_BUS_ADDRESS", "disabled:"}};
}

std::string Home::demo_household() const {
  for (const std::string& name : names_in(folder_ / "tmp"))
    if (name.starts_with("porchlight-demo-")) return folder_ / "tmp" / name / "household.db";
  return {};
}

Answer Home::command(const std::string& household, const std::vector<std::string>& words) const {
  std::vector<std::string> command{PORCHLIGHT_PROGRAM, "--household", household};
  command.insert(command.end(), words.begin(), words.end());
  const std::filesystem::path said = folder_ / "said";
  std::filesystem::remove(said);
  Child child(command, environment_, said);
  const bool has_ended = becomes([&] { return child.status().has_value(); });
  const Answer answer{has_ended ? *child.status() : -1, bytes_of_file(said)};
  INFO(words.front() << " says: " << answer.text);
  REQUIRE(answer.status == 0);
  return answer;
}

void Home::import(const std::string& json) const { (void)command({"import", file("import.json", json)}); }

nlohmann::json Home::orders() const { return nlohmann::json::parse(command({"export"}).text).at("orders"); }

std::vector<nlohmann::json> Home::history() const {
  std::vector<nlohmann::json> entries;
  std::istringstream lines(command({"history", "--json"}).text);
  for (std::string line; std::getline(lines, line);) entries.push_back(nlohmann::json::parse(line));
  return entries;
}

std::string Home::file(const std::string& name, const std::string& bytes) const {
  write_file(folder_ / name, bytes);
  return folder_ / name;
}

}  // namespace window
