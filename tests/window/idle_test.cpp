// A window that nobody touches draws nothing: its thread sleeps through.
#include "support/catch.h"
#include "window/open_window.h"
#include "window/patience.h"

using namespace window;

namespace {

constexpr milliseconds a_while{3000};

/// It may take a moment to come to rest, and stays so for a while then.
void check_sleeps(OpenWindow& window) {
  milliseconds worked{};
  CHECK(becomes([&] {
    const auto sleeps = window.program().sleeps();
    worked = window.program().worked();
    return stays([&] { return window.program().sleeps() == sleeps; }, a_while);
  }));
  CHECK(window.program().worked() == worked);
}

}  // namespace

TEST_CASE("A window that nobody touches draws nothing", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  SECTION("on Today") { check_sleeps(window); }
  SECTION("with the mouse resting on it") {
    window.screen().move_mouse(someone_is_at_the_door.x, someone_is_at_the_door.y);
    check_sleeps(window);
  }
  SECTION("after something was typed") {
    window.screen().press({ctrl, 'f'});
    REQUIRE(window.shows(Row::orders));
    window.screen().type("phone");
    window.settled();
    window.screen().press({ctrl, '1'});
    REQUIRE(window.shows(Row::today));
    check_sleeps(window);
  }
}

TEST_CASE("A caret that blinks costs next to nothing", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  window.screen().press({ctrl, 'f'});
  REQUIRE(window.shows(Row::orders));
  window.settled();
  const auto before = window.program().worked();
  (void)stays([] { return true; }, a_while);
  const auto spent = window.program().worked() - before;
  INFO(spent.count() << " ms of work in " << a_while.count() << " ms");
  CHECK(spent * 5 < a_while);
}
