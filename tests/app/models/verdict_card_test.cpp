#include "app/program.h"

namespace {

app::VerdictCard card_for(table::Program& program, const std::string& text) {
  program.act(app::CheckText{text});
  const app::CheckModel model = app::make_check_model(program.state);
  REQUIRE(model.card);
  return *model.card;
}

std::string shown(const std::vector<app::TextRun>& runs) {
  std::string text;
  for (const app::TextRun& run : runs) text += run.text;
  return text;
}

std::string buttons(const app::VerdictCard& card) {
  std::string text;
  for (const app::Button& button : card.buttons) text += (text.empty() ? "" : " | ") + button.text;
  return text;
}

}  // namespace

TEST_CASE("An expected code: who may say it, covered until it is shown", "[app][card]") {
  table::Program program(table::with_headphones());
  const app::VerdictCard card = card_for(program, table::delivery_text);
  CHECK(card.tone == app::Tone::expected);
  CHECK(card.headline == "Expected. Say it at the door.");
  CHECK(card.why == "Headphones from Amazon, for Maria: today.");
  CHECK(card.code_dots == "● ● ●  ● ● ●");
  CHECK(card.code_until == "good until tonight");
  REQUIRE(card.may_share.size() == 3);
  CHECK(card.may_share[0].name == "Maria");
  CHECK(buttons(card) == "The driver is here | Driver left | Ask Maria");
  CHECK(shown(app::make_check_model(program.state).body).find("482913") == std::string::npos);
  REQUIRE(card.show_code);
  program.act(card.show_code->action);
  CHECK(app::make_check_model(program.state).card->code_dots == "482 913");
  CHECK(shown(app::make_check_model(program.state).body).find("482913") != std::string::npos);
  program.act(app::make_check_model(program.state).card->show_code->action);
  CHECK(app::make_check_model(program.state).card->code_dots == "● ● ●  ● ● ●");
}

TEST_CASE("A child sees an expected code covered, with no way to show it", "[app][card]") {
  table::Program program(table::with_headphones());
  program.act(app::Become{home::leo});
  const app::VerdictCard card = card_for(program, table::delivery_text);
  CHECK(card.headline == "Expected. Not yours to say.");
  REQUIRE(card.show_code);
  CHECK_FALSE(card.show_code->enabled);
  CHECK(shown(app::make_check_model(program.state).body).find("482913") == std::string::npos);
}

TEST_CASE("A code that nobody ordered: ask first, then nobody ordered it", "[app][card]") {
  table::Program program;
  const app::VerdictCard card = card_for(program, table::unknown_text);
  CHECK(card.tone == app::Tone::ask);
  CHECK(card.headline == "Ask the house first.");
  CHECK(card.why == "Nobody has logged this order.");
  CHECK(card.default_title == "Until someone says “mine”: do not say the code.");
  CHECK(card.code_dots.empty());
  CHECK(buttons(card) == "Ask the house | Nobody ordered it | Look in Your Orders");
  program.act(app::AskHouse{});
  CHECK(buttons(*app::make_check_model(program.state).card) == "Nobody ordered it | Look in Your Orders");
}

TEST_CASE("An account code is told to nobody and shown nowhere", "[app][card]") {
  table::Program program(table::with_headphones());
  const app::VerdictCard card = card_for(program, table::account_text);
  CHECK(card.tone == app::Tone::secret);
  CHECK(card.headline == "Tell this code to nobody.");
  CHECK(card.code_dots.empty());
  CHECK_FALSE(card.show_code);
  CHECK(card.may_share.empty());
  CHECK(shown(app::make_check_model(program.state).body).find("731045") == std::string::npos);
  CHECK(buttons(card) == "Nobody here asked for it");
}

TEST_CASE("A trap: what gives it away, and what to do now", "[app][card]") {
  table::Program program;
  const app::VerdictCard card = card_for(program, table::trap_text);
  CHECK(card.tone == app::Tone::danger);
  CHECK(card.headline == "Do not share any code. This is a trap.");
  CHECK(card.reasons_title == "What gives it away");
  REQUIRE_FALSE(card.reasons.empty());
  CHECK(card.reasons.front().tone == app::Tone::danger);
  CHECK(card.steps_title == "Do this now");
  CHECK_FALSE(card.steps.empty());
  bool marked = false;
  for (const app::TextRun& run : app::make_check_model(program.state).body)
    marked = marked || run.mark == app::Tone::danger;
  CHECK(marked);
}

TEST_CASE("A text that asks for nothing has nothing to guard", "[app][card]") {
  table::Program program;
  const app::VerdictCard card = card_for(program, "See you at the party on Saturday.");
  CHECK(card.headline == "Nothing to share here.");
  CHECK(card.buttons.empty());
  CHECK(card.default_title.empty());
}

TEST_CASE("What was not read is not called harmless", "[app][card]") {
  table::Program program;
  CHECK(card_for(program, std::string(4000, '\x01')).headline == "Not all of it could be read.");
  core::Packs packs = table::knowledge()->packs();
  packs.skipped.push_back({"phrases/en.toml", "Line 1"});
  program.state.knowledge = std::make_shared<const core::Knowledge>(std::move(packs));
  const app::VerdictCard card = card_for(program, "See you at the party on Saturday.");
  CHECK(card.headline == "Not all of it could be read.");
  CHECK(card.reasons.front().detail.find("phrases/en.toml") != std::string::npos);
}

TEST_CASE("No card shows a key instead of a sentence", "[app][card]") {
  for (const std::string& text : {table::delivery_text, table::unknown_text, table::account_text, table::trap_text}) {
    table::Program program(table::with_headphones());
    const app::VerdictCard card = card_for(program, text);
    for (const app::ReasonRow& reason : card.reasons) {
      INFO(reason.text);
      CHECK(reason.text.rfind("reason.", 0) != 0);
    }
    for (const std::string& sentence :
         {card.headline, card.why, card.share_title, card.share_detail, card.default_title, card.default_detail})
      CHECK(sentence.rfind("verdict.", 0) != 0);
  }
}

TEST_CASE("Each wish at the door has a card with sentences", "[app][card]") {
  for (int wants = 0; wants < 7; ++wants)
    for (const char* from : {"Amazon", "DHL", "a neighbour", ""}) {
      table::Program program(table::with_code());
      program.act(app::AskAtDoor{{from, "Maria", static_cast<core::Wants>(wants)}});
      const auto card = app::make_someone_model(program.state).card;
      REQUIRE(card);
      INFO(from << ' ' << wants << ": " << card->headline << " / " << card->why);
      CHECK(card->headline.find("verdict.") == std::string::npos);
      CHECK(card->why.find("verdict.") == std::string::npos);
      for (const app::ReasonRow& reason : card->reasons) CHECK(reason.text.rfind("reason.", 0) != 0);
    }
}
