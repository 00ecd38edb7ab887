#include "reading/text/charset.h"

#include "support/catch.h"

TEST_CASE("Bytes become UTF-8 by their charset's name", "[charset]") {
  struct Row {
    const char* why;
    std::string bytes;
    const char* charset;
    const char* text;
  };
  const Row rows[] = {{"UTF-8", "für", "UTF-8", "für"},
                      {"Latin 1", "f\xFCr", "ISO-8859-1", "für"},
                      {"Latin 1 as browsers take it", "\x80 5", "iso-8859-1", "€ 5"},
                      {"Windows", "\x93x\x94", "windows-1252", "“x”"},
                      {"Polish", "\xB3\xF3\xBF\xB6\xE6", "iso-8859-2", "łóżść"},
                      {"Russian", "\xF0\xCF\xDE\xD4\xC1", "koi8-r", "Почта"},
                      {"Japanese", "\x1B$B;0\x1B(B", "iso-2022-jp", "三"},
                      {"unknown, but UTF-8", "für", "x-klingon", "für"},
                      {"unknown, and none", "f\xFCr", "x-klingon", "für"},
                      {"said to be ASCII", "f\xFCr", "us-ascii", "für"},
                      {"said to be UTF-8", "f\xFCr ü", "utf-8", "für ü"},
                      {"one whose converter is not trusted", "abc", "ISO-2022-CN-EXT", "abc"},
                      {"not of that charset",
                       "a\xFF\xFF"
                       "b",
                       "gb2312", "ab"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(reading::to_utf8(row.bytes, row.charset) == row.text);
  }
}

TEST_CASE("A text without a named charset is known by its bytes", "[charset]") {
  using namespace std::string_literals;
  CHECK(reading::to_utf8("\xEF\xBB\xBF"
                         "für") == "für");
  CHECK(reading::to_utf8("\xFF\xFE"
                         "c\0\xF6\0"s) == "cö");
  CHECK(reading::to_utf8("\xFE\xFF"
                         "\0c\0\xF6"s) == "cö");
  CHECK(reading::to_utf8("f\xFCr") == "für");
  CHECK(reading::to_utf8("a\0b"s) == "ab");
  CHECK(reading::to_utf8("").empty());
}

TEST_CASE("UTF-8 is told from what is none", "[charset]") {
  CHECK(reading::is_utf8("eight or more letters, then ü"));
  CHECK_FALSE(reading::is_utf8("eight or more letters, then \xFC"));
  CHECK_FALSE(reading::is_utf8("cut \xC3"));
  CHECK(reading::is_utf8(""));
}
