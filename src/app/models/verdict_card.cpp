#include "app/models/verdict_card.h"

#include "app/models/asked_rows.h"
#include "app/models/body_runs.h"
#include "app/models/reason_words.h"
#include "app/models/steps.h"
#include "app/models/words.h"
#include "app/turn.h"
#include "core/household/policy.h"
#include "core/packs/packs.h"

#include <algorithm>

namespace app {
namespace {

std::string icon_of(core::VerdictKind kind) {
  switch (kind) {
    case core::VerdictKind::expected:
      return "check-circle";
    case core::VerdictKind::ask:
      return "question-circle";
    case core::VerdictKind::secret:
      return "lock";
    case core::VerdictKind::danger:
      return "x-circle";
    case core::VerdictKind::information:
      break;
  }
  return "info-circle";
}

ReasonRow reason_row(const State& state, const core::Evidence& evidence) {
  const core::Evidence shown = without_gift(state, evidence);
  ReasonRow row;
  row.text = reason_words(state.texts, shown);
  row.detail = reason_detail(state.texts, shown);
  switch (evidence.leaning) {
    case core::Leaning::alarm:
      row.tone = Tone::danger, row.icon = "triangle-alert";
      break;
    case core::Leaning::good:
      row.tone = Tone::expected, row.icon = "check-circle";
      break;
    case core::Leaning::soft:
      row.tone = Tone::ask, row.icon = "minus-circle";
      break;
    case core::Leaning::neutral:
      row.tone = Tone::muted, row.icon = "minus-circle";
      break;
  }
  return row;
}

class CardMaker {
 public:
  CardMaker(const State& state, const core::Verdict& verdict, bool at_door)
      : state_(state), words_(state), verdict_(verdict), at_door_(at_door) {}

  VerdictCard make() {
    card_.tone = tone_of(verdict_.kind);
    card_.icon = unread().empty() ? icon_of(verdict_.kind) : icon_of(core::VerdictKind::ask);
    card_.headline = headline();
    card_.why = why();
    card_.reasons_title =
        words_.say(verdict_.kind == core::VerdictKind::danger ? "verdict.reasons.danger" : "verdict.reasons");
    for (const core::Evidence& evidence : verdict_.reasons) card_.reasons.push_back(reason_row(state_, evidence));
    switch (verdict_.kind) {
      case core::VerdictKind::expected:
        add_expected();
        break;
      case core::VerdictKind::ask:
        add_ask();
        break;
      case core::VerdictKind::danger:
        add_steps("verdict.steps");
        break;
      case core::VerdictKind::secret:
        add_secret();
        break;
      case core::VerdictKind::information:
        break;
    }
    return std::move(card_);
  }

 private:
  std::string key(std::string_view rest) const {
    return "verdict." + std::string(core::name_of(verdict_.kind)) + '.' + std::string(rest);
  }

  // Expected, and not for whoever looks at it to say.
  bool is_of_others() const {
    const auto& may = verdict_.may_share;
    return verdict_.kind == core::VerdictKind::expected && !state_.me.empty() &&
           std::find(may.begin(), may.end(), state_.me) == may.end();
  }

  // "empty" or "unread": what was not read is not harmless.
  std::string unread() const {
    if (verdict_.kind != core::VerdictKind::information) return {};
    for (const core::Evidence& reason : verdict_.reasons) {
      if (reason.id == "nothing_to_read") return "empty";
      if (reason.id == "no_text" || reason.id == "read_in_part" || reason.id == "knowledge_left_out") return "unread";
    }
    return {};
  }

  // Without a code there is nothing to say: another headline where the texts have one.
  std::string headline() const {
    if (at_door_ && state_.texts.has(key("headline.door"))) {
      const bool wants_code = verdict_.purpose == core::Purpose::delivery_code;
      return words_.say(
          key(wants_code && state_.texts.has(key("headline.door_code")) ? "headline.door_code" : "headline.door"));
    }
    if (const std::string gap = unread(); !gap.empty()) return words_.say(key("headline." + gap));
    if (is_of_others()) return words_.say(key("headline.of_others"));
    if (verdict_.purpose == core::Purpose::pickup_code && state_.texts.has(key("headline.pickup")))
      return words_.say(key("headline.pickup"));
    return words_.say(key("headline"));
  }

  const core::Order* first_order() const {
    return verdict_.orders.empty() ? nullptr : order_of(state_, verdict_.orders.front().order);
  }

  std::string why() const {
    const std::string shop = words_.shop(verdict_.retailer);
    Details details{{"shop", shop.empty() ? words_.say("step.the_shop") : shop}};
    switch (verdict_.kind) {
      case core::VerdictKind::expected:
        return why_expected();
      case core::VerdictKind::ask:
        return why_ask(details);
      case core::VerdictKind::danger: {
        if (at_door_) return words_.say(key("why.door"), details);
        return words_.say(key(verdict_.ours == core::Ours::not_on_the_list ? "why.not_ours" : "why"), details);
      }
      case core::VerdictKind::secret:
      case core::VerdictKind::information:
        break;
    }
    if (const std::string gap = unread(); !gap.empty()) return words_.say(key("why." + gap));
    return words_.say(key("why"), details);
  }

  std::string why_expected() const {
    const core::Order* order = first_order();
    if (order == nullptr) return words_.say(key("why"));
    const std::string shop = words_.shop(order->retailer);
    const Details details{{"item", words_.item(*order)},
                          {"shop", shop},
                          {"who", words_.owner_name(*order)},
                          {"when", words_.when(*order)}};
    if (words_.hides(*order)) return words_.say(key("why.gift"), details);
    const bool mine = order->ordered_by == state_.me;
    return words_.say(key(shop.empty() ? "why.order" : mine ? "why.yours" : "why.order_from"), details);
  }

  // The first reason that a sentence is written for.
  std::string why_ask(const Details& details) const {
    const bool proven = verdict_.sender.answer == core::SenderAnswer::proven;
    for (const core::Evidence& evidence : verdict_.reasons) {
      const std::string by_reason = key("why." + evidence.id);
      if (proven && state_.texts.has(by_reason + ".proven")) return words_.say(by_reason + ".proven", details);
      if (state_.texts.has(by_reason)) return words_.say(by_reason, details);
    }
    return words_.say(key("why"), details);
  }

  void add_expected() {
    const core::WaitingCode* code = waiting_code();
    const core::Order* order = first_order();
    const bool pickup = verdict_.purpose == core::Purpose::pickup_code;
    if (code != nullptr) show_code(*code);
    if (code == nullptr && !at_door_ && !verdict_.code.empty()) {
      card_.code_dots = dots_for(verdict_.code);
      card_.code_until = words_.until(verdict_.valid_until);
    }
    std::vector<core::MemberId> sharers = verdict_.may_share;
    if (order != nullptr) sharers = words_.shown_sharers(*order, std::move(sharers));
    for (const core::MemberId& id : sharers) card_.may_share.push_back(words_.person(id));
    if (!card_.may_share.empty()) {
      card_.share_title = words_.say(pickup ? "verdict.share_pickup" : "verdict.share");
      card_.share_detail = words_.say(pickup ? "verdict.share_pickup.detail" : "verdict.share.detail");
    }
    if (code != nullptr && !code->for_pickup)
      card_.buttons.push_back({words_.say("code.driver_is_here"), "door", DriverIsHere{code->id}, true, true, {}});
    if (order == nullptr) return;
    if (!pickup)
      card_.buttons.push_back({words_.say("verdict.driver_left"),
                               {},
                               DriverLeft{order->id},
                               true,
                               false,
                               words_.say("verdict.driver_left.detail")});
    if (!at_door_) add_ask_owner(*order);
  }

  const core::WaitingCode* waiting_code() const {
    if (!at_door_) return code_of_check(state_);
    const core::Order* order = first_order();
    if (order == nullptr || verdict_.purpose != core::Purpose::delivery_code) return nullptr;
    return words_.waiting_code(*order);
  }

  void show_code(const core::WaitingCode& code) {
    const bool may = words_.may_say(code);
    const bool revealed = may && state_.revealed == code.id;
    card_.code_dots = revealed ? grouped(code.digits) : dots_for(code.digits);
    card_.code_until = words_.until(code.valid_until);
    if (!at_door_)
      card_.show_code = Button{words_.say(revealed ? "button.cover" : "button.show"),
                               revealed ? "eye-off" : "eye",
                               RevealCode{code.id, !revealed},
                               may,
                               false,
                               may ? std::string() : words_.say("code.not_yours")};
  }

  void add_ask_owner(const core::Order& order) {
    if (order.ordered_by == state_.me || order.ordered_by.empty() || words_.hides(order)) return;
    const core::Question* asked = core::find_question(state_.household, state_.check.question);
    if (asked != nullptr) {
      add_asked(state_, *asked, card_);
      card_.default_title.clear();  // it is expected, whatever they answer
      card_.default_detail.clear();
      return;
    }
    card_.buttons.push_back({words_.say("verdict.ask_owner", {{"name", words_.name(order.ordered_by)}}),
                             "question-circle",
                             AskHouse{},
                             true,
                             false,
                             {}});
  }

  void add_ask() {
    if (at_door_) {
      set_default("ask.default.door");
      if (!verdict_.checklist.empty())
        add_button({checklist_title(words_, verdict_.checklist),
                    "list-checks",
                    StartChecklist{verdict_.checklist},
                    true,
                    false,
                    {}});
      return add_orders_page();
    }
    const core::Question* asked = core::find_question(state_.household, state_.check.question);
    if (asked != nullptr) add_asked(state_, *asked, card_);
    if (card_.default_title.empty()) set_default(is_code() ? "ask.default" : "ask.default.account");
    if (state_.check.incident.empty()) {
      add_ask_buttons(asked);
    } else {
      add_steps("verdict.steps");
    }
    add_orders_page();
  }

  bool is_code() const {
    return verdict_.purpose == core::Purpose::delivery_code || verdict_.purpose == core::Purpose::pickup_code;
  }

  void set_default(const std::string& title) {
    card_.default_title = words_.say(title);
    card_.default_detail = words_.say(title + ".detail");
  }

  void add_button(Button button) { card_.buttons.push_back(std::move(button)); }

  void add_ask_buttons(const core::Question* asked) {
    if (asked == nullptr) {
      const std::string tooltip = words_.say("verdict.ask_house.detail");
      add_button({words_.say("verdict.ask_house"), "users", AskHouse{}, true, true, tooltip});
    }
    if (verdict_.checklist.empty() || (asked != nullptr && core::is_claimed(*asked))) return;
    const bool account = verdict_.purpose == core::Purpose::account_change;
    const core::QuestionId id = asked != nullptr ? asked->id : core::QuestionId();
    const bool open = asked != nullptr && !asked->closed_at;
    const std::string text = words_.say(account ? "verdict.nobody_did_it" : "verdict.nobody_ordered");
    add_button({text, "list-checks", NobodyOrderedIt{id}, true, open, {}});
  }

  void add_orders_page() {
    const core::RetailerPack* shop = core::find_retailer(state_.knowledge->packs(), verdict_.retailer);
    if (shop == nullptr) return;
    const auto page = shop->pages.find("orders");
    if (page != shop->pages.end())
      card_.buttons.push_back(
          {words_.say("verdict.your_orders"), "external-link", OpenAddress{page->second}, true, false, page->second});
  }

  void add_secret() {
    if (!state_.check.incident.empty()) return add_steps("verdict.steps");
    if (!verdict_.checklist.empty())
      card_.buttons.push_back(
          {words_.say("verdict.nobody_asked"), "list-checks", StartChecklist{verdict_.checklist}, true, true, {}});
  }

  // Shown before it was begun, too: the first tick begins it.
  void add_steps(std::string_view title) {
    const core::IncidentId& id = at_door_ ? state_.door.incident : state_.check.incident;
    const core::Incident* known = core::find_incident(state_.household, id);
    core::Incident unbegun;
    unbegun.checklist = verdict_.checklist;
    unbegun.facts.retailer = verdict_.retailer;
    const core::Incident& incident = known != nullptr ? *known : unbegun;
    const core::Checklist* checklist = core::find_checklist(state_.knowledge->packs(), incident.checklist);
    if (checklist == nullptr) return;
    card_.steps_title = words_.say(title);
    card_.steps_progress = progress_words(words_, *checklist, incident);
    card_.steps = step_rows(state_, *checklist, incident);
    if (known != nullptr)
      card_.buttons.push_back(
          {words_.say("verdict.open_checklist"), "list-checks", ShowIncident{known->id}, true, false, {}});
  }

  const State& state_;
  Words words_;
  const core::Verdict& verdict_;
  bool at_door_;
  VerdictCard card_;
};

}  // namespace

VerdictCard card_of_check(const State& state) { return CardMaker(state, *state.check.verdict, false).make(); }
VerdictCard card_of_call(const State& state) { return CardMaker(state, *state.door.verdict, true).make(); }

const core::WaitingCode* code_of_check(const State& state) {
  const CheckDesk& desk = state.check;
  if (!desk.verdict || !desk.message || desk.verdict->kind != core::VerdictKind::expected) return nullptr;
  const auto is_it = [&](const core::WaitingCode& code) {
    if (code.state != core::CodeState::waiting || desk.verdict->orders.empty()) return false;
    return code.order == desk.verdict->orders.front().order && code.digits == desk.verdict->code;
  };
  const auto found = std::find_if(state.household.codes.begin(), state.household.codes.end(), is_it);
  return found == state.household.codes.end() ? nullptr : &*found;
}

core::Evidence without_gift(const State& state, core::Evidence evidence) {
  const auto id = evidence.details.find("order");
  if (id == evidence.details.end()) return evidence;
  const core::Order* order = order_of(state, core::OrderId{id->second});
  const Words words(state);
  if (order == nullptr || !words.hides(*order)) return evidence;
  evidence.details["item"] = words.say("order.hidden_item");
  evidence.details["who"] = words.say("order.hidden_owner");
  return evidence;
}

}  // namespace app
