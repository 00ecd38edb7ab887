#include "app/models/words.h"

#include "app/program.h"

namespace {

struct Days {
  table::Program program;
  app::Words words{program.state};
  std::string day(const char* text) const { return words.day(home::day(text)); }
};

core::Order expected(const char* from, const char* to) {
  core::Order order = home::order("x", "Lamp", "otto", home::tom);
  order.expected_from = order.expected_to = std::nullopt;
  if (*from != '\0') order.expected_from = home::day(from);
  if (*to != '\0') order.expected_to = home::day(to);
  return order;
}

}  // namespace

TEST_CASE("Codes are grouped as they are said", "[app][words]") {
  struct Row {
    const char* digits;
    const char* grouped;
    const char* dots;
  };
  for (const Row& row :
       {Row{"", "", ""}, Row{"123", "123", "● ● ●"}, Row{"1234", "1234", "● ● ● ●"}, Row{"12345", "12345", "● ● ● ● ●"},
        Row{"482913", "482 913", "● ● ●  ● ● ●"}, Row{"1234567", "123 4567", "● ● ●  ● ● ● ●"},
        Row{"12345678", "1234 5678", "● ● ● ●  ● ● ● ●"}, Row{"123456789", "123 456 789", "● ● ●  ● ● ●  ● ● ●"}}) {
    INFO(row.digits);
    CHECK(app::grouped(row.digits) == row.grouped);
    CHECK(app::dots_for(row.digits) == row.dots);
  }
}

TEST_CASE("Days near are named, days far have a date", "[app][words]") {
  const Days days;  // Monday, 23 November 2026
  CHECK(days.day("2026-11-23") == "today");
  CHECK(days.day("2026-11-24") == "tomorrow");
  CHECK(days.day("2026-11-22") == "yesterday");
  CHECK(days.day("2026-11-25") == "Wed");
  CHECK(days.day("2026-11-29") == "Sun");
  CHECK(days.day("2026-11-20") == "Fri");
  CHECK(days.day("2026-11-30") == "30 Nov");
  CHECK(days.day("2026-11-16") == "16 Nov");
  CHECK(days.day("2027-01-04") == "4 Jan 2027");
}

TEST_CASE("An order says when it comes", "[app][words]") {
  const Days days;
  core::Order with_hours = expected("2026-11-23", "2026-11-23");
  with_hours.hours = core::Hours{14 * 60, 17 * 60};
  core::Order missed = expected("2026-11-23", "2026-11-23");
  missed.state = core::OrderState::missed;
  missed.missed_on = home::day("2026-11-21");
  core::Order delivered = expected("2026-11-20", "2026-11-20");
  delivered.state = core::OrderState::delivered;
  delivered.delivered_at = home::now.instant - std::chrono::hours(72);
  core::Order cancelled = delivered;
  cancelled.state = core::OrderState::cancelled;
  const std::vector<std::pair<core::Order, const char*>> rows{{with_hours, "today, 14:00 – 17:00"},
                                                              {expected("2026-11-23", ""), "today"},
                                                              {expected("2026-11-26", "2026-11-27"), "Thu – Fri"},
                                                              {expected("", "2026-11-27"), "by Fri"},
                                                              {expected("2026-11-20", "2026-11-23"), "today"},
                                                              {expected("2026-11-20", "2026-11-24"), "by tomorrow"},
                                                              {expected("2026-11-21", "2026-11-21"), "was due Sat"},
                                                              {expected("", ""), "no day known"},
                                                              {missed, "missed Sat, again today"},
                                                              {delivered, "delivered Fri"},
                                                              {cancelled, "cancelled"}};
  for (const auto& [order, words] : rows) CHECK(days.words.when(order) == words);
}

TEST_CASE("A code says how long it is good", "[app][words]") {
  const Days days;
  const auto in = [&](int minutes) { return std::optional(home::now.instant + std::chrono::minutes(minutes)); };
  CHECK(days.words.until(std::nullopt) == "good until it is used");
  CHECK(days.words.until(core::end_of_day(home::today, home::now)) == "good until tonight");
  CHECK(days.words.until(in(90)) == "good until 15:30");
  CHECK(days.words.until(in(24 * 60)) == "good until tomorrow, 14:00");
  CHECK(days.words.until(core::end_of_day(home::day("2026-11-25"), home::now)) == "good until Wed");
  CHECK(days.words.until(in(-1)) == "no longer good");
}

TEST_CASE("People are listed with you first", "[app][words]") {
  const Days days;  // Tom is here
  CHECK(days.words.people({}) == "");
  CHECK(days.words.people({home::tom}) == "you");
  CHECK(days.words.people({home::maria, home::tom}) == "you and Maria");
  CHECK(days.words.people({home::maria, home::tom, home::rosa}) == "you, Maria and Rosa");
  CHECK(days.words.people({home::maria, {"gone"}}) == "Maria and someone");
}

TEST_CASE("An avatar has the first letter", "[app][words]") {
  CHECK(app::initial_of("maria") == "M");
  CHECK(app::initial_of("Özil") == "Ö");
  CHECK(app::initial_of("özil") == "Ö");
  CHECK(app::initial_of("") == "");
  CHECK(app::initial_of("\xFF") != "");
}
