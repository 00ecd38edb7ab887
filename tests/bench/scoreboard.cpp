// scoreboard [SET…]: how the written messages of tests/samples are judged, by language. "spoken" was used while the rules and phrases were
// written; "holdout" was written from the facts alone and used for nothing else. Ends with 1 where one is wrongly expected.
#include "app/check_message.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"
#include "support/written_lines.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

struct Score {
  int messages = 0;
  int verdicts = 0;  // right
  int purposes = 0;  // right
  int codes = 0;     // right, where there is one to find
  int with_code = 0;
  int wrong_expected = 0;  // "expected", and should not be
  int false_alarms = 0;    // "danger", and should not be
  int missed_alarms = 0;   // should be "danger", and is not
};

Score& operator+=(Score& sum, const Score& other) {
  for (int Score::*field : {&Score::messages, &Score::verdicts, &Score::purposes, &Score::codes, &Score::with_code,
                            &Score::wrong_expected, &Score::false_alarms, &Score::missed_alarms})
    sum.*field += other.*field;
  return sum;
}

Score score_of(const test::WrittenLine& wanted, const core::Verdict& got) {
  const std::string_view kind = core::name_of(got.kind);
  const bool right = kind == wanted.verdict;
  Score score;
  score.messages = 1;
  score.verdicts = right ? 1 : 0;
  score.purposes = core::name_of(got.purpose) == wanted.purpose ? 1 : 0;
  score.with_code = wanted.code.empty() ? 0 : 1;
  score.codes = !wanted.code.empty() && got.code == wanted.code ? 1 : 0;
  score.wrong_expected = !right && kind == "expected" ? 1 : 0;
  score.false_alarms = !right && kind == "danger" ? 1 : 0;
  score.missed_alarms = !right && wanted.verdict == "danger" ? 1 : 0;
  return score;
}

Score score_file(const std::filesystem::path& file) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  Score sum;
  for (const test::WrittenLine& wanted : test::written_lines(file))
    sum += score_of(wanted, app::check_message(wanted.text, {core::Channel::text, {}}, house, book,
                                               test::real_knowledge(), test::afternoon())
                                .verdict);
  return sum;
}

void print(const std::string& name, const Score& score) {
  const auto share = [](int part, int whole) { return whole == 0 ? 100.0 : 100.0 * part / whole; };
  std::printf("  %-6s %5d  %5.1f %%  %5.1f %%  %5.1f %%  %8d  %6d  %6d\n", name.c_str(), score.messages,
              share(score.verdicts, score.messages), share(score.purposes, score.messages),
              share(score.codes, score.with_code), score.wrong_expected, score.false_alarms, score.missed_alarms);
}

Score score_set(const std::string& set) {
  std::map<std::string, Score> by_language;
  Score all;
  std::error_code none;  // a set that is not there has no files
  for (const auto& file : std::filesystem::directory_iterator(PORCHLIGHT_SOURCE_DIR "/tests/samples/" + set, none))
    if (file.path().extension() == ".txt") all += by_language[file.path().stem().string()] = score_file(file.path());
  std::printf(
      "%s\n  lang   count  verdict  purpose     code  wrongly   false  missed\n"
      "                  right    right    right  expected alarms  alarms\n",
      set.c_str());
  for (const auto& [language, score] : by_language) print(language, score);
  print("all", all);
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> sets(arguments + 1, arguments + count);
  if (sets.empty()) sets = {"spoken", "holdout"};
  Score all;
  for (const std::string& set : sets) all += score_set(set);
  return all.wrong_expected == 0 ? 0 : 1;
}
