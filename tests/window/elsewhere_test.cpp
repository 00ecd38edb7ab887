// The command line changes the household while the window is open.
#include "support/catch.h"
#include "window/open_window.h"
#include "window/patience.h"

using namespace window;

namespace {

constexpr milliseconds at_once{1000};  // what the household file promises

/// How long after now the window shows something that is so.
milliseconds time_until(OpenWindow& window, const std::function<bool(const Picture&)>& is_so) {
  const auto start = Clock::now();
  REQUIRE(becomes([&] { return is_so(window.picture()); }));
  return std::chrono::duration_cast<milliseconds>(Clock::now() - start);
}

}  // namespace

TEST_CASE("What another program changes is seen within a second", "[window]") {
  const Home home;
  home.import(two_people);
  OpenWindow window(home, {"--household", home.household()});
  const Picture before = window.settled();
  for (int round = 1; round <= 3; ++round) {
    INFO("round " << round);
    (void)home.command({"orders", "add", "walnut", "bookshelf", "amazon", "today"});
    CHECK(time_until(window, [&](const Picture& now) { return now != before; }) < at_once);
    const std::string id = home.orders().at(0).at("id");
    const Picture with_order = window.settled();
    CHECK(with_order != before);
    (void)home.command({"orders", "remove", id});
    CHECK(time_until(window, [&](const Picture& now) { return now == before; }) < at_once);
  }
}
