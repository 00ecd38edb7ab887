// Every screen is reached by the mouse, and a picture of each is left in the build folder for people to look at.
#include "support/catch.h"
#include "window/mails.h"
#include "window/open_window.h"

using namespace window;

namespace {

void keep(const Picture& picture, const std::string& name) {
  const std::filesystem::path file = std::filesystem::path(PORCHLIGHT_BINARY_DIR) / "screenshots" / (name + ".png");
  INFO(file);
  CHECK(write_png(picture, file));
}

std::string name_of(Row row) {
  static const char* const names[] = {"today", "check", "orders", "checklists", "family", "history", "settings"};
  return names[static_cast<std::size_t>(row)];
}

/// The middle of the left part of the one button in the accent's colour.
Place primary_button(const Picture& picture) {
  constexpr int side = 206, least_width = 60, least_height = 30;
  for (int y = 0; y < picture.height; ++y)
    for (int x = side; x < picture.width; ++x)
      if (picture.at(x, y) == light::accent &&
          picture.count(light::accent, {x, y, least_width, 2}) == 2 * least_width &&
          picture.count(light::accent, {x, y, 1, least_height}) == least_height)
        return {x + least_width / 2, y + least_height / 2};
  FAIL("There is no button");
  return nowhere;
}

/// Another screen: hovering changes less than a tenth.
bool has_left(const Picture& now, const Picture& before) {
  if (now.pixels.size() != before.pixels.size()) return false;
  std::size_t changed = 0;
  for (std::size_t i = 0; i < now.pixels.size(); ++i)
    if (now.pixels[i] != before.pixels[i]) ++changed;
  return changed > now.pixels.size() / 10;
}

/// A verdict's headline stands on a ground of its colour that is much wider than high, in the upper half of the window.
bool has_headline(const Picture& picture, Colour colour) {
  int rows = 0;
  for (int y = 0; y < picture.height / 2; ++y)
    if (picture.count(colour, {0, y, picture.width, 1}) > static_cast<std::size_t>(picture.width * 2 / 5)) ++rows;
  return rows > 20;
}

/// All screens that have a row, reached by their keys, and a verdict.
void keep_all(OpenWindow& window, const Home& home, const std::string& ending) {
  for (const Row row : all_rows) {
    INFO(title_of(row));
    window.screen().press({ctrl, '1' + static_cast<Key>(row)});
    REQUIRE(window.shows(row));
    keep(window.settled(), name_of(row) + ending);
  }
  const Picture last = window.picture();
  window.screen().press({ctrl, 'd'});
  keep(window.settled_when([&](const Picture& now) { return has_left(now, last); }), "someone_at_the_door" + ending);
  REQUIRE(window.drop(home.file("forged.eml", forged_mail)));
  window.settled_when(
      [](const Picture& now) { return has_headline(now, light::danger_soft) || has_headline(now, dark::danger_soft); });
  keep(window.settled(), "check_danger" + ending);
}

}  // namespace

TEST_CASE("Every screen is one click away", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  for (const Row row :
       {Row::check, Row::orders, Row::checklists, Row::family, Row::history, Row::settings, Row::today}) {
    INFO(title_of(row));
    window.click_row(row);
    REQUIRE(window.shows(row));
    window.screen().move_mouse(nowhere.x, nowhere.y);
    keep(window.settled(), name_of(row));
  }
  const int status = window.close();
  INFO("The program says: " << window.said());
  CHECK(status == 0);
}

TEST_CASE("The screens that have no row are one click away from Today", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  const Picture today = window.settled();
  window.click(someone_is_at_the_door);
  const Picture questions = window.settled_when([&](const Picture& now) { return has_left(now, today); });
  keep(questions, "someone_at_the_door");
  window.click(primary_button(questions));
  window.screen().move_mouse(nowhere.x, nowhere.y);
  keep(window.settled_when([&](const Picture& now) { return has_left(now, questions); }), "someone_at_the_door_answer");
  window.screen().press({escape});
  window.settled_when([&](const Picture& now) { return now == today; });
  window.click(primary_button(today));
  keep(window.settled_when([&](const Picture& now) { return has_left(now, today); }), "hand_over_1");
  for (const char* name : {"hand_over_2", "hand_over_3"}) {
    const Picture step = window.picture();
    window.click(primary_button(step));
    window.screen().move_mouse(nowhere.x, nowhere.y);
    keep(window.settled_when([&](const Picture& now) { return now != step; }), name);
  }
}

TEST_CASE("A verdict is shown beside its message", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  REQUIRE(window.drop(home.file("expected.eml", expected_mail)));
  keep(window.settled_when([](const Picture& now) { return has_headline(now, light::expected_soft); }),
       "check_expected");
  REQUIRE(window.drop(home.file("forged.eml", forged_mail)));
  keep(window.settled_when([](const Picture& now) { return has_headline(now, light::danger_soft); }), "check_danger");
}

TEST_CASE("The window follows the dark theme", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  (void)home.command(home.demo_household(), {"settings", "set", "theme", "dark"});
  window.settled_when([](const Picture& now) { return now.at(900, 10) == dark::page; });
  keep_all(window, home, "_dark");
}

TEST_CASE("The screens are kept in the smallest window and with the largest text", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  window.resize(800, 560);
  window.settled_when([](const Picture& now) { return now.width == 800 && now.at(100, 5) == light::page; });
  keep_all(window, home, "_800x560");
  window.resize(1200, 780);
  (void)home.command(home.demo_household(), {"settings", "set", "text_size", "200"});
  window.settled_when([](const Picture& now) {  // the navigation gives room to the words
    return now.width == 1200 && now.at(100, 5) == light::side && now.at(140, 5) == light::page;
  });
  keep_all(window, home, "_200_percent");
}
