#include "app/models/body_runs.h"

#include "app/program.h"

#include <chrono>

namespace {

core::Evidence at(core::Leaning leaning, std::size_t from, std::size_t to) {
  core::Evidence evidence;
  evidence.id = "x";
  evidence.leaning = leaning;
  evidence.places = {{core::Part::body, from, to}};
  return evidence;
}

core::Verdict verdict(core::VerdictKind kind, std::vector<core::Evidence> reasons) {
  core::Verdict made;
  made.kind = kind;
  made.reasons = std::move(reasons);
  return made;
}

// "ab[cd]ef": what is marked stands in brackets.
std::string shown(const std::vector<app::TextRun>& runs) {
  std::string text;
  for (const app::TextRun& run : runs) text += run.mark == app::Tone::plain ? run.text : '[' + run.text + ']';
  return text;
}

}  // namespace

TEST_CASE("Places in the text are marked, those that overlap as one", "[app][body_runs]") {
  const std::string text = "0123456789";
  struct Row {
    std::vector<core::Evidence> reasons;
    const char* shown;
    const char* why;
  };
  const auto alarm = core::Leaning::alarm;
  const std::vector<Row> rows{{{}, "0123456789", "nothing to mark"},
                              {{at(alarm, 2, 4)}, "01[23]456789", "one place"},
                              {{at(alarm, 2, 5), at(alarm, 4, 7)}, "01[23456]789", "they overlap"},
                              {{at(alarm, 2, 8), at(alarm, 4, 5)}, "01[234567]89", "one in another"},
                              {{at(alarm, 6, 7), at(alarm, 1, 2)}, "0[1]2345[6]789", "in any order"},
                              {{at(alarm, 8, 99)}, "01234567[89]", "past the end"},
                              {{at(alarm, 50, 60)}, "0123456789", "outside"},
                              {{at(alarm, 5, 5)}, "0123456789", "empty"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(shown(app::text_runs(text, core::Part::body, verdict(core::VerdictKind::danger, row.reasons), false)) ==
          row.shown);
  }
}

TEST_CASE("Where several marks overlap the worst one counts", "[app][body_runs]") {
  const auto made = verdict(core::VerdictKind::danger, {at(core::Leaning::good, 0, 5), at(core::Leaning::alarm, 3, 8)});
  const auto runs = app::text_runs("0123456789", core::Part::body, made, false);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].mark == app::Tone::danger);
}

TEST_CASE("A code is covered wherever it stands, and order numbers are not", "[app][body_runs]") {
  core::Verdict made = verdict(core::VerdictKind::secret, {});
  made.code = "482913";
  struct Row {
    const char* text;
    const char* shown;
  };
  for (const Row& row :
       {Row{"Code 482913.", "Code [●●●●●●]."}, Row{"482 913", "[●●●●●●]"},
        Row{"482-913 or 482913", "[●●●●●●] or [●●●●●●]"}, Row{"1482913", "1482913"}, Row{"4829131", "4829131"},
        Row{"112-5482913-1", "112-5482913-1"}, Row{"482\n913", "482\n913"}, Row{"48291", "48291"}}) {
    INFO(row.text);
    CHECK(shown(app::text_runs(row.text, core::Part::body, made, true)) == row.shown);
  }
}

TEST_CASE("A covered code stays covered where a mark lies over it", "[app][body_runs]") {
  core::Verdict made = verdict(core::VerdictKind::danger, {at(core::Leaning::alarm, 0, 16)});
  made.code = "482913";
  made.code_place = core::Place{core::Part::body, 5, 11};
  CHECK(shown(app::text_runs("Read 482913 to me", core::Part::body, made, true)) == "[Read ][●●●●●●][ to m]e");
  made.reasons = {at(core::Leaning::alarm, 7, 14)};
  CHECK(shown(app::text_runs("Read 482913 to me", core::Part::body, made, true)) == "Read [●●●●●●][ to] me");
}

TEST_CASE("A long text with many marks is cut quickly, at a whole character", "[app][body_runs]") {
  std::string text;
  while (text.size() < 300 * 1024) text += "ü4829 ";
  core::Verdict made = verdict(core::VerdictKind::danger, {});
  made.code = "4829";
  for (std::size_t i = 0; i < 20'000; ++i) made.reasons.push_back(at(core::Leaning::alarm, i * 10, i * 10 + 15));
  const auto begin = std::chrono::steady_clock::now();
  const auto runs = app::text_runs(text, core::Part::body, made, true);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
  std::size_t size = 0;
  for (const app::TextRun& run : runs) size += run.text.size();
  CHECK(size > 0);
  for (const app::TextRun& run : runs)
    if (run.text.find("4829") != std::string::npos) FAIL("digits");
  CHECK((static_cast<unsigned char>(runs.back().text.back()) & 0xC0U) != 0xC0U);
}
