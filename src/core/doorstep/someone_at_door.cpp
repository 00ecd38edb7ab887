#include "core/doorstep/someone_at_door.h"

#include "core/doorstep/find_awaited.h"
#include "core/household/policy.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 7> wants_names{"nothing", "signature", "code",  "money",
                                                      "data",    "entry",     "return"};
constexpr std::size_t longest_said = 200;

class DoorJudge {
 public:
  DoorJudge(const DoorCall& call, const Household& household, const Packs& packs, const LocalTime& now)
      : call_(call), household_(household), packs_(packs), now_(now), today_(day_of(now)) {}

  Verdict judge() {
    understand();
    weigh();
    return std::move(verdict_);
  }

 private:
  void understand() {
    call_.from = trim(call_.from.substr(0, longest_said));
    call_.for_whom = trim(call_.for_whom.substr(0, longest_said));
    if (const RetailerPack* pack = find_retailer_by_name(packs_, call_.from)) verdict_.retailer = pack->id;
    meant_ = members_meant(call_.for_whom, household_);
    awaited_ = find_awaited(call_.from, meant_, household_, packs_, today_);
    const bool says_nothing = call_.from.empty() && call_.for_whom.empty();
    verdict_.ours = !awaited_.empty() ? Ours::on_the_list : says_nothing ? Ours::cannot_tell : Ours::not_on_the_list;
    for (const Order* order : awaited_) verdict_.orders.push_back({order->id, matched_by(*order)});
  }

  std::vector<MatchedBy> matched_by(const Order& order) const {
    std::vector<MatchedBy> how;
    if (!call_.from.empty()) how.push_back(MatchedBy::shop_and_day);
    if (std::find(meant_.begin(), meant_.end(), order.ordered_by) != meant_.end())
      how.push_back(MatchedBy::member_name);
    return how;
  }

  // The rules, in this order.
  void weigh() {
    switch (call_.wants) {
      case Wants::money:
        return refuse("door_wants_money", Purpose::payment_request);
      case Wants::data:
        return refuse("door_wants_data", Purpose::other);
      case Wants::entry:
        return refuse("door_wants_entry", Purpose::other);
      case Wants::take_back:
        return weigh_return();
      case Wants::code:
        return weigh_code();
      case Wants::signature:
      case Wants::nothing:
        return weigh_parcel();
    }
  }

  void refuse(const char* why, Purpose purpose) {
    verdict_.kind = VerdictKind::danger;
    verdict_.purpose = purpose;
    verdict_.checklist = "suspicious_message";
    add(why, Leaning::alarm);
    if (!awaited_.empty()) add("door_even_if_expected", Leaning::neutral);
  }

  // No return can be logged yet, so none is.
  void weigh_return() {
    verdict_.kind = VerdictKind::ask;
    add("door_no_return_logged", Leaning::neutral);
  }

  void weigh_code() {
    verdict_.purpose = Purpose::delivery_code;
    verdict_.kind = VerdictKind::ask;
    if (awaited_.empty()) {
      add_not_awaited();
      return add("door_code_for_nothing", Leaning::neutral);
    }
    keep_those_with_code();
    if (verdict_.may_share.empty()) {
      add_awaited();
      return add(with_code_ ? "door_code_not_for_all" : "door_no_code_here", Leaning::neutral);
    }
    add_name();
    add("door_code_waits", Leaning::good);
    add_awaited();
    add("door_parcel_first", Leaning::neutral);
    if (!name_is_strange()) verdict_.kind = VerdictKind::expected;
    if (verdict_.kind != VerdictKind::expected) verdict_.may_share.clear();
  }

  void keep_those_with_code() {
    std::vector<const Order*> kept;
    for (const Order* order : awaited_) {
      const WaitingCode* code = living_code(*order);
      if (code == nullptr) continue;
      const std::vector<MemberId> may = may_share(*order, household_, share_rule_of(*order, false, packs_));
      if (kept.empty()) {
        verdict_.may_share = may;
        verdict_.valid_until = code->valid_until;
      } else {
        std::erase_if(verdict_.may_share,
                      [&](const MemberId& id) { return std::find(may.begin(), may.end(), id) == may.end(); });
        verdict_.valid_until.reset();
      }
      kept.push_back(order);
    }
    if (kept.empty()) return;
    with_code_ = true;
    awaited_ = kept;
    verdict_.orders.clear();
    for (const Order* order : kept) verdict_.orders.push_back({order->id, matched_by(*order)});
  }

  const WaitingCode* living_code(const Order& order) const {
    for (const WaitingCode& code : household_.codes)
      if (code.order == order.id && code.state == CodeState::waiting && !code.for_pickup &&
          !is_over(code, now_.instant))
        return &code;
    return nullptr;
  }

  void weigh_parcel() {
    verdict_.purpose = Purpose::order_update;
    add_name();
    if (awaited_.empty()) {
      verdict_.kind = call_.wants == Wants::signature ? VerdictKind::ask : VerdictKind::information;
      verdict_.checklist = verdict_.ours == Ours::not_on_the_list ? "parcel_nobody_ordered" : "";
      add_not_awaited();
      return add("door_may_refuse", Leaning::neutral);
    }
    verdict_.kind = name_is_strange() ? VerdictKind::ask : VerdictKind::expected;
    add_awaited();
    if (call_.wants == Wants::signature) add("door_look_before_signing", Leaning::neutral);
  }

  bool name_is_strange() const { return !call_.for_whom.empty() && meant_.empty(); }

  void add_name() {
    if (name_is_strange()) add("door_name_unknown", Leaning::neutral, {{"name", call_.for_whom}});
  }

  void add_not_awaited() {
    if (verdict_.ours == Ours::cannot_tell) return add("door_says_nothing", Leaning::neutral);
    if (call_.from.empty()) return add("door_nothing_for_name", Leaning::neutral, {{"name", call_.for_whom}});
    add("door_nothing_from_shop", Leaning::neutral,
        {{"shop", verdict_.retailer.empty() ? call_.from : shop_name(packs_, verdict_.retailer)}});
  }

  void add_awaited() {
    constexpr std::size_t most_named = 3;
    for (std::size_t i = 0; i < awaited_.size() && i < most_named; ++i) add_order(*awaited_[i]);
    if (awaited_.size() > 1) add("door_several", Leaning::neutral, {{"count", std::to_string(awaited_.size())}});
  }

  // A gift is told to nobody here: who looks is not known.
  void add_order(const Order& order) {
    std::map<std::string, std::string> details{{"order", order.id.value}, {"shop", shop_name(packs_, order.retailer)}};
    const Member* owner = find_member(household_, order.ordered_by);
    if (!may_see(order, {}, today_)) return add("door_gift_awaited", Leaning::good, std::move(details));
    details["item"] = order.item;
    details["who"] = owner != nullptr ? owner->name : std::string();
    const bool due = is_due(order, today_);
    const char* id = due ? "door_due_today" : "door_awaited";
    if (owner == nullptr) id = "door_awaited_by_nobody";
    add(id, due && owner != nullptr ? Leaning::good : Leaning::neutral, std::move(details));
  }

  void add(std::string id, Leaning leaning, std::map<std::string, std::string> details = {}) {
    verdict_.reasons.push_back({std::move(id), leaning, std::move(details), {}});
  }

  DoorCall call_;
  const Household& household_;
  const Packs& packs_;
  const LocalTime& now_;
  Date today_;
  std::vector<MemberId> meant_;
  std::vector<const Order*> awaited_;
  bool with_code_ = false;
  Verdict verdict_;
};

}  // namespace

std::optional<Wants> wants_by_name(std::string_view name) {
  for (std::size_t i = 0; i < wants_names.size(); ++i)
    if (wants_names[i] == name) return static_cast<Wants>(i);
  return std::nullopt;
}

std::string_view name_of(Wants wants) {
  const auto at = static_cast<std::size_t>(wants);
  return at < wants_names.size() ? wants_names[at] : std::string_view();
}

Verdict judge_door(const DoorCall& call, const Household& household, const Packs& packs, const LocalTime& now) {
  return DoorJudge(call, household, packs, now).judge();
}

}  // namespace core
