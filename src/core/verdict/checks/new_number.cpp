// "Mum, my phone is broken, this is my new number": somebody who pretends to be close, and wants money, a code or an answer.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_new_number(const CheckInput& input, Findings& findings) {
  const ConceptSet& all = input.speech.concepts;
  const bool wants = has(all, Concept::pay) || has(all, Concept::bank_payment) || has(all, Concept::gift_card) ||
                     has(all, Concept::send) || has(all, Concept::by_reply);
  // A shop or carrier has no phone that breaks; "a new number was added to your account" is another matter.
  if (!wants || input.speaker.retailer() != nullptr || has(all, Concept::account_change)) return;
  for (const Sentence& sentence : input.speech.sentences)
    if (asks_for(sentence, Concept::new_number)) {
      findings.push_back({"new_number", Leaning::alarm, {}, {input.speech.place_of(sentence)}});
      return;
    }
}

}  // namespace core
