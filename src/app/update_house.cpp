// Asking the house: "did anyone order this?"
#include "app/turn.h"
#include "core/text/fold.h"

#include <utility>

namespace app {
namespace {

std::string checklist_for(const core::Question& question) {
  const bool about_account = question.purpose == "account_change" || question.purpose == "account_code";
  return about_account ? "account_code_nobody_asked" : "code_nobody_ordered";
}

bool awaits_parcel(const core::Question& question) {
  return question.purpose == "delivery_code" || question.purpose == "pickup_code";
}

core::Order order_asked_for(State& state, const core::Question& question, bool gift) {
  core::Order order;
  order.id = core::OrderId{state.ids.next()};
  order.retailer = question.retailer;
  order.item = question.item.empty() ? state.texts.say("order.asked_for") : question.item;
  order.order_number = question.order_number;
  order.ordered_by = state.me;
  order.expected_from = order.expected_to = core::day_of(state.now);
  order.code_expected = question.purpose == "delivery_code";
  order.gift = gift;
  return order;
}

// Whoever says "mine" of a code has an order: the one that had no owner, or one that nobody had logged.
void log_claimed(State& state, const core::Question& question, bool gift, Deed& deed) {
  if (!awaits_parcel(question)) return;
  if (question.retailer.empty() && question.order_number.empty()) return;
  const auto known = state.book.by_number(core::bare_number(question.order_number));
  if (known.empty()) {
    core::Order order = order_asked_for(state, question, gift);
    deed.entries.push_back(entry_of(state, "order_logged", order));
    deed.changes.emplace_back(core::Save<core::Order>{std::nullopt, std::move(order)});
    return;
  }
  for (const core::Order* order : known) {
    if (!order->ordered_by.empty()) continue;
    core::Order after = *order;
    after.ordered_by = state.me;
    after.gift = after.gift || gift;
    deed.entries.push_back(entry_of(state, "order_claimed", after));
    deed.changes.emplace_back(core::Save<core::Order>{*order, std::move(after)});
  }
}

std::string name_of_answer(core::Answer answer) {
  switch (answer) {
    case core::Answer::mine:
      return "mine";
    case core::Answer::not_mine:
      return "not_mine";
    case core::Answer::gift_ask_me_alone:
      return "gift";
    case core::Answer::let_me_look:
      break;
  }
  return "let_me_look";
}

core::Question question_about_check(State& state) {
  const core::Verdict& verdict = *state.check.verdict;
  core::Question question;
  question.id = core::QuestionId{state.ids.next()};
  question.asked_by = state.me;
  question.asked_at = state.now.instant;
  question.deadline = state.now.instant + state.household.settings.answer_time;
  question.retailer = verdict.retailer;
  question.purpose = core::name_of(verdict.purpose);
  if (!verdict.order_numbers.empty()) question.order_number = verdict.order_numbers.front();
  question.message_sha256 = state.check.message->sha256;
  return question;
}

}  // namespace

void take(Turn& turn, const AskHouse& /*deed*/) {
  State& state = turn.state;
  if (!state.check.message || !state.check.verdict) return;
  const core::Question* asked = core::find_question(state.household, state.check.question);
  if (asked != nullptr && !asked->closed_at) return;
  core::Question question = question_about_check(state);
  state.check.question = question.id;
  Deed deed;
  deed.entries.push_back(entry_of(
      state, "house_asked", question.id.value,
      {{"shop", core::shop_name(state.knowledge->packs(), question.retailer)}, {"purpose", question.purpose}}));
  deed.changes.emplace_back(core::Save<core::Question>{std::nullopt, std::move(question)});
  commit(turn, std::move(deed));
}

void take(Turn& turn, const AnswerQuestion& deed) {
  State& state = turn.state;
  const core::Question* question = core::find_question(state.household, deed.question);
  if (question == nullptr) return;
  if (state.me.empty()) return warn(state, "notice.who_are_you");
  core::Question after = *question;
  after.answers.push_back({state.me, deed.answer, state.now.instant});
  const bool claims = deed.answer == core::Answer::mine || deed.answer == core::Answer::gift_ask_me_alone;
  Deed answered;
  answered.entries.push_back(entry_of(state, "question_answered", question->id.value,
                                      {{"answer", name_of_answer(deed.answer)},
                                       {"shop", core::shop_name(state.knowledge->packs(), question->retailer)}}));
  if (claims && !question->closed_at) {
    after.closed_at = state.now.instant;
    log_claimed(state, *question, deed.answer == core::Answer::gift_ask_me_alone, answered);
  }
  answered.changes.emplace_back(core::Save<core::Question>{*question, std::move(after)});
  answered.done = state.texts.say("notice.answered");
  commit(turn, std::move(answered));
}

void take(Turn& turn, const NobodyOrderedIt& deed) {
  State& state = turn.state;
  const core::Question* question = core::find_question(state.household, deed.question);
  if (question == nullptr && !state.check.verdict) return;
  const std::string checklist = question != nullptr                      ? checklist_for(*question)
                                : state.check.verdict->checklist.empty() ? "code_nobody_ordered"
                                                                         : state.check.verdict->checklist;
  core::Incident incident = begin_incident(state, checklist);
  if (question != nullptr && state.check.question != question->id) {
    incident.facts = {};
    incident.facts.retailer = question->retailer;
    incident.facts.verdict = "ask";
    incident.facts.message_sha256 = question->message_sha256;
  } else {
    state.check.incident = incident.id;
  }
  state.begun = incident;
  state.incident = incident.id;
  state.screen = Screen::checklists;
  Deed closed;
  closed.entries.push_back(entry_of(state, "checklist_started", incident.id.value, {{"checklist", checklist}}));
  closed.changes.emplace_back(core::Save<core::Incident>{std::nullopt, std::move(incident)});
  if (question != nullptr && !question->closed_at) {
    core::Question after = *question;
    after.closed_at = state.now.instant;
    closed.changes.emplace_back(core::Save<core::Question>{*question, std::move(after)});
  }
  commit(turn, std::move(closed));
}

}  // namespace app
