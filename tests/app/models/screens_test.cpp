// The screens as text, for the household of the pictures.
#include "app/demo_household.h"
#include "app/program.h"

namespace {

core::Household demo_household() {
  app::DemoHousehold demo = app::make_demo_household(home::now);
  table::Kept kept;
  app::CommitChanges all;
  all.changes = demo.changes;
  all.entries = demo.entries;
  (void)kept.commit(all);
  return kept.household;
}

bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("Today shows the code covered, what is expected and what was asked", "[app][today]") {
  table::Program program(demo_household());
  program.act(app::Become{{"demo-tom"}});
  const app::TodayModel model = app::make_today_model(program.state);
  CHECK(model.greeting == "Good afternoon, Tom");
  REQUIRE(model.codes.size() == 1);
  CHECK(model.codes[0].title == "Amazon · Noise-cancelling headphones");
  CHECK(model.codes[0].about == "Maria ordered it · today, 14:00 – 17:00");
  CHECK(model.codes[0].who == "you, Maria and Rosa may say it");
  CHECK(model.codes[0].until == "good until tonight");
  REQUIRE(model.expected.size() == 4);
  CHECK(model.expected[0].at_door == "Tom, Rosa");
  CHECK(model.expected[0].pill.text == "code here");
  CHECK(model.expected[1].at_door == "anyone at home");
  CHECK(model.expected[1].pill.text == "no code needed");
  CHECK(model.expected[2].when == "tomorrow");
  CHECK(model.expected[2].at_door == "adults only");
  CHECK(model.expected[2].pill == app::Pill{"code expected", app::Tone::ask, "key"});
  REQUIRE(model.asked.size() == 1);
  CHECK(model.asked[0].title == "Rosa asks: did you order something from Best Buy?");
  CHECK(model.running.size() == 1);
}

TEST_CASE("Today says what to do first: who lives here, then an order", "[app][today]") {
  table::Program nobody{core::Household()};
  REQUIRE(app::make_today_model(nobody.state).first_step);
  CHECK(app::make_today_model(nobody.state).first_step->text == "Add who lives here");
  core::Household house;
  house.members.push_back({core::MemberId{"tom"}, "Tom", core::Role::adult, 0, {}});
  table::Program program(house);
  const app::TodayModel model = app::make_today_model(program.state);
  REQUIRE(model.first_step);
  CHECK(model.first_step->text == "Log an order");
  CHECK(holds(model.nothing_expected, "No order is logged yet"));
  CHECK_FALSE(app::make_today_model(table::Program(demo_household()).state).first_step);
}

TEST_CASE("Each screen is plain text without digits and without keys", "[app][as_text]") {
  table::Program program(demo_household());
  program.act(app::Become{{"demo-tom"}});
  struct Row {
    app::Screen screen;
    const char* holds;
  };
  for (const Row& row :
       {Row{app::Screen::today, "● ● ●  ● ● ●"}, Row{app::Screen::orders, "missed Sat, again tomorrow"},
        Row{app::Screen::check, "What came?"}, Row{app::Screen::checklists, "[x]"}, Row{app::Screen::family, "Leo"},
        Row{app::Screen::history, "Rosa gave the code from Zalando"}, Row{app::Screen::settings, "United States"}}) {
    const std::string text = app::as_text(program.state, row.screen);
    INFO(text);
    CHECK(holds(text, row.holds));
    CHECK_FALSE(holds(text, "482"));
    CHECK_FALSE(holds(text, "{"));
    for (const char* key : {"history.", "checklist.", "setting.", "pill.", "order."}) CHECK_FALSE(holds(text, key));
    CHECK(text.back() == '\n');
  }
}

TEST_CASE("Text that a terminal would obey is made harmless", "[app][as_text]") {
  core::Household household = home::family();
  household.orders = {home::order("x", "Lamp\x1b[2J\x07\xC2\x9B", "otto", home::tom)};
  table::Program program(household);
  const std::string text = app::as_text(program.state, app::Screen::today);
  for (const char c : text) CHECK((c == '\n' || static_cast<unsigned char>(c) >= ' '));
  CHECK(text.find('\x9B') == std::string::npos);
}

TEST_CASE("The history can be searched, and names each day once", "[app][history]") {
  table::Program program(demo_household());
  const auto all = app::make_history_model(program.state);
  CHECK(all.rows.size() == program.state.household.history.size());
  program.act(app::FilterHistory{"zalando"});
  CHECK(app::make_history_model(program.state).rows.size() == 2);
  CHECK(app::make_history_model(program.state).rows[1].day.empty());
  program.act(app::FilterHistory{"no such words"});
  CHECK(app::make_history_model(program.state).nothing == "Nothing in the history has these words.");
}

TEST_CASE("The frame asks who uses the program until somebody has said so", "[app][frame]") {
  table::Program program;
  CHECK(app::make_frame_model(program.state).who_asks.empty());
  CHECK(app::make_frame_model(program.state).window_title == "Today – Porchlight");
  program.act(app::Become{});
  CHECK(app::make_frame_model(program.state).who_asks == "Who is using Porchlight?");
  CHECK(app::make_frame_model(program.state).people.size() == 4);
  CHECK(app::make_today_model(program.state).greeting == "Good afternoon");
  program.act(app::ShowScreen{app::Screen::hand_over});
  CHECK(app::make_frame_model(program.state).nav[0].selected);
}
