// A message means the same in every language (samples/translated.txt).
#include "app/check_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Line {
  std::string group, verdict, purpose, code, language, text;
};

std::vector<Line> translated() {
  std::ifstream file(PORCHLIGHT_SOURCE_DIR "/tests/samples/translated.txt");
  std::vector<Line> lines;
  for (std::string written; std::getline(file, written);) {
    if (written.empty() || written[0] == '#') continue;
    std::istringstream fields(written);
    Line line;
    for (std::string* field : {&line.group, &line.verdict, &line.purpose, &line.code, &line.language})
      std::getline(fields, *field, '|');
    std::getline(fields, line.text);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

TEST_CASE("A translation keeps its verdict", "[cli][samples]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  std::map<std::string, std::set<std::string>> languages_of_group;
  for (const Line& line : translated()) {
    languages_of_group[line.group].insert(line.language);
    INFO(line.language << ": " << line.text);
    const core::Verdict verdict =
        app::check_message(line.text, {core::Channel::text, {}}, house, book, test::real_knowledge(), test::afternoon())
            .verdict;
    CHECK(core::name_of(verdict.kind) == line.verdict);
    CHECK(core::name_of(verdict.purpose) == line.purpose);
    CHECK(verdict.code == line.code);
  }
  CHECK(languages_of_group.size() >= 7);
  for (const auto& [group, languages] : languages_of_group) {
    INFO(group);
    CHECK(languages.size() == 13);
  }
}
