#include "core/text/fold.h"

#include "support/catch.h"

TEST_CASE("What does not matter in a text is folded away", "[text]") {
  struct Row {
    const char* why;
    const char* text;
    const char* folded;
  };
  const Row rows[] = {
      {"letter case", "Amazon", "amazon"},
      {"umlauts keep their dots", "ZUSTELLUNG für Ä", "zustellung für ä"},
      {"Cyrillic", "ПОЧТА", "почта"},
      {"Greek", "ΚΩΔΙΚΟΣ", "κωδικοσ"},
      {"Polish", "ŁÓDŹ", "łódź"},
      {"full-width", "ＡＢ１２", "ab12"},
      {"digits of other scripts", "१२३ ٤٥٦", "123 456"},
      {"apostrophes", "don\u2019t Amazon's", "dont amazons"},
      {"dots of Devanagari", "\u0939\u095C\u092A \u0939\u0921\u093C\u092A", "\u0939\u0921\u092A \u0939\u0921\u092A"},
      {"nasal vowels of Devanagari", "\u092A\u093E\u0901\u091A", "\u092A\u093E\u0902\u091A"},
      {"padding", "\u034F\u200C\u2007\u00ADcode\u200B", "code"},
      {"blanks", "  a \u00A0\n b ", "a b"},
      {"signs stay", "order-no. #5", "order-no. #5"},
      {"nothing", "", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(core::fold(row.text) == row.folded);
  }
}

TEST_CASE("Broken bytes stand for themselves", "[text]") {
  struct Row {
    const char* why;
    std::string text;
  };
  const Row rows[] = {{"cut short", "\xC3"},
                      {"a surrogate", "\xED\xA0\x80"},
                      {"longer than needed", "\xC0\x80"},
                      {"beyond Unicode", "\xF4\x90\x80\x80"},
                      {"a following byte alone", "\x80"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(core::code_point_at(row.text, 0).bytes == 1);
  }
  CHECK(core::code_point_at("\xF0\x9F\x98\x80", 0).value == 0x1F600);
}

TEST_CASE("A code point survives being written and read", "[text]") {
  for (const char32_t value : {0x41U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFDU, 0x10000U, 0x10FFFFU}) {
    std::string text;
    core::append_utf8(text, value);
    CHECK(core::code_point_at(text, 0).value == value);
    CHECK(core::code_point_at(text, 0).bytes == text.size());
  }
}

TEST_CASE("Letters of any script are told from signs, blanks and padding", "[text]") {
  for (const char32_t letter : {U'a', U'Z', U'7', U'é', U'ß', U'ж', U'ω', U'ह', U'暗', U'１', U'ª'}) {
    INFO(static_cast<unsigned>(letter));
    CHECK(core::is_letter_or_digit(letter));
  }
  for (const char32_t other :
       {U'-', U'.', U' ', U'\u00A0', U'\u200C', U'\u00AD', U'€', U'–', U'×', U'。', U'\U0001F4E6'}) {
    INFO(static_cast<unsigned>(other));
    CHECK_FALSE(core::is_letter_or_digit(other));
  }
}

TEST_CASE("A number is compared by its letters and digits", "[text]") {
  CHECK(core::bare_number("112-5550142-7731209") == "11255501427731209");
  CHECK(core::bare_number("1z 999") == "1Z999");
  CHECK(core::bare_number("\u202B404\u2011155") == "404155");
}

TEST_CASE("Trimming takes blanks of every kind from both ends only", "[text]") {
  CHECK(core::trim("\u00A0 a b\n\t") == "a b");
  CHECK(core::trim(" \u3000\n").empty());
}

TEST_CASE("A letter and the mark behind it are one letter; marks that make none are left out", "[text]") {
  CHECK(core::fold("co\u0301digo") == "c\u00F3digo");
  CHECK(core::fold("A\u0308nderung") == "\u00E4nderung");
  CHECK(core::fold("ấ") == core::fold("a\u0302\u0301"));
  CHECK(core::fold("か\u3099") == "が");
  CHECK(core::fold("ｺｰﾄﾞ") == "コード");
  CHECK(core::fold("c\u0336o\u0336d\u0336e\u0336") == "code");
  CHECK(core::fold("𝐘𝐨𝐮𝐫 𝘤𝘰𝘥𝘦 𝟏𝟐𝟑") == "your code 123");
  CHECK(core::fold("\u0301") == "\u0301");
}
