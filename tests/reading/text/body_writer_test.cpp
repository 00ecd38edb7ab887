#include "reading/text/body_writer.h"

#include "reading/limits.h"
#include "support/catch.h"

namespace {

struct Written {
  std::string text;
  core::Message marks;
};

Written write(std::string_view text) {
  Written written;
  reading::BodyWriter writer;
  writer.lines(text);
  written.text = writer.finish(written.marks);
  return written;
}

std::string marked(const Written& written, const std::vector<core::Place>& places) {
  std::string all;
  for (const core::Place& place : places) all += written.text.substr(place.from, place.to - place.from) + "|";
  return all;
}

}  // namespace

TEST_CASE("A body holds what a person sees", "[text]") {
  struct Row {
    const char* why;
    const char* text;
    const char* body;
  };
  const Row rows[] = {{"blanks are one", " a  b\t\u00A0\u2007c\u202F", "a b c"},
                      {"line breaks stay, two at most", "a\n\n\n\nb\nc", "a\n\nb\nc"},
                      {"of every kind", "a\r\nb\rc\u2028d", "a\nb\nc\nd"},
                      {"padding goes", "\u034F\u200C\u2007\u00ADYour code\uFEFF", "Your code"},
                      {"marks of direction go", "Order \u202B404-155\u202C", "Order 404-155"},
                      {"signs beyond ASCII stay", "18h – 22h…", "18h – 22h…"}};
  for (const Row& row : rows) {
    INFO(row.why);
    const Written written = write(row.text);
    CHECK(written.text == row.body);
    CHECK(written.marks.turned_round.empty());
    CHECK(written.marks.split_words.empty());
    CHECK(written.marks.mixed_alphabets.empty());
  }
}

TEST_CASE("Words that invisible characters split are marked", "[text]") {
  const Written written = write("Your p\u200Bass\u200Dword, or a\u034Fccount");
  CHECK(written.text == "Your password, or account");
  CHECK(marked(written, written.marks.split_words) == "password|account|");
  for (const char* genuine :
       {"Sendungs\u00ADverfolgung", "a \u200B b", "word\u200B, next", "https://a.example/\u200Bx", "\u200Bcode"}) {
    INFO(genuine);
    CHECK(write(genuine).marks.split_words.empty());
  }
}

TEST_CASE("Text turned round is marked, an embedding before a number is not", "[text]") {
  const Written written = write("see \u202Emoc.nozama\u202C here");
  CHECK(marked(written, written.marks.turned_round) == "moc.nozama|");
  CHECK(write("a\u202Dbc").marks.turned_round.size() == 1);
  CHECK(write("\u202E12\u202C").marks.turned_round.size() == 1);
  for (const char* genuine : {"\u202B404-155", "\u202Ex\u202C", "\u202E, .\u202C", "\u2067שלום\u2069"}) {
    INFO(genuine);
    CHECK(write(genuine).marks.turned_round.empty());
  }
}

TEST_CASE("Words that mix look-alike letters into Latin ones are marked", "[text]") {
  const Written written = write("Your Аmаzоn parcel, раssword");
  CHECK(marked(written, written.marks.mixed_alphabets) == "Аmаzоn|раssword|");
  for (const char* genuine : {"Почта России", "USB-кабель", "SMSки", "ΑΒΓ", "10 µm", "Müller Łódź", "naïve", "β2"}) {
    INFO(genuine);
    CHECK(write(genuine).marks.mixed_alphabets.empty());
  }
}

TEST_CASE("A body has an end, and so have its marks", "[text]") {
  const Written written = write(std::string(3'000'000, 'x'));
  CHECK(written.text.size() == reading::limits::body_bytes);
  std::string split;
  for (int i = 0; i < 5000; ++i) split += "a\u200Bb ";
  CHECK(write(split).marks.split_words.size() == reading::limits::places);
}
