// A person who types faster than pictures are drawn.
#include "support/catch.h"
#include "window/open_window.h"
#include "window/patience.h"

using namespace window;

TEST_CASE("A line typed faster than pictures are drawn arrives whole", "[window]") {
  const Home home;
  home.import(two_people);
  OpenWindow window(home, {"--household", home.household()});
  window.screen().press({ctrl, 'n'});
  REQUIRE(window.shows(Row::orders));
  const std::string line = "walnut bookshelf 5 boards from amazon fri";
  REQUIRE(line.size() >= 40);
  window.screen().type(line);
  window.screen().press({enter});
  REQUIRE(becomes([&] { return home.orders().size() == 1; }));
  const auto orders = home.orders();
  CHECK(orders[0].at("item") == "walnut bookshelf 5 boards");
  CHECK(orders[0].at("retailer") == "amazon");
  CHECK(orders[0].contains("expected_from"));
}
