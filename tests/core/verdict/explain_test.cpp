#include "core/verdict/explain.h"

#include "core/verdict/judge.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <algorithm>

namespace {

core::Message text_message(const std::string& body) {
  core::Message message;
  message.channel = core::Channel::text;
  message.body = body;
  return message;
}

core::Explanation explain(const core::Message& message) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  return core::explain(message, house, book, test::real_knowledge(), test::afternoon());
}

/// All pieces of the message that an explanation shows.
std::vector<std::string> shown(const core::Explanation& all) {
  std::vector<std::string> texts{all.because.text};
  for (const auto& sentence : all.sentences) {
    texts.push_back(sentence.words.text);
    for (const auto& heard : sentence.concepts) texts.push_back(heard.words.text);
  }
  for (const auto& code : all.codes) texts.push_back(code.number.text);
  for (const auto& act : all.acts) texts.push_back(act.words.text);
  for (const auto& tried : all.tried)
    for (const auto& place : tried.places) texts.push_back(place.text);
  for (const auto& reason : all.reasons)
    for (const auto& place : reason.places) texts.push_back(place.text);
  return texts;
}

const char* const delivery =
    "Amazon: give the one-time password 482913 to the driver at the door. Do not tell it to anyone by phone.";

}  // namespace

TEST_CASE("an explanation names languages, concepts with their words, acts, the code and the purpose", "[explain]") {
  const core::Message message = text_message(delivery);
  const core::Explanation all = explain(message);
  CHECK(all.languages == std::vector<std::string>{"en"});
  REQUIRE(all.sentences.size() == 2);
  const auto& concepts = all.sentences[0].concepts;
  const auto driver = std::find_if(concepts.begin(), concepts.end(),
                                   [](const core::HeardConcept& heard) { return heard.meaning == "driver"; });
  REQUIRE(driver != concepts.end());
  CHECK(driver->words.text == "driver");
  CHECK_FALSE(driver->denied);
  REQUIRE_FALSE(all.acts.empty());
  CHECK(all.acts[0].kind == "tell_driver");
  CHECK_FALSE(all.acts[0].denied);
  CHECK(std::any_of(all.acts.begin(), all.acts.end(), [](const core::HeardAct& act) {
    return act.kind == "tell_by_phone" && act.denied && act.sentence == 1;
  }));
  REQUIRE(all.codes.size() == 1);
  CHECK(all.codes[0].chosen);
  CHECK(all.codes[0].points > 0);
  CHECK(all.purpose.purpose == core::Purpose::delivery_code);
  CHECK(all.purpose.points.delivery > all.purpose.points.account);
  REQUIRE_FALSE(all.retailers.empty());
  CHECK(all.retailers[0].id == "amazon");
  CHECK(all.retailers[0].counts);
  REQUIRE_FALSE(all.tried.empty());
  CHECK(all.tried[0].retailer == "amazon");
}

TEST_CASE("an explained verdict is the verdict", "[explain]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  for (const char* body : {delivery, "417702 is your Amazon OTP. Do not share it with anyone.", "", "Hello!",
                           "Your parcel waits. Pay the customs fee of 2.99 at https://pay.example/fee"}) {
    INFO(body);
    const core::Message message = text_message(body);
    const core::Verdict plain = core::judge(message, house, book, test::real_knowledge(), test::afternoon());
    const core::Explanation all = explain(message);
    CHECK(all.verdict.kind == plain.kind);
    CHECK(all.verdict.code == plain.code);
    CHECK(all.verdict.reasons == plain.reasons);
    std::size_t said = 0;
    for (const core::NoticedReason& reason : all.reasons) said += reason.said ? 1U : 0U;
    CHECK(said == plain.reasons.size());
  }
}

TEST_CASE("no digit of a code is shown in an explanation", "[explain]") {
  const char* const bodies[] = {delivery,
                                "Your code is 482 913. Enter 482913 at https://a.example/482913",
                                "G-482913 is your verification code. G-482913!",
                                "OTP: 4 8 2 9 1 3",
                                "Use pickup code AB12CD at the locker. Again: AB12CD",
                                "@a.example #482913",
                                "Tell nobody ４８２９１３, your code.",
                                "The price is 4829.13, the year 2026, call 0800 482913."};
  for (const char* body : bodies) {
    INFO(body);
    core::Message message = text_message(body);
    message.subject = "Your code 482913 (AB12CD)";
    for (const std::string& text : shown(explain(message)))
      for (const char* secret : {"482", "913", "AB12", "４８２", "4 8"}) {
        INFO(text);
        CHECK(text.find(secret) == std::string::npos);
      }
  }
}

TEST_CASE("what steers a terminal and what cannot be seen is written out", "[explain]") {
  const core::Message message = text_message("Give it \x1b[31mto\u202E the\u200B driver\xFF.");
  const core::Explanation all = explain(message);
  REQUIRE_FALSE(all.sentences.empty());
  std::string line;
  for (const auto& sentence : all.sentences) line += sentence.words.text;
  CHECK_THAT(line, Catch::Matchers::ContainsSubstring("<U+001B>") && Catch::Matchers::ContainsSubstring("<U+202E>") &&
                       Catch::Matchers::ContainsSubstring("<U+200B>"));
  CHECK(line.find('\x1b') == std::string::npos);
  CHECK(line.find('\xFF') == std::string::npos);
}

TEST_CASE("a reason that the verdict leaves out is told all the same, with its rule", "[explain]") {
  const core::Message message = text_message(
      "Amazon: our agent will call you. Tell him the delivery code 482913 on the phone to cancel the order.");
  const core::Explanation all = explain(message);
  CHECK(all.verdict.kind == core::VerdictKind::danger);
  const auto rule_of = [&](bool said) {
    return std::find_if(all.reasons.begin(), all.reasons.end(),
                        [&](const core::NoticedReason& reason) { return reason.said == said; });
  };
  REQUIRE(rule_of(true) != all.reasons.end());
  REQUIRE(rule_of(false) != all.reasons.end());
  for (const core::NoticedReason& reason : all.reasons) CHECK_FALSE(reason.rule.empty());
}
