// The first screen: codes of today, what is expected, what was asked of you.
#include "app/models/models.h"
#include "app/models/steps.h"
#include "app/models/words.h"
#include "app/update.h"
#include "core/household/policy.h"
#include "core/incidents/work_through.h"
#include "core/packs/packs.h"
#include "core/text/fold.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t most_expected = 50;

class TodayMaker {
 public:
  explicit TodayMaker(const State& state) : state_(state), words_(state) {}

  TodayModel make() const {
    TodayModel model;
    model.greeting = greeting();
    model.came = big("today.came", "message", Screen::check);
    model.door = big("today.door", "door", Screen::someone_at_door);
    model.codes_title = words_.say("today.codes");
    model.codes = codes();
    model.expected_title = words_.say("today.expected");
    for (const char* column : {"column.item", "column.ordered_by", "column.when", "column.at_door"})
      model.columns.push_back(words_.say(column));
    model.columns.emplace_back();
    model.expected = expected();
    add_empty_words(model);
    model.asked_title = words_.say("today.asked");
    model.asked = asked();
    model.running = running();
    return model;
  }

 private:
  void add_empty_words(TodayModel& model) const {
    const bool nobody = state_.household.members.empty();
    if (!nobody && !state_.household.orders.empty()) {
      model.nothing_expected = words_.say("today.nothing_expected");
      return;
    }
    model.nothing_expected = words_.say(nobody ? "today.nobody_yet" : "today.no_order_yet");
    model.first_step = Button{words_.say(nobody ? "today.add_people" : "today.log_order"),
                              nobody ? "users" : "package",
                              ShowScreen{nobody ? Screen::family : Screen::orders},
                              true,
                              true,
                              {}};
  }

  std::string greeting() const {
    const int hour = std::stoi(words_.hour(state_.now.instant).substr(0, 2));
    const char* key = hour < 5    ? "today.evening"
                      : hour < 12 ? "today.morning"
                      : hour < 18 ? "today.afternoon"
                                  : "today.evening";
    if (state_.me.empty()) return words_.say(key);
    return words_.say(std::string(key) + "_name", {{"name", words_.name(state_.me)}});
  }

  Button big(const std::string& key, std::string icon, Screen screen) const {
    return {words_.say(key), std::move(icon), ShowScreen{screen}, true, false, words_.say(key + ".detail")};
  }

  std::vector<CodeCard> codes() const {
    std::vector<CodeCard> cards;
    for (const core::WaitingCode& code : state_.household.codes) {
      if (code.state != core::CodeState::waiting || core::is_over(code, state_.now.instant)) continue;
      const core::Order* order = order_with(code.order);
      if (order != nullptr) cards.push_back(card(code, *order));
    }
    return cards;
  }

  const core::Order* order_with(const core::OrderId& id) const {
    const bool indexed = state_.book_revision == state_.household.revision;
    return indexed ? state_.book.find(id) : core::find_order(state_.household, id);
  }

  std::string joined(const std::string& left, const std::string& right) const {
    return left.empty() || right.empty() ? left + right : left + " · " + right;
  }

  CodeCard card(const core::WaitingCode& code, const core::Order& order) const {
    CodeCard card;
    card.id = code.id;
    card.may_reveal = words_.may_say(code);
    card.revealed = card.may_reveal && state_.revealed == code.id;
    card.dots = card.revealed ? grouped(code.digits) : dots_for(code.digits);
    card.reveal_tooltip = words_.say(card.revealed ? "code.cover" : card.may_reveal ? "code.show" : "code.not_yours");
    card.until = words_.until(code.valid_until);
    card.title = joined(words_.shop(order.retailer), words_.item(order));
    card.owner = words_.owner(order);
    const Details details{{"name", words_.owner_name(order)}, {"when", words_.when(order)}};
    const bool anonymous = words_.hides(order) || order.ordered_by.empty();
    card.about = anonymous ? words_.when(order)
                           : words_.say(order.ordered_by == state_.me ? "code.you_ordered" : "code.ordered", details);
    if (!code.for_pickup)
      card.here = Button{words_.say("code.driver_is_here"), "door", DriverIsHere{code.id}, true, true, {}};
    card.who = sharers(code, order);
    return card;
  }

  std::string sharers(const core::WaitingCode& code, const core::Order& order) const {
    const core::ShareRule rule = core::share_rule_of(order, code.for_pickup, state_.knowledge->packs());
    const auto all = words_.shown_sharers(order, core::may_share(order, state_.household, rule));
    if (all.empty()) return words_.say(words_.hides(order) ? "code.not_yours" : "code.nobody_may_say");
    return words_.say(code.for_pickup ? "code.may_use" : "code.may_say", {{"names", words_.people(all)}});
  }

  // What may come today or is late first, then what comes next; the rest is on the Orders screen.
  std::vector<ExpectedRow> expected() const {
    const core::Date today = words_.today();
    std::vector<const core::Order*> orders;
    for (const core::Order& order : state_.household.orders) {
      if (!core::can_still_come(order)) continue;
      const auto first = core::first_day(order);
      if (first && core::days_between(today, *first) <= 1) orders.push_back(&order);
    }
    const auto sooner = [](const core::Order* a, const core::Order* b) {
      return *core::first_day(*a) < *core::first_day(*b);
    };
    std::stable_sort(orders.begin(), orders.end(), sooner);
    const auto comes = [&](const core::Order* order) { return *core::last_day(*order) >= today; };
    std::stable_partition(orders.begin(), orders.end(), comes);
    if (orders.size() > most_expected) orders.resize(most_expected);
    std::vector<ExpectedRow> rows;
    rows.reserve(orders.size());
    for (const core::Order* order : orders) rows.push_back(row(*order));
    return rows;
  }

  ExpectedRow row(const core::Order& order) const {
    ExpectedRow row{order.id,
                    words_.item(order),
                    words_.shop(order.retailer),
                    words_.owner(order),
                    words_.owner_name(order),
                    words_.when(order),
                    at_door(order),
                    words_.pill(order)};
    if (!order.code_expected && words_.waiting_code(order) == nullptr)
      row.pill.text = words_.say("pill.no_code_needed");
    return row;
  }

  std::string at_door(const core::Order& order) const {
    switch (core::receive_of(order, state_.household.settings)) {
      case core::Receive::anyone_at_home:
        return words_.say("receive.anyone_at_home");
      case core::Receive::named:
        break;
      case core::Receive::any_adult:
      case core::Receive::household_default:
        return words_.say("receive.any_adult");
    }
    std::string names;
    for (const core::MemberId& id : order.may_receive) names += (names.empty() ? "" : ", ") + words_.name(id);
    return names.empty() ? words_.owner_name(order) : names;
  }

  std::vector<AskedRow> asked() const {
    std::vector<AskedRow> rows;
    for (const core::Question& question : state_.household.questions) {
      if (question.closed_at || question.asked_by == state_.me || core::answer_of(question, state_.me)) continue;
      rows.push_back(asked_row(question));
    }
    return rows;
  }

  // The order number of the message is that of an order here.
  bool is_on_list(const core::Question& question) const {
    const std::string number = core::bare_number(question.order_number);
    const auto& orders = state_.household.orders;
    return !number.empty() && std::any_of(orders.begin(), orders.end(), [&](const core::Order& order) {
      return core::bare_number(order.order_number) == number;
    });
  }

  AskedRow asked_row(const core::Question& question) const {
    const std::string shop = words_.shop(question.retailer);
    const bool is_order = question.purpose == "delivery_code" || question.purpose == "pickup_code";
    const std::string kind = is_order ? (shop.empty() ? "asked.order" : "asked.order_from") : "asked.account";
    AskedRow row;
    row.id = question.id;
    row.avatar = words_.avatar(question.asked_by);
    row.title = words_.say(kind, {{"name", words_.name(question.asked_by)}, {"shop", shop}});
    const std::string_view detail = !is_order              ? "asked.account.detail"
                                    : is_on_list(question) ? "asked.order.on_list"
                                                           : "asked.order.detail";
    row.detail = words_.say(detail, {{"hour", words_.hour(question.asked_at)}});
    row.answers = {answer(question.id, "answer.yes_mine", "check", core::Answer::mine),
                   answer(question.id, "answer.not_mine", "x", core::Answer::not_mine)};
    if (is_order) row.answers.push_back(answer(question.id, "answer.gift", "gift", core::Answer::gift_ask_me_alone));
    row.answers.push_back(answer(question.id, "answer.let_me_look", "search", core::Answer::let_me_look));
    return row;
  }

  Button answer(const core::QuestionId& id, std::string_view key, std::string icon, core::Answer answer) const {
    return {words_.say(key), std::move(icon), AnswerQuestion{id, answer}, true, false, {}};
  }

  std::vector<AskedRow> running() const {
    std::vector<AskedRow> rows;
    for (const core::Incident& incident : state_.household.incidents) {
      const core::Checklist* checklist = core::find_checklist(state_.knowledge->packs(), incident.checklist);
      if (incident.closed_at || checklist == nullptr) continue;
      AskedRow row;
      row.avatar = words_.avatar(incident.started_by);
      row.title = checklist_title(words_, incident.checklist);
      row.detail = progress_words(words_, *checklist, incident);
      row.answers = {Button{words_.say("today.go_on"), "list-checks", ShowIncident{incident.id}, true, false, {}}};
      rows.push_back(std::move(row));
    }
    return rows;
  }

  const State& state_;
  Words words_;
};

}  // namespace

TodayModel make_today_model(const State& state) { return TodayMaker(state).make(); }

}  // namespace app
