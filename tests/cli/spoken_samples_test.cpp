// The verdict, purpose and code of every message in tests/samples/spoken.
#include "app/check_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  std::size_t from = 0;
  for (int i = 0; i < 3; ++i) {
    const std::size_t bar = line.find('|', from);
    columns.push_back(line.substr(from, bar - from));
    from = bar + 1;
  }
  std::string text = line.substr(from);
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) text.replace(at, 2, "\n");
  columns.push_back(text);
  return columns;
}

}  // namespace

TEST_CASE("What people paste gets the right verdict", "[cli][samples]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  int languages = 0;
  for (const auto& file : std::filesystem::directory_iterator(PORCHLIGHT_SOURCE_DIR "/tests/samples/spoken")) {
    std::ifstream samples(file.path());
    std::string line;
    int count = 0;
    while (std::getline(samples, line)) {
      if (line.empty() || line[0] == '#') continue;
      const std::vector<std::string> wanted = columns_of(line);
      const core::Verdict verdict = app::check_message(wanted[3], {core::Channel::text, {}}, house, book,
                                                       test::real_knowledge(), test::afternoon())
                                        .verdict;
      INFO(file.path().filename().string() << ": " << line);
      CHECK(core::name_of(verdict.kind) == wanted[0]);
      CHECK(core::name_of(verdict.purpose) == wanted[1]);
      CHECK(verdict.code == wanted[2]);
      ++count;
    }
    CHECK(count >= 40);
    ++languages;
  }
  CHECK(languages >= 2);
}
