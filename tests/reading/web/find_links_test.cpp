#include "reading/web/find_links.h"

#include "support/catch.h"

TEST_CASE("Addresses are found where people would click them", "[links]") {
  struct Row {
    const char* why;
    const char* text;
    const char* shown;  // empty: none is found
    const char* target;
  };
  const Row rows[] = {
      {"with a scheme", "see https://amazon.com/a/c/r/x.", "https://amazon.com/a/c/r/x", "https://amazon.com/a/c/r/x"},
      {"in brackets", "(https://dhl.de/x)", "https://dhl.de/x", "https://dhl.de/x"},
      {"with brackets of its own", "https://a.example/x_(y)", "https://a.example/x_(y)", "https://a.example/x_(y)"},
      {"www", "go to www.dpd.de!", "www.dpd.de", "http://www.dpd.de"},
      {"a bare name with a path", "amazon-order-cancel.com/id?x=1, now", "amazon-order-cancel.com/id?x=1",
       "http://amazon-order-cancel.com/id?x=1"},
      {"a short link", "bit.ly/3xY", "bit.ly/3xY", "http://bit.ly/3xY"},
      {"a bare name", "at Amazon.de today", "Amazon.de", "http://Amazon.de"},
      {"capitals", "AMAZON.DE", "AMAZON.DE", "http://AMAZON.DE"},
      {"another alphabet", "аmazon.com/x", "аmazon.com/x", "http://аmazon.com/x"},
      {"disguised", "hxxps://evil[.]com/x", "hxxps://evil[.]com/x", "https://evil.com/x"},
      {"glued to a word", "Link:https://evil.com/x", "https://evil.com/x", "https://evil.com/x"},
      {"a telephone", "tel:+4930123456", "tel:+4930123456", "tel:+4930123456"},
      {"a mail address", "write to help@amazon.de.", "help@amazon.de", "mailto:help@amazon.de"},
      {"an address in digits", "http://192.0.2.7/x", "http://192.0.2.7/x", "http://192.0.2.7/x"},
      {"a sentence's end without a blank", "It comes today.It is small.", "", ""},
      {"a time and a date", "10.30 on 23.11.2026", "", ""},
      {"an abbreviation", "e.g. z.B. U.S.", "", ""},
      {"a file", "invoice.zip", "", ""},
      {"no such suffix", "readme.txt/old", "", ""},
      {"an amount", "EUR12.99", "", ""},
      {"a scheme alone", "http://", "", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    const std::string text = row.text;
    const auto found = reading::find_links(text, 10);
    REQUIRE(found.size() == (*row.shown == '\0' ? 0U : 1U));
    if (found.empty()) continue;
    CHECK(text.substr(found[0].from, found[0].to - found[0].from) == row.shown);
    CHECK(found[0].target == row.target);
  }
}

TEST_CASE("No more addresses are found than asked for", "[links]") {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "bit.ly/x ";
  CHECK(reading::find_links(text, 7).size() == 7);
}
