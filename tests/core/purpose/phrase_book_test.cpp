#include "core/purpose/phrase_book.h"

#include "support/catch.h"

namespace {

core::PhraseList list(std::string language, std::vector<std::string> common, std::string concept_name,
                      std::vector<std::string> phrases) {
  core::PhraseList made;
  made.language = std::move(language);
  made.common_words = std::move(common);
  made.phrases[std::move(concept_name)] = std::move(phrases);
  return made;
}

// Three languages that share words: "of" joins in English and means "or" in Dutch, "die" is an article in two of them.
core::PhraseBook three_languages() {
  core::PhraseBook book;
  CHECK(book.add(list("en", {"the", "of", "is"}, "code", {"code", "door"})));
  CHECK(book.add(list("nl", {"het", "een", "die", "is"}, "alternative", {"of", "dan"})));
  CHECK(book.add(list("de", {"der", "ist", "die"}, "hand_over", {"of", "dan"})));
  return book;
}

std::string concepts_in(const core::PhraseBook& book, const std::string& text) {
  const auto words = core::cut_into_words(text);
  const std::span<const core::Word> texts[] = {words};
  std::string all;
  for (const core::ConceptHit& hit : book.find(words, book.languages_of(texts)))
    all += std::string(all.empty() ? "" : " ") + std::string(core::concept_name(hit.meaning));
  return all;
}

}  // namespace

TEST_CASE("only the languages that a text is in count, and English", "[purpose]") {
  const core::PhraseBook book = three_languages();
  CHECK(concepts_in(book, "The colour of the door") == "code");
  CHECK(concepts_in(book, "Het pakket of een code") == "alternative code");
  CHECK(concepts_in(book, "Der Bote ist da of code") == "hand_over code");
  // Two languages in one message.
  CHECK(concepts_in(book, "Het pakket is een of. Der Bote ist da.") == "alternative hand_over");
  // Words of several languages alone: all that have them.
  CHECK(concepts_in(book, "die of") == "alternative hand_over");
  // No word of any: all.
  CHECK(concepts_in(book, "dan 123456") == "alternative hand_over");
}

TEST_CASE("a letter of its own shows a language as a common word does", "[purpose]") {
  core::PhraseBook book = three_languages();
  core::PhraseList turkish = list("tr", {"ve", "bir"}, "code", {"of"});
  turkish.own_letters = "\u011F\u015F";
  CHECK(book.add(turkish));
  CHECK(concepts_in(book, "die ba\u011Fl\u0131 of") == "alternative hand_over code");
  CHECK(concepts_in(book, "die ba\u011Fl\u0131 \u015Eifre of") == "code");
  CHECK(concepts_in(book, "die of") == "alternative hand_over");
}

TEST_CASE("more phrases of a language are added to it, and one concept counts once at a word", "[purpose]") {
  core::PhraseBook book;
  CHECK(book.add(list("en", {}, "code", {"one time password"})));
  CHECK(book.add(list("en", {}, "code", {"one time"})));
  CHECK(book.add(list("fr", {}, "code", {"one time"})));
  const auto words = core::cut_into_words("one time password");
  const std::span<const core::Word> texts[] = {words};
  const auto hits = book.find(words, book.languages_of(texts));
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].last == 3);
}
