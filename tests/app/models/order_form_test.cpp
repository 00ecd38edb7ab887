#include "app/program.h"

TEST_CASE("An order goes through the form and back unchanged", "[app][form]") {
  table::Program program;
  core::Order order = table::with_headphones().orders.front();
  order.hours = core::Hours{14 * 60, 17 * 60};
  order.price = core::Money{7990, "EUR"};
  order.note = "two boxes";
  order.gift = true;
  order.gift_until = home::day("2026-12-24");
  order.placed = home::day("2026-11-19");
  order.tracking_number = "1Z999AA10123456784";
  std::string error;
  const auto back = app::order_from(app::texts_of(order, program.state), order, program.state, error);
  INFO(error);
  REQUIRE(back);
  CHECK(*back == order);
  core::Order plain = home::order("x", "Lamp", "Some little shop", home::nobody);
  CHECK(app::order_from(app::texts_of(plain, program.state), plain, program.state, error) == plain);
}

TEST_CASE("The form reads days, hours and prices as people write them", "[app][form]") {
  table::Program program;
  struct Row {
    const char* field;
    const char* text;
    bool good;
  };
  for (const Row& row :
       {Row{"expected_from", "fri", true}, Row{"expected_from", "27 Nov", true}, Row{"expected_from", "", true},
        Row{"expected_from", "soon", false}, Row{"expected_from", "2026-02-30", false}, Row{"hours", "14-17", true},
        Row{"hours", "14:00 – 17:00", true}, Row{"hours", "at noon", false}, Row{"price", "79,90 eur", true},
        Row{"price", "5", true}, Row{"price", "79.9", true}, Row{"price", "cheap", false}, Row{"price", "1.2.3", false},
        Row{"price", "5 EURO", false}, Row{"price", "99999999999999999999", false}}) {
    INFO(row.field << ": " << row.text);
    std::string error;
    app::FormTexts texts{{"item", "Lamp"}, {row.field, row.text}};
    CHECK(app::order_from(texts, {}, program.state, error).has_value() == row.good);
    CHECK(error.empty() == row.good);
  }
  std::string error;
  CHECK(app::order_from({{"item", "Lamp"}, {"price", "79,9"}}, {}, program.state, error)->price ==
        core::Money{7990, ""});
}

TEST_CASE("The form needs something, and days in their order", "[app][form]") {
  table::Program program;
  std::string error;
  CHECK_FALSE(app::order_from({}, {}, program.state, error));
  CHECK(error == "Say what was ordered, or where.");
  CHECK_FALSE(app::order_from({{"item", "x"}, {"expected_from", "2026-11-25"}, {"expected_to", "2026-11-24"}}, {},
                              program.state, error));
  CHECK(error == "The last day is before the first.");
}

TEST_CASE("A line shows what was understood of it", "[app][form]") {
  table::Program program;
  std::string text;
  for (const app::TextRun& run : app::preview_of_line(program.state, "headphones amazon fri code rosa may take"))
    text += run.text;
  CHECK(text == "headphones · Amazon · Fri · code expected · for you · Rosa may take it in");
  CHECK(app::preview_of_line(program.state, "").empty());
  CHECK(app::preview_of_line(program.state, "   ").empty());
}
