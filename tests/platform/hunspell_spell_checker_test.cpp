// Dictionaries written by the test: the computer's own do not matter.
#include "platform/hunspell_spell_checker.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

void write_dictionary(const TemporaryFolder& folder, const std::string& name, const std::string& set,
                      const std::string& words) {
  std::ofstream(folder / (name + ".aff")) << "SET " << set << "\nTRY esianrtolcdugmphbyfvkwz\n";
  std::ofstream(folder / (name + ".dic")) << std::count(words.begin(), words.end(), '\n') << "\n" << words;
}

bool offers(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("A dictionary says what to write instead", "[spelling]") {
  const TemporaryFolder folder;
  write_dictionary(folder, "en_US", "UTF-8", "parcel\nreceive\n");
  write_dictionary(folder, "en_GB", "UTF-8", "colour\n");
  write_dictionary(folder, "de_DE", "ISO8859-1", "t\xFCr\ngru\xDF\n");
  platform::HunspellSpellChecker checker({folder / "nowhere", folder.path()});

  CHECK(checker.is_of_use());
  CHECK(offers(checker.corrections("en", "recieve"), "receive"));
  CHECK(checker.corrections("en", "parcel").empty());
  CHECK(checker.corrections("en", "colour").empty());  // one of the language's dictionaries knows it
  CHECK(offers(checker.corrections("de", "grü"), "gruß"));
  CHECK(checker.corrections("de", "tür").empty());
  CHECK(checker.corrections("de", "тюр").empty());  // letters that its character set lacks
}

TEST_CASE("A language without a dictionary has nothing to say", "[spelling]") {
  const TemporaryFolder folder;
  write_dictionary(folder, "enm_XX", "UTF-8", "parcel\n");
  std::ofstream(folder / "en_GB.aff") << "SET UTF-8\n";  // its words are missing
  platform::HunspellSpellChecker checker({folder.path()});
  CHECK(checker.corrections("en", "parcle").empty());
  CHECK(!platform::HunspellSpellChecker({folder / "nowhere", std::filesystem::path("/")}).is_of_use());
  CHECK(platform::HunspellSpellChecker(std::vector<std::filesystem::path>()).corrections("en", "parcle").empty());
}

TEST_CASE("A damaged dictionary is no use and does no harm", "[spelling]") {
  const TemporaryFolder folder;
  std::ofstream(folder / "en.aff") << "SET KLINGON-1\n";
  std::ofstream(folder / "en.dic") << "1\nparcel\n";
  std::ofstream(folder / "fr.aff") << std::string(5000, '\0');
  std::ofstream(folder / "fr.dic") << std::string("\xFF\xFE\0\0garbage\n", 12);
  platform::HunspellSpellChecker checker({folder.path()});
  CHECK(checker.corrections("en", "parcle").empty());
  (void)checker.corrections("fr", "colis");
}
