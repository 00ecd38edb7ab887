#include "core/text/words.h"

#include "support/catch.h"

TEST_CASE("A text is cut into words with their places", "[text]") {
  const std::string text = "Don't say it: 482\u00A0913\n暗証番号は 6066です";
  const auto words = core::cut_into_words(text);
  std::string all;
  for (const auto& word : words) all += word.folded + (word.ends_line ? "/" : "|");
  CHECK(all == "dont|say|it|:|482|913/暗|証|番|号|は|6066|で|す|");
  CHECK(text.substr(words[0].from, words[0].to - words[0].from) == "Don't");
}

TEST_CASE("Padding inside a word does not part it, and padding after it is not its", "[text]") {
  const std::string text = "pass\u200Bword\u200B, ok";
  const auto words = core::cut_into_words(text);
  REQUIRE(words.size() == 3);
  CHECK(words[0].folded == "password");
  CHECK(words[0].to == text.find("\u200B,"));
  CHECK(words[1].is_sign);
}

TEST_CASE("A text of any length gives no more words than were asked for", "[text]") {
  CHECK(core::cut_into_words(std::string(1000, '!'), 10).size() == 10);
  CHECK(core::cut_into_words("").empty());
}

TEST_CASE("A word holds its letters' marks and knows where it ends with them", "[text]") {
  const std::string text = "el co\u0301digo";
  const auto words = core::cut_into_words(text);
  REQUIRE(words.size() == 2);
  CHECK(words[1].folded == "c\u00F3digo");
  CHECK(words[1].to == text.size());
}

TEST_CASE("An ending behind a number is a word of its own", "[text]") {
  const auto words = core::cut_into_words("5512'dir don't");
  REQUIRE(words.size() == 4);
  CHECK(words[0].folded == "5512");
  CHECK(words[2].folded == "dir");
  CHECK(words[3].folded == "dont");
}
