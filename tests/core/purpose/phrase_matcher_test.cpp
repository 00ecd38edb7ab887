#include "core/purpose/phrase_matcher.h"

#include "support/catch.h"

namespace {

core::PhraseMatcher matcher_of(std::vector<std::string> phrases) {
  core::PhraseMatcher matcher;
  core::PhraseList list;
  list.language = "en";
  list.phrases["code"] = std::move(phrases);
  CHECK(core::unreadable_phrases(list).empty());
  matcher.add(list);
  return matcher;
}

std::string found(const core::PhraseMatcher& matcher, const std::string& text) {
  const auto words = core::cut_into_words(text);
  std::string all;
  for (const core::ConceptHit& hit : matcher.find(words)) {
    if (!all.empty()) all += "; ";
    all += text.substr(words[hit.first].from, words[hit.last - 1].to - words[hit.first].from);
  }
  return all;
}

}  // namespace

TEST_CASE("a phrase is found however it is written", "[purpose]") {
  struct Row {
    const char* why;
    const char* phrase;
    const char* text;
    const char* hit;
  };
  const Row rows[] = {
      {"hyphens part words", "one time (password|pin)", "Your One-Time PIN is 4", "One-Time PIN"},
      {"a star takes any ending", "deliver* code", "delivery code", "delivery code"},
      {"an empty choice is optional", "(secret|) code", "the code", "code"},
      {"the longest counts", "code (word|)", "code word", "code word"},
      {"up to four words between", "code .. sent", "code that we have just sent", "code that we have just sent"},
      {"not five", "code .. sent", "code that we have only just sent", ""},
      {"scripts without blanks", "暗証番号", "お客様の暗証番号は6066です", "暗証番号"},
      {"apostrophes do not count", "dont share", "Don\u2019t share", "Don\u2019t share"},
      {"a full stop ends a phrase", "code sent", "the code. Sent today", ""},
      {"not within a word", "pin", "spinning pins", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(found(matcher_of({row.phrase}), row.text) == row.hit);
  }
}

TEST_CASE("what cannot be read is named and left out", "[purpose]") {
  core::PhraseList list;
  list.phrases["code"] = {"(a|b", "a)b", "((a))", "*", "", "..", "(a|)(b|)", "fine"};
  list.phrases["no_such"] = {"x"};
  CHECK(core::unreadable_phrases(list).size() == 8);
  core::PhraseMatcher matcher;
  matcher.add(list);
  CHECK(found(matcher, "fine") == "fine");
}
