#include "core/text/fold.h"
#include "core/text/words.h"

#include "support/catch.h"

TEST_CASE("what does not matter in a text is folded away", "[text]") {
  struct Row {
    const char* why;
    const char* text;
    const char* folded;
  };
  const Row rows[] = {{"letter case", "Amazon", "amazon"},
                      {"umlauts keep their dots", "ZUSTELLUNG für Ä", "zustellung für ä"},
                      {"Cyrillic", "ПОЧТА", "почта"},
                      {"Greek", "ΚΩΔΙΚΟΣ", "κωδικοσ"},
                      {"Polish", "ŁÓDŹ", "łódź"},
                      {"full-width", "ＡＢ１２", "ab12"},
                      {"digits of other scripts", "१२३ ٤٥٦", "123 456"},
                      {"apostrophes", "don\u2019t Amazon's", "dont amazons"},
                      {"padding", "\u034F\u200C\u2007\u00ADcode\u200B", "code"},
                      {"blanks", "  a \u00A0\n b ", "a b"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(core::fold(row.text) == row.folded);
  }
}

TEST_CASE("broken bytes stand for themselves", "[text]") {
  CHECK(core::code_point_at("\xC3", 0).bytes == 1);
  CHECK(core::code_point_at("\xED\xA0\x80", 0).bytes == 1);
  CHECK(core::code_point_at("\xF0\x9F\x98\x80", 0).value == 0x1F600);
}

TEST_CASE("a number is compared by its letters and digits", "[text]") {
  CHECK(core::bare_number("112-5550142-7731209") == "11255501427731209");
  CHECK(core::bare_number("1z 999") == "1Z999");
  CHECK(core::bare_number("\u202B404\u2011155") == "404155");
}

TEST_CASE("a text is cut into words with their places", "[text]") {
  const std::string text = "Don't say it: 482\u00A0913\n暗証番号は 6066です";
  const auto words = core::cut_into_words(text);
  std::string all;
  for (const auto& word : words) all += word.folded + (word.ends_line ? "/" : "|");
  CHECK(all == "dont|say|it|:|482|913/暗|証|番|号|は|6066|で|す|");
  CHECK(text.substr(words[0].from, words[0].to - words[0].from) == "Don't");
  CHECK(core::cut_into_words(std::string(1000, '!'), 10).size() == 10);
}
