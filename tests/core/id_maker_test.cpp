#include "core/id_maker.h"

#include "support/catch.h"

#include <set>

TEST_CASE("a maker never gives an id twice, and one seed gives the same ids", "[id]") {
  core::IdMaker maker({1, 2, 3, 4});
  core::IdMaker same({1, 2, 3, 4});
  core::IdMaker other({5, 6, 7, 8});
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = maker.next();
    CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
    REQUIRE(id.size() == 32);
    CHECK(id == same.next());
    ids.insert(id);
    ids.insert(other.next());
  }
  CHECK(ids.size() == 2000);
}

TEST_CASE("the numbers are those of xoshiro256**", "[id]") {
  core::IdMaker maker({1, 2, 3, 4});  // 11520, 0, 1509978240, 1215971899390074240 by the authors' program
  std::string first = maker.next();
  first += maker.next();
  const std::string expected[] = {"0000000000002d00", "0000000000000000", "000000005a007080", "10e0000000009d80"};
  for (int i = 0; i < 4; ++i) {
    std::string word = first.substr(static_cast<std::size_t>(i) * 16, 16);
    CHECK(std::string(word.rbegin(), word.rend()) == expected[i]);
  }
}
