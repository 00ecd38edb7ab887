#include "core/packs/shape.h"

#include "support/catch.h"

TEST_CASE("a shape fits the numbers that are written so and no others", "[packs]") {
  struct Row {
    const char* why;
    const char* shape;
    const char* text;
    bool fits;
  };
  const Row rows[] = {{"digits and dashes", "999-9999999-9999999", "112-5550142-7731209", true},
                      {"one digit short", "999-9999999-9999999", "112-5550142-773120", false},
                      {"one digit more", "999-9999999-9999999", "112-5550142-77312090", false},
                      {"letters in any case", "1ZX{16}", "1z999aa10123456784", true},
                      {"a letter where a digit stands", "AA999999999AA", "RX123456789GB", true},
                      {"no letter where a digit stands", "AA999999999AA", "RX12345678XGB", false},
                      {"a range", "9{12,15}", "1234567890123", true},
                      {"below the range", "9{12,15}", "12345678901", false}};
  for (const Row& row : rows) {
    INFO(row.why);
    const auto shape = core::Shape::parse(row.shape);
    REQUIRE(shape);
    CHECK(shape->matches(row.text) == row.fits);
  }
}

TEST_CASE("what is no shape is refused", "[packs]") {
  for (const char* text : {"", "9{", "9{0}", "9{3,2}", "9{41}", "9{x}", "{3}", "9}"}) {
    INFO(text);
    CHECK_FALSE(core::Shape::parse(text));
  }
}
