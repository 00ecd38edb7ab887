#pragma once
// A person's home folder for one test, with a household in it, and the command line that looks at it from another process.

#include "support/temporary_folder.h"
#include "window/child.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace window {

struct Answer {
  int status = 0;
  std::string text;
};

inline constexpr const char* two_people = R"({"schema":1, "members":[{"name":"Maria"}, {"name":"Tom"}]})";

class Home {
 public:
  Home();

  /// Programs started with it touch nothing of whoever runs the tests: neither files nor keyring.
  [[nodiscard]] const Environment& environment() const { return environment_; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }

  /// Made by the first command or window that uses it.
  [[nodiscard]] std::string household() const { return folder_ / "household.db"; }
  /// The sample household of a window that runs with --demo; empty where there is none.
  [[nodiscard]] std::string demo_household() const;

  /// What `porchlight --household FILE WORDS…` says and how it ends. Fails the test where it does not end with 0.
  Answer command(const std::string& household, const std::vector<std::string>& words) const;
  Answer command(const std::vector<std::string>& words) const { return command(household(), words); }
  /// The household has these members and orders (formats.md).
  void import(const std::string& json) const;

  /// What stands on the household's list, as formats.md has it.
  [[nodiscard]] nlohmann::json orders() const;
  /// Every line of the household's history, the newest first.
  [[nodiscard]] std::vector<nlohmann::json> history() const;

  /// Writes a file into it and gives its path.
  [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const;

 private:
  TemporaryFolder folder_;
  Environment environment_;
};

}  // namespace window
