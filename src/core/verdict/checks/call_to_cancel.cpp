// "If you did not order this, call …": a number to call about an order, a charge or a refund, from a sender that is not proven.
#include "core/verdict/checks/rows.h"

#include <algorithm>

namespace core {
namespace {

constexpr int shortest_phone_number = 7;

bool holds_phone_number(const CheckInput& input, const Sentence& sentence) {
  int digits = 0;
  for (const Word& word : input.speech.words_of(sentence)) {
    if (!word.is_sign &&
        std::all_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; })) {
      digits += static_cast<int>(word.folded.size());
      if (digits >= shortest_phone_number) return true;
    } else if (!word.is_sign) {
      digits = 0;
    }
  }
  return false;
}

bool is_about_money(const ConceptSet& set) {
  return has(set, Concept::to_cancel) || has(set, Concept::bank_payment) || has(set, Concept::threat) ||
         has(set, Concept::pay);
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
    if (!asks_for(sentences[i], Concept::by_phone) || !holds_phone_number(input, sentences[i])) continue;
    ConceptSet near = sentences[i].concepts;
    if (i > 0) near |= sentences[i - 1].concepts;
    if (!is_about_money(near)) continue;
    findings.push_back(
        {"call_to_cancel", Leaning::alarm, {{"shop", speaker_name(input)}}, {input.speech.place_of(sentences[i])}});
    return;
  }
}

}  // namespace core
