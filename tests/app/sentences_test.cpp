// How the program speaks: product.md, "Words".
#include "app/program.h"

TEST_CASE("No sentence has an exclamation mark, and none speaks of the machine", "[app][texts]") {
  const auto sentences = pack_files::read_texts(std::string(PORCHLIGHT_SOURCE_DIR) + "/assets/texts/en.json").value();
  CHECK(sentences.size() > 400);
  for (const auto& [key, sentence] : sentences) {
    INFO(key << ": " << sentence);
    CHECK_FALSE(sentence.empty());
    CHECK(sentence.find('!') == std::string::npos);
    for (const char* jargon : {"authenticate", "DKIM", "DMARC", "invalid", "error", "user "})
      CHECK(sentence.find(jargon) == std::string::npos);
  }
}

TEST_CASE("The five headlines are those of the product", "[app][texts]") {
  const auto says = [](const char* key) { return table::texts().say(key); };
  CHECK(says("verdict.expected.headline") == "Expected. Say it at the door.");
  CHECK(says("verdict.ask.headline") == "Ask the house first.");
  CHECK(says("verdict.danger.headline") == "Do not share any code. This is a trap.");
  CHECK(says("verdict.private.headline") == "Tell this code to nobody.");
  CHECK(says("verdict.information.headline") == "Nothing to share here.");
}
