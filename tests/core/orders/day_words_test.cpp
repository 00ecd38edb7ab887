#include "core/orders/day_words.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

TEST_CASE("days are read as people write them, on a Monday", "[day_words]") {
  struct Row {
    const char* text;
    const char* from;
    const char* to;
    std::size_t words;
  };
  const Row rows[] = {
      {"today", "2026-11-23", "2026-11-23", 1},       {"Morgen", "2026-11-24", "2026-11-24", 1},
      {"übermorgen", "2026-11-25", "2026-11-25", 1},  {"fri", "2026-11-27", "2026-11-27", 1},
      {"fr", "2026-11-27", "2026-11-27", 1},          {"Mon", "2026-11-23", "2026-11-23", 1},
      {"next Monday", "2026-11-30", "2026-11-30", 2}, {"Thu-Fri", "2026-11-26", "2026-11-27", 1},
      {"Do\u2013Fr", "2026-11-26", "2026-11-27", 1},  {"Sat-Mon", "2026-11-28", "2026-11-30", 1},
      {"thu to fri", "2026-11-26", "2026-11-27", 3},  {"in 3 days", "2026-11-26", "2026-11-26", 3},
      {"23 Nov", "2026-11-23", "2026-11-23", 2},      {"24. Dezember", "2026-12-24", "2026-12-24", 2},
      {"Nov 25 2027", "2027-11-25", "2027-11-25", 3}, {"3rd January", "2027-01-03", "2027-01-03", 2},
      {"23.11.", "2026-11-23", "2026-11-23", 1},      {"01.12.26", "2026-12-01", "2026-12-01", 1},
      {"24/12", "2026-12-24", "2026-12-24", 1},       {"2026-11-25 - 2026-11-27", "2026-11-25", "2026-11-27", 3},
      {"1.11.", "2026-11-01", "2026-11-01", 1},       {"2 Jan", "2027-01-02", "2027-01-02", 2}};
  for (const Row& row : rows) {
    INFO(row.text);
    const auto days = read_days(cut_line(row.text), 0, home::today);
    REQUIRE(days);
    CHECK(format_date(days->from) == row.from);
    CHECK(format_date(days->to) == row.to);
    CHECK(days->words == row.words);
  }
}

TEST_CASE("what is no day is none", "[day_words]") {
  for (const char* text : {"", "may", "may take", "monitor", "12 kg", "4.5", "31 Feb", "32.1.", "24/24", "2026-02-30",
                           "in days", "next", "-"}) {
    INFO(text);
    CHECK_FALSE(read_days(cut_line(text), 0, home::today));
  }
  CHECK(read_days(cut_line("12/24"), 0, home::today, true)->from == home::day("2026-12-24"));
}

TEST_CASE("hours are read as people write them", "[day_words]") {
  struct Row {
    const char* text;
    int from;
    int to;
    std::size_t words;
  };
  const Row rows[] = {{"14-17", 840, 1020, 1},
                      {"14:00\u201317:30", 840, 1050, 1},
                      {"9-12 Uhr", 540, 720, 2},
                      {"14 - 17", 840, 1020, 3},
                      {"14 bis 17 uhr", 840, 1020, 4},
                      {"between 9 and 13", 540, 780, 4},
                      {"zwischen 9 und 13 Uhr", 540, 780, 5},
                      {"2-5pm", 840, 1020, 1},
                      {"10am-1pm", 600, 780, 1}};
  for (const Row& row : rows) {
    INFO(row.text);
    const auto hours = read_hours(cut_line(row.text), 0);
    REQUIRE(hours);
    CHECK(hours->hours == Hours{row.from, row.to});
    CHECK(hours->words == row.words);
  }
  for (const char* text : {"", "17-14", "14", "25-26", "112-5550142", "14-", "9:99-10", "a-b"}) {
    INFO(text);
    CHECK_FALSE(read_hours(cut_line(text), 0));
  }
}
