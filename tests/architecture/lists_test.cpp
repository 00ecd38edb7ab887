// Sources are listed, not globbed: here is what keeps one from being forgotten, or from growing without end.
#include <sstream>

#include "architecture/source_tree.h"
#include "support/catch.h"

namespace {

/// The words of the nearest CMakeLists.txt at or above a file, and the file as that list would name it.
bool is_listed(const std::filesystem::path& path) {
  std::filesystem::path folder = path.parent_path();
  while (!std::filesystem::exists(folder / "CMakeLists.txt")) folder = folder.parent_path();
  std::string list = architecture::text_of(folder / "CMakeLists.txt");
  std::replace_if(
      list.begin(), list.end(), [](char c) { return c == '(' || c == ')'; }, ' ');
  std::istringstream words(list);
  const std::string name = path.lexically_relative(folder).generic_string();
  for (std::string word; words >> word;)
    if (word == name) return true;
  return false;
}

}  // namespace

TEST_CASE("Every source and every test stands in the list of its folder", "[architecture]") {
  for (const std::string folder : {"src", "tests"})
    for (const auto& path : architecture::files_below(folder, {".cpp"})) {
      INFO(architecture::name_of(path) << " stands in no CMakeLists.txt");
      CHECK(is_listed(path));
    }
}

TEST_CASE("No file has more than 400 lines", "[architecture]") {
  for (const std::string folder : {"src", "tests"})
    for (const auto& path : architecture::files_below(folder, {".h", ".cpp", ".mm"})) {
      INFO(architecture::name_of(path));
      CHECK(architecture::lines_of(path).size() <= 400);
    }
}

TEST_CASE("A file that is in no list is found out", "[architecture]") {
  CHECK(is_listed(architecture::source_dir / "tests/architecture/lists_test.cpp"));
  CHECK_FALSE(is_listed(architecture::source_dir / "tests/architecture/forgotten_test.cpp"));
}
