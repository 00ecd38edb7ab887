// The hand-over guard in big type: one question at a time, the code last.
#include "app/models/models.h"
#include "app/models/words.h"
#include "app/turn.h"
#include "core/household/policy.h"
#include "core/packs/packs.h"

namespace app {
namespace {

class GuardMaker {
 public:
  GuardMaker(const State& state, const core::HandOver& guard)
      : state_(state),
        words_(state),
        guard_(guard),
        code_(core::find_code(state.household, guard.code())),
        order_(code_ != nullptr ? order_of(state, code_->order) : nullptr) {}

  void fill(HandOverModel& model) {
    model.step = number();
    switch (guard_.step()) {
      case core::GuardStep::which_parcel:
        ask_which(model);
        break;
      case core::GuardStep::label:
        ask_label(model);
        break;
      case core::GuardStep::in_hand:
        ask_hand(model);
        break;
      case core::GuardStep::code:
        show_code(model);
        break;
      case core::GuardStep::given:
        say_given(model);
        break;
      case core::GuardStep::stopped:
        say_stopped(model);
        break;
    }
    const bool can_stop = guard_.step() != core::GuardStep::given && guard_.step() != core::GuardStep::stopped;
    if (can_stop) add_odd(model);
  }

 private:
  int number() const {
    switch (guard_.step()) {
      case core::GuardStep::which_parcel:
        return 1;
      case core::GuardStep::label:
        return 2;
      case core::GuardStep::in_hand:
      case core::GuardStep::stopped:
        return 3;
      case core::GuardStep::code:
      case core::GuardStep::given:
        break;
    }
    return 4;
  }

  Button answer(std::string_view key, core::GuardEvent event, bool primary, std::string icon = {}) const {
    return {words_.say(key), std::move(icon), GuardDeed{std::move(event)}, true, primary, {}};
  }

  // "Headphones from Amazon, for Maria."
  std::string parcel(const core::Order& order) const {
    const std::string shop = words_.shop(order.retailer);
    const Details details{{"item", words_.item(order)}, {"shop", shop}, {"who", words_.owner_name(order)}};
    if (words_.hides(order)) return words_.say("guard.parcel.gift", details);
    return words_.say(shop.empty() ? "guard.parcel" : "guard.parcel.from", details);
  }

  std::string label_name() const {
    const core::Member* owner =
        order_ != nullptr && !words_.hides(*order_) ? core::find_member(state_.household, order_->ordered_by) : nullptr;
    if (owner == nullptr) return {};
    return owner->label_name.empty() ? owner->name : owner->label_name;
  }

  void ask_which(HandOverModel& model) const {
    model.icon = "package";
    model.question = words_.say("guard.which");
    model.about = words_.say("guard.which.detail");
    for (const core::CodeId& id : guard_.choices()) {
      const core::WaitingCode* code = core::find_code(state_.household, id);
      const core::Order* order = code != nullptr ? order_of(state_, code->order) : nullptr;
      if (order == nullptr) continue;
      model.answers.push_back({parcel(*order), "package", GuardDeed{core::ChooseParcel{id}}, true, false, {}});
    }
  }

  void ask_label(HandOverModel& model) const {
    model.icon = "package";
    model.question = words_.say("guard.label");
    const std::string name = label_name();
    model.about = order_ == nullptr ? std::string() : parcel(*order_);
    if (!name.empty()) model.about += ' ' + words_.say("guard.label.says", {{"name", name}});
    model.answers = {answer("guard.label.yes", core::SayYes{}, true), answer("guard.label.no", core::SayNo{}, false)};
  }

  void ask_hand(HandOverModel& model) const {
    model.icon = "package";
    model.question = words_.say("guard.in_hand");
    model.about = order_ == nullptr ? std::string() : parcel(*order_);
    model.answers = {answer("guard.in_hand.yes", core::SayYes{}, true),
                     answer("guard.in_hand.no", core::SayNo{}, false)};
  }

  void show_code(HandOverModel& model) const {
    const std::string digits = guard_.digits(state_.household, state_.knowledge->packs(), state_.now.instant);
    if (digits.empty()) return refuse(model);
    model.question = words_.say("guard.say_it");
    model.digits = grouped(digits);
    const std::string shop = words_.shop(order_->retailer);
    model.about = words_.item(*order_) + (shop.empty() ? "" : " · " + shop) + " · " + words_.until(code_->valid_until);
    model.answers = {answer("guard.given", core::Given{}, true, "check"),
                     answer("guard.did_not_work", core::SayNo{}, false)};
    model.record =
        words_.say("guard.record", {{"name", words_.name(guard_.who())}, {"hour", words_.hour(state_.now.instant)}});
  }

  void refuse(HandOverModel& model) const {
    model.icon = "lock";
    const bool unknown = state_.me.empty();
    const bool over =
        code_ == nullptr || code_->state != core::CodeState::waiting || core::is_over(*code_, state_.now.instant);
    model.question = words_.say(over ? "guard.over" : unknown ? "guard.who_are_you" : "guard.not_yours");
    if (over || order_ == nullptr) return;
    const core::ShareRule rule = core::share_rule_of(*order_, false, state_.knowledge->packs());
    const auto may = words_.shown_sharers(*order_, core::may_share(*order_, state_.household, rule));
    if (!may.empty()) model.about = words_.say("code.may_say", {{"names", words_.people(may)}});
  }

  void say_given(HandOverModel& model) const {
    model.icon = "check-circle";
    model.question = words_.say("guard.done");
    model.about = words_.say("guard.done.detail",
                             {{"hour", words_.hour(state_.now.instant)}, {"name", words_.name(guard_.who())}});
    model.answers = {Button{words_.say("guard.back"), "home", LeaveGuard{}, true, true, {}}};
  }

  void say_stopped(HandOverModel& model) const {
    const std::string name(core::name_of(guard_.stop()));
    model.icon = "triangle-alert";
    model.question = words_.say("guard.stopped");
    model.say_this = words_.say("guard.say." + name);
    model.about = words_.say("guard.about." + name);
    model.answers = {answer("guard.go_on", core::GoOn{}, false, "package")};
    if (order_ != nullptr && core::can_still_come(*order_))
      model.answers.push_back({words_.say("guard.driver_left"), "door", DriverLeft{order_->id}, true, false, {}});
    model.record = words_.say("guard.stop_noted");
  }

  void add_odd(HandOverModel& model) const {
    model.odd_title = words_.say("guard.odd");
    for (const core::GuardStop stop : {core::GuardStop::scanner_broken, core::GuardStop::wants_it_first,
                                       core::GuardStop::by_phone_or_intercom, core::GuardStop::something_wrong})
      model.odd.push_back(answer("guard.odd." + std::string(core::name_of(stop)), core::StopFor{stop}, false));
  }

  const State& state_;
  Words words_;
  const core::HandOver& guard_;
  const core::WaitingCode* code_;
  const core::Order* order_;
};

}  // namespace

HandOverModel make_hand_over_model(const State& state) {
  const Words words(state);
  HandOverModel model;
  model.title = words.say("door.title");
  model.stop_here = {words.say("door.stop_here"), "x", LeaveGuard{}, true, false, words.say("door.stop_here.tooltip")};
  if (state.door.guard) GuardMaker(state, *state.door.guard).fill(model);
  return model;
}

}  // namespace app
