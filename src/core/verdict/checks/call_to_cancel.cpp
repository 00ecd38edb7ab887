// "If you did not order this, call …": a number to call about an order, a charge or a refund, from a sender that is not proven.
#include "core/purpose/number_run.h"
#include "core/verdict/checks/rows.h"

#include <algorithm>

namespace core {
namespace {

// A shop, a price, a payment, a parcel; "to cancel the meeting, call …" speaks of none.
bool is_about_purchase(const CheckInput& input) {
  const ConceptSet& all = input.speech.concepts;
  const auto& passages = input.speech.passages;
  return input.speaker.retailer() != nullptr || has(all, Concept::bank_payment) || has(all, Concept::pay) ||
         has(all, Concept::fee) || has(all, Concept::delivery) || has(all, Concept::order_update) ||
         std::any_of(passages.begin(), passages.end(), holds_price);
}

// "To cancel your appointment, call …": no order, unless a shop is named.
bool cancels_order(const CheckInput& input, const ConceptSet& set) {
  return has(set, Concept::to_cancel) && is_about_purchase(input) &&
         (!has(set, Concept::appointment) || input.speaker.retailer() != nullptr);
}

bool is_about_money(const CheckInput& input, const ConceptSet& set) {
  return cancels_order(input, set) || has(set, Concept::bank_payment) || has(set, Concept::threat) ||
         has(set, Concept::pay);
}

// "A new device signed in. If it was not you, call …": who says so names a shop, and brings no code.
bool is_about_account(const CheckInput& input, const ConceptSet& set) {
  return !input.code && input.speaker.retailer() != nullptr &&
         (has(set, Concept::sign_in) || has(set, Concept::account_change) || has(set, Concept::account_code));
}

// A bank's code names the bank's number: "OTP for INR 499 … Not you? Call 1800 …". It is private in any case.
bool is_code_of_bank(const CheckInput& input) {
  return input.code && input.purpose.purpose == Purpose::account_code &&
         (has(input.speech.concepts, Concept::payment_code) || has(input.speech.concepts, Concept::bank_payment));
}

}  // namespace

void look_for_call_to_cancel(const CheckInput& input, Findings& findings) {
  if (input.sender.answer == SenderAnswer::proven || is_code_of_bank(input)) return;
  const auto& sentences = input.speech.sentences;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (!asks_for(sentences[i], Concept::by_phone) || !holds_phone_number(input.speech, sentences[i])) continue;
    ConceptSet near = sentences[i].concepts;
    if (i > 0) near |= sentences[i - 1].concepts;
    if (!is_about_money(input, near) && !is_about_account(input, near)) continue;
    findings.push_back(
        {"call_to_cancel", Leaning::alarm, {{"shop", speaker_name(input)}}, {input.speech.place_of(sentences[i])}});
    return;
  }
}

}  // namespace core
