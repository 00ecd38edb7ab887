#include "core/doorstep/hand_over.h"

#include "core/household/policy.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

bool waits_at_door(const WaitingCode& code) { return code.state == CodeState::waiting && !code.for_pickup; }

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

std::string_view name_of(GuardStop stop) {
  constexpr std::array<std::string_view, 6> names{
      "", "scanner_broken", "wants_it_first", "by_phone_or_intercom", "something_wrong", "did_not_work"};
  const auto at = static_cast<std::size_t>(stop);
  return at < names.size() ? names[at] : std::string_view();
}

HandOver::HandOver(const Household& household, const CodeId& code, const MemberId& who) : who_(who) {
  for (const WaitingCode& waiting : household.codes)
    if (waits_at_door(waiting)) choices_.push_back(waiting.id);
  if (find_code(household, code) != nullptr) {
    code_ = code;
  } else if (choices_.size() == 1) {
    code_ = choices_.front();
  }
  if (!code_.empty()) step_ = GuardStep::label;
}

bool HandOver::take(const GuardEvent& event) {
  return std::visit(
      Overloaded{[&](const ChooseParcel& chosen) { return choose(chosen.code); },
                 [&](const SayYes&) { return say(true); }, [&](const SayNo&) { return say(false); },
                 [&](const StopFor& stop) { return stop_for(stop.stop); }, [&](const GoOn&) { return go_on(); },
                 [&](const Given&) {
                   if (step_ != GuardStep::code) return false;
                   step_ = GuardStep::given;
                   return true;
                 }},
      event);
}

bool HandOver::choose(const CodeId& code) {
  if (step_ != GuardStep::which_parcel || std::find(choices_.begin(), choices_.end(), code) == choices_.end())
    return false;
  code_ = code;
  step_ = GuardStep::label;
  return true;
}

bool HandOver::say(bool yes) {
  switch (step_) {
    case GuardStep::label:
      if (!yes) return stop_for(GuardStop::something_wrong);
      step_ = GuardStep::in_hand;
      return true;
    case GuardStep::in_hand:
      if (yes) step_ = GuardStep::code;
      return true;
    case GuardStep::code:
      return !yes && stop_for(GuardStop::did_not_work);
    case GuardStep::which_parcel:
      return !yes && stop_for(GuardStop::something_wrong);
    case GuardStep::given:
    case GuardStep::stopped:
      break;
  }
  return false;
}

// After a stop the parcel is in nobody's hand until that is said anew.
bool HandOver::stop_for(GuardStop stop) {
  if (stop == GuardStop::none || step_ == GuardStep::given) return false;
  if (step_ != GuardStep::stopped) after_stop_ = step_ == GuardStep::code ? GuardStep::in_hand : step_;
  stop_ = stop;
  step_ = GuardStep::stopped;
  return true;
}

bool HandOver::go_on() {
  if (step_ != GuardStep::stopped) return false;
  step_ = after_stop_;
  stop_ = GuardStop::none;
  return true;
}

std::string HandOver::digits(const Household& household, const Packs& packs, Instant now) const {
  if (step_ != GuardStep::code) return {};
  const WaitingCode* code = find_code(household, code_);
  if (code == nullptr || code->state != CodeState::waiting || is_over(*code, now)) return {};
  const Order* order = find_order(household, code->order);
  if (order == nullptr || !may_share(*order, household, share_rule_of(*order, code->for_pickup, packs), who_))
    return {};
  return code->digits;
}

std::optional<HistoryEntry> record_of(const HandOver& guard, const Household& household, Instant at) {
  const bool given = guard.step() == GuardStep::given;
  if (!given && guard.step() != GuardStep::stopped) return std::nullopt;
  HistoryEntry entry;
  entry.at = at;
  entry.by = guard.who();
  entry.kind = given ? "code_given" : "hand_over_stopped";
  if (!given) entry.details["stop"] = name_of(guard.stop());
  const WaitingCode* code = find_code(household, guard.code());
  const Order* order = code != nullptr ? find_order(household, code->order) : nullptr;
  if (order != nullptr) {
    entry.subject = order->id.value;
    entry.details["shop"] = order->retailer;
  }
  return entry;
}

}  // namespace core
