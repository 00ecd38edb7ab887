// The program is killed as soon as it has said that something is done.
#include "support/catch.h"
#include "window/open_window.h"
#include "window/patience.h"

using namespace window;

namespace {

/// The dark bar at the foot of the window that says what was done.
bool confirms(const Picture& picture) { return picture.count(light::text, {220, 690, 960, 80}) > 20'000; }

}  // namespace

TEST_CASE("What was confirmed is there after kill -9", "[window]") {
  const Home home;
  home.import(two_people);
  std::size_t done = 0;
  for (const char* item : {"lamp", "kettle", "shoes", "books"}) {
    OpenWindow window(home, {"--household", home.household()});
    window.screen().press({ctrl, 'n'});
    REQUIRE(window.shows(Row::orders));
    window.screen().type(item);
    window.screen().press({enter});
    REQUIRE(becomes([&] { return confirms(window.picture()); }));
    window.program().kill();
    ++done;
    INFO(item);
    const auto orders = home.orders();
    REQUIRE(orders.size() == done);
    CHECK(orders.dump().find(item) != std::string::npos);
    CHECK(home.history().size() >= done);
  }
  OpenWindow again(home, {"--household", home.household()});
  again.screen().press({ctrl, '3'});
  CHECK(again.shows(Row::orders));
  CHECK(home.orders().size() == done);
}
