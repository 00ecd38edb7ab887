// Hidden: asked for by "[.speed]", in a release build.
#include <iostream>

#include "store/household_on_disk.h"

namespace {

double seconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

core::Order usual_order(int number) {
  core::Order one = order(std::to_string(number) + std::string(26, 'a'), "Thing number " + std::to_string(number));
  one.retailer = "amazon";
  one.order_number = "112-5550142-" + std::to_string(1000000 + number);
  one.ordered_by = {std::string(32, 'm')};
  one.placed = core::parse_date("2026-11-19");
  one.expected_from = core::parse_date("2026-11-23");
  one.expected_to = core::parse_date("2026-11-24");
  one.state = number % 10 == 0 ? core::OrderState::expected : core::OrderState::delivered;
  if (number % 5 == 0) one.may_receive = {{"tom"}, {"rosa"}};
  return one;
}

}  // namespace

TEST_CASE("A household of 100,000 orders is read in half a second", "[.speed]") {
  HouseholdOnDisk home;
  std::vector<core::Change> changes;
  for (int i = 0; i < 100000; ++i) changes.push_back(save(usual_order(i)));
  Store store = home.open();
  const double writing = seconds_of([&] { commit(store, changes); });
  store.reset();
  const double opening = seconds_of([&] { store = home.open(); });
  store.reset();
  const double opening_again = seconds_of([&] { store = home.open(); });
  std::size_t count = 0;
  const double reading = seconds_of([&] { count = read(store).orders.size(); });
  const core::Revision known = read(store).revision;
  const double commits = seconds_of([&] {
    for (int i = 0; i < 100; ++i) commit(store, {save(order("o" + std::to_string(i), "Tea"))}, {}, known + i);
  });
  std::cout << "write " << writing << " s, open with copy " << opening << " s, open " << opening_again << " s, read "
            << reading << " s, a commit " << commits * 10 << " ms, " << std::filesystem::file_size(home.file) / 1000000
            << " MB\n";
  CHECK(count == 100000);
  CHECK(reading < 0.5);
}
