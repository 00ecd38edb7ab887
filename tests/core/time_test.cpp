#include "core/time.h"

#include "support/catch.h"

namespace {

core::LocalTime at(const char* text) {
  const auto time = core::parse_rfc3339(text);
  REQUIRE(time);
  return *time;
}

}  // namespace

TEST_CASE("a moment is read and written as RFC 3339 has it", "[time]") {
  struct Row {
    const char* why;
    const char* text;
    const char* again;
  };
  const Row rows[] = {{"UTC", "2026-11-23T14:32:00Z", "2026-11-23T14:32:00Z"},
                      {"an hour ahead", "2026-11-23T14:32:00+01:00", "2026-11-23T14:32:00+01:00"},
                      {"half an hour more", "2026-11-23T14:32:09+05:30", "2026-11-23T14:32:09+05:30"},
                      {"behind", "2026-11-23T01:02:03-08:00", "2026-11-23T01:02:03-08:00"},
                      {"fractions are dropped", "2026-11-23T14:32:00.123456789Z", "2026-11-23T14:32:00Z"},
                      {"small letters", "2026-11-23t14:32:00z", "2026-11-23T14:32:00Z"},
                      {"a leap second", "2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"},
                      {"a leap day", "2028-02-29T00:00:00Z", "2028-02-29T00:00:00Z"}};
  for (const Row& row : rows) {
    INFO(row.why);
    const auto time = core::parse_rfc3339(row.text);
    REQUIRE(time);
    CHECK(core::format_rfc3339(time->instant, *time) == row.again);
  }
}

TEST_CASE("what is no moment is empty", "[time]") {
  struct Row {
    const char* why;
    const char* text;
  };
  const Row rows[] = {{"nothing", ""},
                      {"no zone", "2026-11-23T14:32:00"},
                      {"no such day", "2026-02-29T14:32:00Z"},
                      {"no such hour", "2026-11-23T24:00:00Z"},
                      {"cut short", "2026-11-23T14:3"},
                      {"a blank zone", "2026-11-23T14:32:00 "},
                      {"zone without a colon", "2026-11-23T14:32:00+0100"},
                      {"an empty fraction", "2026-11-23T14:32:00.Z"},
                      {"more behind it", "2026-11-23T14:32:00Zx"},
                      {"signs for digits", "2026-11-23T-1:32:00Z"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK_FALSE(core::parse_rfc3339(row.text));
  }
}

TEST_CASE("a day is read in one form only", "[time]") {
  REQUIRE(core::parse_date("2026-11-23"));
  CHECK(core::format_date(*core::parse_date("2026-11-23")) == "2026-11-23");
  CHECK(core::format_date(*core::parse_date("0999-01-02")) == "0999-01-02");
  for (const char* text :
       {"2026-11-31", "2026-13-01", "2026-00-10", "26-11-23", "2026/11/23", "2026-11-23 ", "2026-1-23", ""}) {
    INFO(text);
    CHECK_FALSE(core::parse_date(text));
  }
}

TEST_CASE("today is the day on the household's wall", "[time]") {
  CHECK(core::format_date(core::day_of(at("2026-11-23T23:30:00Z"))) == "2026-11-23");
  CHECK(core::format_date(core::day_of(at("2026-11-23T23:30:00Z").instant, at("2026-11-23T12:00:00+01:00"))) ==
        "2026-11-24");
  CHECK(core::format_date(core::day_of(at("2026-11-23T01:00:00Z").instant, at("2026-11-23T12:00:00-08:00"))) ==
        "2026-11-22");
}

TEST_CASE("a day ends a second before the next begins", "[time]") {
  const auto here = at("2026-11-23T14:00:00+01:00");
  CHECK(core::format_rfc3339(core::end_of_day(core::day_of(here), here), here) == "2026-11-23T23:59:59+01:00");
  CHECK(core::format_hour(core::end_of_day(core::day_of(here), here), here) == "23:59");
}

TEST_CASE("days are counted across months and years", "[time]") {
  const auto day = *core::parse_date("2026-12-30");
  CHECK(core::format_date(core::plus_days(day, 3)) == "2027-01-02");
  CHECK(core::days_between(day, core::plus_days(day, -40)) == -40);
  CHECK(core::weekday_of(day) == std::chrono::Wednesday);
}
