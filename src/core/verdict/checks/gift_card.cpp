// Someone wants to be paid in gift cards. A shop that advertises or delivers them is no alarm.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_gift_card(const CheckInput& input, Findings& findings) {
  if (input.sender.answer == SenderAnswer::proven) return;
  for (const Sentence& sentence : input.speech.sentences) {
    if (!asks_for(sentence, Concept::gift_card)) continue;
    const bool wanted = asks_for(sentence, Concept::pay) || asks_for(sentence, Concept::send) ||
                        asks_for(sentence, Concept::by_phone) || asks_for(sentence, Concept::by_reply) ||
                        (asks_for(sentence, Concept::hand_over) && !has(sentence.concepts, Concept::advertisement)) ||
                        has(sentence.concepts, Concept::code);
    if (!wanted) continue;
    findings.push_back({"gift_card", Leaning::alarm, {}, {input.speech.place_of(sentence)}});
    return;
  }
}

}  // namespace core
