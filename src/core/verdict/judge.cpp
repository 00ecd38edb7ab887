#include "core/verdict/judge.h"

#include "core/household/policy.h"
#include "core/orders/match_orders.h"
#include "core/purpose/find_purpose.h"
#include "core/verdict/checklist_for.h"
#include "core/verdict/checks/check.h"
#include "core/verdict/code_life.h"
#include "core/verdict/match_speaker.h"
#include "core/verdict/trail.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

constexpr std::size_t most_reasons = 7;

bool is_shareable(Purpose purpose) { return purpose == Purpose::delivery_code || purpose == Purpose::pickup_code; }

bool is_open(const Order& order) { return order.state == OrderState::expected || order.state == OrderState::missed; }

class Judge {
 public:
  Judge(const Message& message, const Household& household, const OrderBook& book, const Knowledge& knowledge,
        const LocalTime& now, Trail* trail)
      : message_(message),
        household_(household),
        book_(book),
        knowledge_(knowledge),
        now_(now),
        trail_(trail),
        speech_(listen(message, knowledge.phrases())) {}

  Verdict judge() {
    understand();
    match();
    run_checks();
    add_answers();
    decide();
    finish();
    leave_trail();
    return std::move(verdict_);
  }

 private:
  void understand() {
    speaker_ = find_speaker(message_, speech_, knowledge_);
    const RetailerPack* retailer = speaker_.retailer();
    code_ = find_code(message_, speech_, retailer);
    acts_ = find_acts(speech_, code_ ? std::optional(code_->sentence) : std::nullopt);
    purpose_ = find_purpose(message_, speech_, acts_, code_);
    verdict_.sender = find_sender(message_, speaker_);
    verdict_.purpose = purpose_.purpose;
    if (retailer != nullptr) verdict_.retailer = retailer->id;
    if (code_) {
      verdict_.code = code_->code;
      verdict_.code_place = code_->place;
    }
    verdict_.valid_until = code_ ? end_of_life(purpose_.purpose, message_, speech_, retailer, now_) : std::nullopt;
  }

  void match() {
    match_ =
        match_speaker(speaker_, speech_, household_, book_, knowledge_, delivery_day(message_, speech_, now_), trail_);
    if (fetches_goods_back()) match_.certain = false;
    if (!speaks_of_order() && !match_.by_number) match_ = {};
    verdict_.orders = match_.orders;
    verdict_.order_numbers = match_.numbers;
    verdict_.ours = ours();
  }

  Ours ours() const {
    if (match_.certain) return Ours::on_the_list;
    const bool knows_what = speaker_.retailer() != nullptr || match_.number_unknown;
    return knows_what && match_.orders.empty() ? Ours::not_on_the_list : Ours::cannot_tell;
  }

  // A code for a driver who fetches goods belongs to no parcel that is expected.
  bool fetches_goods_back() const {
    constexpr std::size_t near = 2;  // sentences: what stands further away is small print about returns
    if (!is_shareable(purpose_.purpose) || !code_) return false;
    for (std::size_t i = 0; i < speech_.sentences.size(); ++i)
      if (has(speech_.sentences[i].concepts, Concept::goods_back) && i <= code_->sentence + near &&
          code_->sentence <= i + near)
        return true;
    return false;
  }

  // An account code of a shop says nothing about the order that happens to come from it today.
  bool speaks_of_order() const {
    return is_shareable(purpose_.purpose) || purpose_.purpose == Purpose::order_update ||
           purpose_.purpose == Purpose::payment_request;
  }

  void run_checks() {
    const CheckInput input{message_, speech_, acts_, code_, purpose_, speaker_, verdict_.sender, knowledge_};
    for (const CheckRow& check : all_checks()) {
      check.look(input, verdict_.reasons);
      note(check.name);
    }
    alarmed_ = std::any_of(verdict_.reasons.begin(), verdict_.reasons.end(),
                           [](const Evidence& e) { return e.leaning == Leaning::alarm; });
  }

  void add(std::string id, Leaning leaning, std::map<std::string, std::string> details = {},
           std::vector<Place> places = {}) {
    verdict_.reasons.push_back({std::move(id), leaning, std::move(details), std::move(places)});
  }

  std::string shop() const {
    const RetailerPack* retailer = speaker_.retailer();
    return retailer != nullptr ? retailer->name : std::string();
  }

  void add_answers() {
    add_trouble();
    note("trouble");
    add_sender_answer();
    note("sender");
    add_purpose_answer();
    note("purpose");
    add_list_answer();
    note("list");
    add_link_answer();
    note("links");
  }

  // The reasons that are new are this rule's.
  void note(std::string_view rule) {
    if (trail_ == nullptr) return;
    for (std::size_t at = trail_->noticed.size(); at < verdict_.reasons.size(); ++at)
      trail_->noticed.push_back({rule, verdict_.reasons[at]});
  }

  void leave_trail() {
    if (trail_ == nullptr) return;
    trail_->speech = std::move(speech_);
    trail_->speaker = speaker_;
    trail_->acts = std::move(acts_);
    trail_->code = std::move(code_);
    trail_->purpose = purpose_;
  }

  void add_trouble() {
    if (const auto& skipped = knowledge_.packs().skipped; !skipped.empty())
      add("knowledge_left_out", Leaning::neutral, {{"file", skipped.front().file}});
    switch (message_.trouble) {
      case ReadingTrouble::none:
        return;
      case ReadingTrouble::empty:
        return add("nothing_to_read", Leaning::neutral);
      case ReadingTrouble::not_text:
        return add("no_text", Leaning::neutral);
      case ReadingTrouble::too_big:
        return add("read_in_part", Leaning::neutral);
      case ReadingTrouble::broken:
        return add("read_in_part", Leaning::neutral);
    }
  }

  void add_sender_answer() {
    const SenderFinding& sender = verdict_.sender;
    if (sender.answer == SenderAnswer::proven)
      return add("sender_proven", Leaning::good,
                 {{"shop", shop()}, {"domain", sender.signed_by.empty() ? sender.domain : sender.signed_by}});
    if (sender.answer == SenderAnswer::not_who_it_says || message_.trouble == ReadingTrouble::empty) return;
    if (message_.forwarded) return add("sender_forwarded", Leaning::neutral);
    if (message_.channel != Channel::email) return add("sender_of_text", Leaning::neutral);
    if (!message_.proof.dkim_failed.empty() && speaker_.by_domain != nullptr)
      return add("signature_broken", Leaning::neutral, {{"shop", shop()}});
    add("sender_unproven", Leaning::neutral, {{"domain", sender.domain}});
  }

  void add_purpose_answer() {
    const std::vector<Place> because =
        purpose_.because.to > purpose_.because.from ? std::vector<Place>{purpose_.because} : std::vector<Place>{};
    switch (purpose_.purpose) {
      case Purpose::delivery_code:
        return add("is_delivery_code", Leaning::good);
      case Purpose::pickup_code:
        return add("is_pickup_code", Leaning::good);
      case Purpose::account_code:
        return add("is_account_code", Leaning::neutral, {}, because);
      case Purpose::account_change:
        return add("is_account_change", Leaning::neutral, {}, because);
      case Purpose::payment_request:
        return add("is_payment_request", Leaning::neutral, {}, because);
      case Purpose::order_update:
        return add("is_order_update", Leaning::neutral);
      case Purpose::other:
        break;
    }
    if (purpose_.other_secret) add("is_other_code", Leaning::neutral, {}, because);
  }

  void add_list_answer() {
    if (match_.certain) {
      for (const OrderMatch& match : match_.orders) add_match(match);
      return;
    }
    if (!is_shareable(purpose_.purpose)) return;
    if (fetches_goods_back()) return add("fetches_goods_back", Leaning::neutral, {{"shop", shop()}});
    if (!match_.orders.empty()) return add("could_be_one_of", Leaning::neutral, {{"shop", shop()}});
    if (match_.number_unknown)
      return add("number_not_on_list", Leaning::neutral, {{"number", match_.numbers.front()}, {"shop", shop()}},
                 match_.places);
    add(shop().empty() ? "shop_unknown" : "nothing_expected", Leaning::neutral, {{"shop", shop()}});
  }

  void add_match(const OrderMatch& match) {
    const Order* order = book_.find(match.order);
    if (order == nullptr) return;
    const Member* owner = find_member(household_, order->ordered_by);
    const std::map<std::string, std::string> details{
        {"item", order->item},
        {"order", order->id.value},
        {"who", owner != nullptr ? owner->name : std::string()},
        {"shop", shop_name(knowledge_.packs(), order->retailer)},
        {"number", match_.numbers.empty() ? order->tracking_number : match_.numbers.front()}};
    for (const MatchedBy how : match.matched_by) {
      const bool by_number = how == MatchedBy::order_number || how == MatchedBy::tracking_number;
      add(std::string(name_of(how)) + "_on_list", Leaning::good, details,
          by_number ? match_.places : std::vector<Place>{});
    }
  }

  void add_link_answer() {
    const CheckInput input{message_, speech_, acts_, code_, purpose_, speaker_, verdict_.sender, knowledge_};
    std::size_t pages = 0;
    for (const Link& link : message_.links) {
      if (!is_web_link(link)) continue;
      if (!leads_to_known(input, link)) return;
      ++pages;
    }
    if (pages > 0 && speaker_.retailer() != nullptr) add("links_all_known", Leaning::neutral, {{"shop", shop()}});
  }

  // The rules of the product, in this order.
  void decide() {
    if (alarmed_) {  // 1. any alarm
      verdict_.kind = VerdictKind::danger;
      return;
    }
    if (purpose_.purpose == Purpose::account_code) {  // 2. an account or payment code, however genuine
      verdict_.kind = VerdictKind::secret;
      return;
    }
    if (is_shareable(purpose_.purpose)) {  // 3. and 4. a delivery or pick-up code: expected, or ask
      verdict_.kind = may_be_said() ? VerdictKind::expected : VerdictKind::ask;
      return;
    }
    // 4. an account change that nobody has claimed, or somebody who wants money: asked of the house
    const bool asks = purpose_.purpose == Purpose::account_change || purpose_.purpose == Purpose::payment_request;
    verdict_.kind = asks ? VerdictKind::ask : VerdictKind::information;  // 5. nothing to guard, and it asks for nothing
  }

  bool may_be_said() {
    bool fits = match_.certain && message_.trouble != ReadingTrouble::too_big;  // what was left out may be the trap
    if (verdict_.valid_until && *verdict_.valid_until < now_.instant) fits = refuse("code_too_old");
    if (was_given_already()) fits = refuse("code_used");
    if (code_ && names_another_way(speech_, code_->sentence)) fits = refuse("code_and_call");
    if (has(speech_.concepts, Concept::from_driver)) fits = refuse("driver_writes");
    if (!match_.certain) return false;
    const auto order_of = [&](const OrderMatch& match) { return book_.find(match.order); };
    const bool all_open = std::all_of(match_.orders.begin(), match_.orders.end(), [&](const OrderMatch& match) {
      const Order* order = order_of(match);
      return order != nullptr && is_open(*order);
    });
    if (!all_open) fits = refuse("order_closed");
    const Order* first = order_of(match_.orders.front());
    const bool of_one =
        first != nullptr && std::all_of(match_.orders.begin(), match_.orders.end(), [&](const OrderMatch& match) {
          const Order* order = order_of(match);
          return order != nullptr && order->ordered_by == first->ordered_by;
        });
    if (!of_one) fits = refuse("several_people");
    if (of_one && first->ordered_by.empty()) fits = refuse("order_without_owner");
    return fits;
  }

  bool refuse(std::string id) {
    Evidence evidence{std::move(id), Leaning::neutral, {{"shop", shop()}}, {}};
    if (trail_ != nullptr) trail_->noticed.push_back({"may_be_said", evidence});
    verdict_.reasons.insert(verdict_.reasons.begin(), std::move(evidence));
    return false;
  }

  bool was_given_already() const {
    return std::any_of(household_.codes.begin(), household_.codes.end(), [&](const WaitingCode& code) {
      return code.state == CodeState::given && !message_.sha256.empty() && code.message_sha256 == message_.sha256;
    });
  }

  void finish() {
    choose_sharers();
    verdict_.checklist = checklist_for(verdict_.kind, verdict_.purpose);
    const auto rank = [&](const Evidence& e) {
      if (e.leaning == Leaning::alarm) return 0;
      if (e.leaning == Leaning::soft) return 3;
      return e.leaning == Leaning::good && verdict_.kind == VerdictKind::expected ? 1 : 2;
    };
    std::stable_sort(verdict_.reasons.begin(), verdict_.reasons.end(),
                     [&](const Evidence& a, const Evidence& b) { return rank(a) < rank(b); });
    // A trap is explained by its alarms; what else would be right about it only confuses.
    if (verdict_.kind == VerdictKind::danger)
      std::erase_if(verdict_.reasons,
                    [](const Evidence& e) { return e.leaning == Leaning::good || e.id.starts_with("is_"); });
    if (verdict_.reasons.size() > most_reasons) verdict_.reasons.resize(most_reasons);
  }

  void choose_sharers() {
    if (verdict_.kind != VerdictKind::expected) return;
    const RetailerPack* retailer = speaker_.retailer();
    const auto& rule =
        purpose_.purpose == Purpose::pickup_code ? &RetailerPack::pickup_code : &RetailerPack::delivery_code;
    const ShareRule share = retailer != nullptr && retailer->*rule ? (retailer->*rule)->share : ShareRule::unknown;
    for (const OrderMatch& match : verdict_.orders) {
      const std::vector<MemberId> may = may_share(*book_.find(match.order), household_, share);
      if (&match == &verdict_.orders.front()) {
        verdict_.may_share = may;
      } else {
        std::erase_if(verdict_.may_share,
                      [&](const MemberId& id) { return std::find(may.begin(), may.end(), id) == may.end(); });
      }
    }
  }

  const Message& message_;
  const Household& household_;
  const OrderBook& book_;
  const Knowledge& knowledge_;
  const LocalTime& now_;
  Trail* trail_;  // may be null
  Speech speech_;
  Speaker speaker_;
  std::vector<Act> acts_;
  std::optional<FoundCode> code_;
  PurposeFinding purpose_;
  MatchFinding match_;
  Verdict verdict_;
  bool alarmed_ = false;
};

}  // namespace

Verdict judge(const Message& message, const Household& household, const OrderBook& book, const Knowledge& knowledge,
              const LocalTime& now) {
  return Judge(message, household, book, knowledge, now, nullptr).judge();
}

Verdict judge(const Message& message, const Household& household, const OrderBook& book, const Knowledge& knowledge,
              const LocalTime& now, Trail& trail) {
  trail = {};
  return Judge(message, household, book, knowledge, now, &trail).judge();
}

}  // namespace core
