#include "reading/text/find_misspelt.h"

#include "reading/read_message.h"
#include "support/catch.h"

#include <map>
#include <string>

namespace {

const core::Knowledge& english() {
  static const core::Knowledge known = [] {
    core::Packs packs;
    core::PhraseList list;
    list.language = "en";
    list.common_words = {"the", "your", "is", "to", "we", "and", "was", "by"};
    packs.phrases.push_back(list);
    list.language = "xx";
    list.common_words = {"zum", "bitte", "und", "wir"};
    packs.phrases.push_back(list);
    return core::Knowledge(std::move(packs));
  }();
  return known;
}

// What a dictionary would say of these words; it knows all others.
std::vector<std::string> corrections(const std::string& language, const std::string& word) {
  static const std::map<std::string, std::vector<std::string>> wrong{{"recieve", {"receive", "relieve"}},
                                                                     {"adress", {"address"}},
                                                                     {"whatsapp", {"what's app", "whats app"}},
                                                                     {"acount", {"account"}},
                                                                     {"flipkart", {"flippant"}}};
  const auto found = wrong.find(word);
  return language == "en" && found != wrong.end() ? found->second : std::vector<std::string>();
}

std::string misspelt(const std::string& text) {
  reading::ReadingOptions options;
  options.corrections = corrections;
  const core::Message message = reading::read_message(text, english(), options);
  std::string all;
  for (const core::Place& place : message.misspelt) all += message.body.substr(place.from, place.to - place.from) + "|";
  return all;
}

}  // namespace

TEST_CASE("Words that are one letter away from a known one are misspelt", "[text]") {
  struct Row {
    const char* why;
    const char* text;
    const char* misspelt;
  };
  const Row rows[] = {
      {"two of ten", "To recieve the parcel we need your adress and the number by noon, please hurry up",
       "recieve|adress|"},
      {"each once", "We recieve the adress; recieve the adress and be sure that your parcel comes home today",
       "recieve|adress|"},
      {"one alone is a slip", "To recieve the parcel we need your home and the number by noon", ""},
      {"names are in no dictionary", "We Recieve the Adress and bring your parcel home to the door by noon today", ""},
      {"nor are addresses and joined words",
       "Write to recieve@adress.example and see your parcel at https://recieve.example/adress or pick-adress today",
       ""},
      {"a word that is like none", "The flipkart rider and your whatsapp message came to the door by noon today", ""},
      {"most words seem wrong: another language", "the acount is your adress recieve", ""},
      {"a language without a dictionary", "bitte zum acount und adress recieve wir", ""},
      {"no language", "acount adress recieve", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(misspelt(row.text) == row.misspelt);
  }
}

TEST_CASE("Nobody is asked for words where no dictionary is", "[text]") {
  const core::Message message =
      reading::read_message("To recieve the parcel we need your adress and the number by noon", english(), {});
  CHECK(message.misspelt.empty());
}
