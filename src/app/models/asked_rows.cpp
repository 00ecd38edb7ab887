#include "app/models/asked_rows.h"

#include "app/models/words.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

class AskedMaker {
 public:
  AskedMaker(const State& state, const core::Question& question)
      : state_(state), words_(state), question_(question), likely_(last_customer()) {}

  // The likely owner first.
  std::vector<VerdictCard::AskRow> rows() const {
    std::vector<VerdictCard::AskRow> rows;
    for (const core::Member& member : state_.household.members)
      if (member.id == likely_) rows.push_back(row(member));
    for (const core::Member& member : state_.household.members)
      if (member.id != likely_) rows.push_back(row(member));
    return rows;
  }

  // "Maria", of those who say that it is theirs; a gift's buyer is asked alone.
  std::string claimant() const {
    for (const core::Member& member : state_.household.members) {
      const auto answer = core::answer_of(question_, member.id);
      if (answer == core::Answer::mine || answer == core::Answer::gift_ask_me_alone) return words_.you_or(member.id);
    }
    return {};
  }

 private:
  core::MemberId last_customer() const {
    if (question_.retailer.empty()) return {};
    const auto& orders = state_.household.orders;
    const auto last = std::find_if(orders.rbegin(), orders.rend(), [&](const core::Order& order) {
      return order.retailer == question_.retailer && !order.ordered_by.empty() && !words_.hides(order);
    });
    return last == orders.rend() ? core::MemberId() : last->ordered_by;
  }

  VerdictCard::AskRow row(const core::Member& member) const {
    VerdictCard::AskRow row;
    row.avatar = words_.avatar(member.id);
    row.name = member.name;
    if (member.id == likely_)
      row.detail = words_.say("asked.ordered_last", {{"shop", words_.shop(question_.retailer)}});
    if (member.id == state_.me) row.detail = words_.say("people.you");
    const auto answer = core::answer_of(question_, member.id);
    if (answer) {
      row.answer = pill(*answer);
    } else if (member.id == state_.me) {
      row.buttons = buttons();
    } else if (!question_.closed_at) {
      row.answer = Pill{words_.say("answer.none_yet"), Tone::ask, "clock"};
    }
    return row;
  }

  Pill pill(core::Answer answer) const {
    switch (answer) {
      case core::Answer::mine:
        return {words_.say("answer.mine.said"), Tone::expected, "check"};
      case core::Answer::not_mine:
        return {words_.say("answer.not_mine.said"), Tone::plain, {}};
      case core::Answer::gift_ask_me_alone:
        return {words_.say("answer.gift.said"), Tone::expected, "gift"};
      case core::Answer::let_me_look:
        break;
    }
    return {words_.say("answer.let_me_look.said"), Tone::ask, "clock"};
  }

  std::vector<Button> buttons() const {
    const auto button = [&](std::string_view key, std::string icon, core::Answer answer) {
      return Button{words_.say(key), std::move(icon), AnswerQuestion{question_.id, answer}, true, false, {}};
    };
    return {button("answer.mine", "check", core::Answer::mine), button("answer.not_mine", "x", core::Answer::not_mine),
            button("answer.gift", "gift", core::Answer::gift_ask_me_alone),
            button("answer.let_me_look", "search", core::Answer::let_me_look)};
  }

  const State& state_;
  Words words_;
  const core::Question& question_;
  core::MemberId likely_;
};

}  // namespace

void add_asked(const State& state, const core::Question& question, VerdictCard& card) {
  const Words words(state);
  const AskedMaker maker(state, question);
  card.ask_title = words.say("ask.title", {{"when", words.ago(question.asked_at)}});
  card.asked = maker.rows();
  if (const std::string name = maker.claimant(); !name.empty()) {
    card.default_title =
        words.say(name == words.say("people.you") ? "ask.claimed_by_you" : "ask.claimed", {{"name", name}});
    card.default_detail = words.say("ask.claimed.detail");
    return;
  }
  const bool code = question.purpose == "delivery_code" || question.purpose == "pickup_code";
  if (!code) return;
  const bool stands = core::safe_default_stands(question, state.now.instant) || question.closed_at;
  card.default_title = words.say(stands ? "ask.default.stands" : "ask.default");
  card.default_detail =
      words.say(stands ? "ask.default.stands.detail" : "ask.default.at", {{"hour", words.hour(question.deadline)}});
}

}  // namespace app
