// The verdict, purpose and code of every message in tests/samples/spoken.
#include "app/check_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"
#include "support/written_lines.h"

TEST_CASE("What people paste gets the right verdict", "[cli][samples]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  int languages = 0;
  for (const auto& file : std::filesystem::directory_iterator(PORCHLIGHT_SOURCE_DIR "/tests/samples/spoken")) {
    const auto lines = test::written_lines(file.path());
    for (const test::WrittenLine& wanted : lines) {
      const core::Verdict verdict = app::check_message(wanted.text, {core::Channel::text, {}}, house, book,
                                                       test::real_knowledge(), test::afternoon())
                                        .verdict;
      INFO(file.path().filename().string() << ": " << wanted.text);
      CHECK(core::name_of(verdict.kind) == wanted.verdict);
      CHECK(core::name_of(verdict.purpose) == wanted.purpose);
      CHECK(verdict.code == wanted.code);
    }
    CHECK(lines.size() >= 40);
    ++languages;
  }
  CHECK(languages >= 12);
}
