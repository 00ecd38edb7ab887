#include "core/purpose/find_purpose.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

// How much a word says about the code, by how near it stands.
struct Weight {
  Concept meaning;
  int same_sentence;
  int next_sentence;
  int subject;
  int elsewhere;
};

constexpr Weight for_delivery[] = {{Concept::delivery_code, 8, 6, 6, 4},
                                   {Concept::driver, 4, 3, 3, 1},
                                   {Concept::at_the_door, 4, 3, 2, 1},
                                   {Concept::delivery, 3, 3, 4, 1},
                                   {Concept::order_update, 1, 1, 2, 1}};
constexpr Weight for_pickup[] = {
    {Concept::pickup_code, 8, 6, 6, 4}, {Concept::counter, 5, 4, 4, 2}, {Concept::pickup, 5, 4, 5, 2}};
constexpr Weight for_account[] = {
    {Concept::account_code, 4, 3, 3, 1}, {Concept::sign_in, 9, 6, 6, 1}, {Concept::password_data, 1, 0, 0, 0}};
constexpr Weight for_payment[] = {{Concept::payment_code, 9, 6, 6, 2}, {Concept::bank_payment, 9, 5, 5, 0}};
constexpr Weight for_other[] = {{Concept::other_code, 9, 7, 6, 2}};

constexpr int act_told_driver = 6;
constexpr int act_at_counter = 6;
constexpr int act_to_sign_in = 8;
constexpr int decided = 3;

// "Your verification code is 550912. A delivery code will be sent separately.": another code than the one that stands here.
bool is_another_code(const Sentence& code, const Weight& weight) {
  return weight.meaning == Concept::delivery_code && has(code.concepts, Concept::account_code) &&
         !has(code.concepts, Concept::delivery_code);
}

class Scale {
 public:
  Scale(const Speech& speech, std::size_t code_sentence) : speech_(speech), code_(code_sentence) {}

  template <std::size_t N>
  int weigh(const Weight (&weights)[N]) {
    int points = 0;
    for (const Weight& weight : weights) points += best_of(weight);
    return points;
  }

 private:
  int best_of(const Weight& weight) const {
    int best = 0;
    for (std::size_t i = 0; i < speech_.sentences.size(); ++i) {
      if (!has(speech_.sentences[i].concepts, weight.meaning)) continue;
      if (i > code_ && is_another_code(speech_.sentences[code_], weight)) continue;
      best = std::max(best, points_at(weight, i));
    }
    return best;
  }
  int points_at(const Weight& weight, std::size_t sentence) const {
    if (sentence == code_) return weight.same_sentence;
    if (speech_.passages[speech_.sentences[sentence].passage].part == Part::subject) return weight.subject;
    const std::size_t apart = sentence > code_ ? sentence - code_ : code_ - sentence;
    return apart <= 1 ? weight.next_sentence : weight.elsewhere;
  }

  const Speech& speech_;
  std::size_t code_;
};

bool has_act(const std::vector<Act>& acts, ActKind kind) {
  return std::any_of(acts.begin(), acts.end(), [&](const Act& act) { return act.kind == kind && !act.denied; });
}

// The label itself may stand in the sentence before the digits: "Your one-time password is" / "482913".
std::size_t labelled_sentence(const Speech& speech, std::size_t sentence) {
  const auto names_code = [&](std::size_t i) {
    const ConceptSet& set = speech.sentences[i].concepts;
    return has(set, Concept::code) || has(set, Concept::delivery_code) || has(set, Concept::pickup_code) ||
           has(set, Concept::account_code) || has(set, Concept::payment_code) || has(set, Concept::other_code);
  };
  for (std::size_t back = 0; back <= 3 && back <= sentence; ++back)
    if (names_code(sentence - back)) return sentence - back;
  return sentence;
}

bool is_asked(const Sentence& sentence, Concept meaning) {
  return std::any_of(sentence.hits.begin(), sentence.hits.end(),
                     [&](const ConceptHit& hit) { return hit.meaning == meaning && !is_denied(sentence, hit); });
}

// "Dial 080 … and enter PIN 4417 to talk to our delivery agent": the digits are for the telephone exchange.
bool reaches_driver_by_phone(const Sentence& sentence) {
  return has(sentence.concepts, Concept::driver) && is_asked(sentence, Concept::type_in) &&
         (is_asked(sentence, Concept::by_phone) || is_asked(sentence, Concept::dial));
}

// "To change your delivery preferences, enter code 550912": nobody is told it and nothing is collected, so it is the account's.
bool is_only_typed_in(const Speech& speech, std::size_t at) {
  constexpr std::array of_a_parcel{Concept::driver, Concept::at_the_door, Concept::counter, Concept::pickup,
                                   Concept::pickup_code};
  const Sentence& said = speech.sentences[at];
  return is_asked(said, Concept::type_in) && !is_asked(said, Concept::hand_over) &&
         !has(said.concepts, Concept::delivery_code) &&
         std::none_of(of_a_parcel.begin(), of_a_parcel.end(), [&](Concept c) { return has(speech.concepts, c); });
}

PurposePoints points_of(const Speech& speech, const std::vector<Act>& acts, std::size_t sentence) {
  Scale scale(speech, sentence);
  PurposePoints points;
  points.delivery = scale.weigh(for_delivery) + (has_act(acts, ActKind::tell_driver) ? act_told_driver : 0);
  points.pickup = scale.weigh(for_pickup) + (has_act(acts, ActKind::use_at_counter) ? act_at_counter : 0);
  points.account = scale.weigh(for_account) + (has_act(acts, ActKind::sign_in) ? act_to_sign_in : 0);
  points.payment = scale.weigh(for_payment);
  points.other = scale.weigh(for_other);
  return points;
}

// "Your Amazon verification code is 740912. Give it to the driver.": no word of a parcel, an order or a delivery anywhere, nor of a driver
// before the code, so what the driver is to get is the account's.
bool is_called_account_code(const Speech& speech, std::size_t at) {
  constexpr std::array of_parcels{Concept::delivery_code, Concept::pickup_code,  Concept::delivery,
                                  Concept::pickup,        Concept::order_update, Concept::at_the_door,
                                  Concept::counter,       Concept::no_secret,    Concept::other_code};
  const auto first = speech.sentences.begin();
  const bool of_driver = std::any_of(first, first + static_cast<std::ptrdiff_t>(at) + 1,
                                     [](const Sentence& sentence) { return has(sentence.concepts, Concept::driver); });
  // "Share it with the driver so that he can complete your delivery": who asks for it says so of any code.
  const auto speaks_of_parcel = [&](const Sentence& sentence) {
    const bool asks = &sentence > &speech.sentences[at] && has(sentence.concepts, Concept::hand_over);
    return std::any_of(of_parcels.begin(), of_parcels.end(), [&](Concept c) {
      return has(sentence.concepts, c) && !(asks && (c == Concept::delivery || c == Concept::order_update));
    });
  };
  return has(speech.sentences[at].concepts, Concept::account_code) && !of_driver &&
         std::none_of(speech.sentences.begin(), speech.sentences.end(), speaks_of_parcel);
}

PurposeFinding purpose_by_points(const Speech& speech, const PurposePoints& points, std::size_t at,
                                 const FoundCode& code) {
  auto [delivery, pickup, account, payment, other] = points;
  const Place because = speech.place_of(speech.sentences[at]);
  const ConceptSet& near = speech.sentences[at].concepts;
  if (reaches_driver_by_phone(speech.sentences[code.sentence]) && !has(near, Concept::sign_in))
    return {Purpose::other, true, because};
  if (pickup > delivery) delivery = 0;
  if (is_called_account_code(speech, at) || is_only_typed_in(speech, at))
    return {Purpose::account_code, false, because};
  const bool account_near = has(near, Concept::sign_in) || has(near, Concept::payment_code) ||
                            (has(near, Concept::bank_payment) && !has(near, Concept::delivery_code));
  if (other >= decided && other >= std::max({delivery, pickup, account, payment}) && !account_near)
    return {Purpose::other, true, because};
  if (account_near || std::max(account, payment) >= std::max({delivery, pickup, decided}))
    return {Purpose::account_code, false, because};
  if (pickup > delivery && pickup >= decided) return {Purpose::pickup_code, false, because};
  if (delivery >= decided) return {Purpose::delivery_code, false, because};
  // Digits that are called a code and nothing more: as private as the strictest kind.
  return {Purpose::account_code, false, because};
}

PurposeFinding purpose_of_code(const Speech& speech, const std::vector<Act>& acts, const FoundCode& code) {
  const std::size_t at = labelled_sentence(speech, code.sentence);
  const PurposePoints points = points_of(speech, acts, at);
  PurposeFinding finding = purpose_by_points(speech, points, at, code);
  finding.points = points;
  return finding;
}

bool wants_payment(const Speech& speech) {
  return std::any_of(speech.sentences.begin(), speech.sentences.end(), [](const Sentence& sentence) {
    return is_asked(sentence, Concept::fee) ||
           (is_asked(sentence, Concept::pay) && has(sentence.concepts, Concept::on_a_page));
  });
}

std::optional<Place> first_place(const Speech& speech, Concept meaning) {
  for (const Sentence& sentence : speech.sentences)
    if (has(sentence.concepts, meaning)) return speech.place_of(sentence);
  return std::nullopt;
}

PurposeFinding purpose_without_code(const Speech& speech, const std::vector<Act>& acts) {
  if (const auto place = first_place(speech, Concept::account_change)) return {Purpose::account_change, false, *place};
  if (wants_payment(speech))
    return {Purpose::payment_request, false, first_place(speech, Concept::fee).value_or(Place{})};
  // A message that speaks of a code and how it is told, and leaves the digits out ("you will get a code"), is news about the order.
  const bool waits_there = has(speech.concepts, Concept::pickup) && has(speech.concepts, Concept::counter);
  const bool news =
      has(speech.concepts, Concept::order_update) || has(speech.concepts, Concept::delivery) || waits_there;
  if (news && !has(speech.concepts, Concept::advertisement)) return {Purpose::order_update, false, {}};
  if (has(speech.concepts, Concept::order_update) || has_act(acts, ActKind::tell_driver))
    return {Purpose::order_update, false, {}};
  return {};
}

}  // namespace

PurposeFinding find_purpose(const Message& message, const Speech& speech, const std::vector<Act>& acts,
                            const std::optional<FoundCode>& code) {
  if (const auto bound = find_bound_code(message)) return {Purpose::account_code, false, bound->place};
  if (code) return purpose_of_code(speech, acts, *code);
  return purpose_without_code(speech, acts);
}

}  // namespace core
