// A message in a file: let fall on the window, or opened with the program.
#include <algorithm>

#include "support/catch.h"
#include "window/mails.h"
#include "window/open_window.h"
#include "window/patience.h"

using namespace window;

namespace {

bool warns(const Picture& picture) { return picture.count(light::danger_soft, verdict_at_right) > 20'000; }

bool remembers_a_trap(const Home& home) {
  const auto history = home.history();
  return std::any_of(history.begin(), history.end(), [](const nlohmann::json& entry) {
    return entry.at("kind") == "message_checked" && entry.at("details").at("verdict") == "danger";
  });
}

}  // namespace

TEST_CASE("A mail that is dropped on the window is judged", "[window]") {
  const Home home;
  home.import(two_people);
  OpenWindow window(home, {"--household", home.household()});
  REQUIRE(window.drop(home.file("Größe & code 100%.eml", forged_mail)));
  CHECK(window.shows(Row::check));
  window.settled_when(warns);
  CHECK(becomes([&] { return remembers_a_trap(home); }));
}

TEST_CASE("A mail that the program is opened with is judged", "[window]") {
  const Home home;
  home.import(two_people);
  OpenWindow window(home, {"--household", home.household(), home.file("mail.eml", forged_mail)});
  CHECK(window.shows(Row::check));
  window.settled_when(warns);
  CHECK(becomes([&] { return remembers_a_trap(home); }));
}
