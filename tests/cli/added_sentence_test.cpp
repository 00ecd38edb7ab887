// A genuine message stays expected however it is written, and no longer when a scammer adds a sentence to it.
#include "app/check_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"
#include "support/written_lines.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

const std::string samples = PORCHLIGHT_SOURCE_DIR "/tests/samples/";

// The messages of one language with that verdict.
std::vector<std::string> texts_in(const std::string& language, const std::string& verdict) {
  std::vector<std::string> texts;
  for (test::WrittenLine& line : test::written_lines(samples + "spoken/" + language + ".txt"))
    if (line.verdict == verdict) texts.push_back(std::move(line.text));
  return texts;
}
std::vector<std::string> expected_in(const std::string& language) { return texts_in(language, "expected"); }

template <class Change>
std::string with_letters(std::string text, Change change) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x80) c = static_cast<char>(change(c));
  return text;
}

std::map<std::string, std::vector<std::string>> added_sentences() {
  std::ifstream file(samples + "added_by_scammers.txt");
  std::map<std::string, std::vector<std::string>> by_language;
  for (std::string line; std::getline(file, line);)
    if (line[0] != '#') by_language[line.substr(0, 2)].push_back(line.substr(3));
  return by_language;
}

core::VerdictKind verdict_on(const std::string& text) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  return app::check_message(text, {core::Channel::text, {}}, house, book, test::real_knowledge(), test::afternoon())
      .verdict.kind;
}

}  // namespace

TEST_CASE("No sentence of a scammer leaves a message expected", "[cli][samples]") {
  const auto by_language = added_sentences();
  CHECK(by_language.size() >= 10);
  for (const auto& [language, sentences] : by_language)
    for (const std::string& text : expected_in(language))
      for (const std::string& sentence : sentences) {
        INFO(language << ": " << text << "\n+ " << sentence);
        CHECK(verdict_on(text + "\n" + sentence) == core::VerdictKind::danger);
        CHECK(verdict_on(sentence + "\n" + text) == core::VerdictKind::danger);
      }
}

TEST_CASE("Blanks, line ends and padding change no verdict", "[cli][samples]") {
  for (const char* language : {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"})
    for (const std::string& text : expected_in(language)) {
      INFO(language << ": " << text);
      std::string wide;
      std::string other_ends;
      for (const char c : text) {
        wide += c == ' ' ? std::string("  ") : std::string(1, c);
        other_ends += c == '\n' ? std::string("\r\n") : std::string(1, c);
      }
      CHECK(verdict_on(wide) == core::VerdictKind::expected);
      CHECK(verdict_on(other_ends) == core::VerdictKind::expected);
      CHECK(verdict_on("\n\n \t" + text + " \n\n") == core::VerdictKind::expected);
      CHECK(verdict_on("\u034F \u200C\u00AD" + text) == core::VerdictKind::expected);
    }
}

// A short name in small letters names no shop ("dpd"), so an expected one may have to be asked about.
TEST_CASE("Capitals and small letters hide no trap and make none", "[cli][samples]") {
  const auto upper = [](char c) { return std::toupper(c); };
  const auto lower = [](char c) { return std::tolower(c); };
  for (const char* language : {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv"}) {
    for (const std::string& text : texts_in(language, "danger")) {
      INFO(language << ": " << text);
      CHECK(verdict_on(with_letters(text, upper)) == core::VerdictKind::danger);
      CHECK(verdict_on(with_letters(text, lower)) == core::VerdictKind::danger);
    }
    for (const std::string& text : expected_in(language)) {
      INFO(language << ": " << text);
      CHECK(verdict_on(with_letters(text, upper)) != core::VerdictKind::danger);
      CHECK(verdict_on(with_letters(text, lower)) != core::VerdictKind::danger);
    }
  }
}
