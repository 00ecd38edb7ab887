// A person who types faster than pictures are drawn.
#include "support/catch.h"
#include "window/open_window.h"
#include "window/patience.h"

#include <nlohmann/json.hpp>

using namespace window;

namespace {

constexpr const char* family = R"({"schema":1, "members":[{"name":"Maria"}, {"name":"Tom"}]})";

/// What stands on the list once there are so many orders; fewer where they never come.
nlohmann::json orders_of(const Home& home, std::size_t count) {
  nlohmann::json orders;
  (void)becomes([&] {
    orders = nlohmann::json::parse(home.command({"export"}).text).at("orders");
    return orders.size() >= count;
  });
  return orders;
}

}  // namespace

TEST_CASE("A line typed faster than pictures are drawn arrives whole", "[window]") {
  const Home home;
  home.import(family);
  OpenWindow window(home, {"--household", home.household()});
  window.screen().press({ctrl, 'n'});
  REQUIRE(window.shows(Row::orders));
  const std::string line = "walnut bookshelf 5 boards from amazon fri";
  REQUIRE(line.size() >= 40);
  window.screen().type(line);
  window.screen().press({enter});
  const auto orders = orders_of(home, 1);
  REQUIRE(orders.size() == 1);
  CHECK(orders[0].at("item") == "walnut bookshelf 5 boards");
  CHECK(orders[0].at("retailer") == "amazon");
  CHECK(orders[0].contains("expected_from"));
}
