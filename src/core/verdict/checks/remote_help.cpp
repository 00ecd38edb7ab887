// A program that lets others work on your computer or phone.
#include "core/verdict/checks/rows.h"

namespace core {

void look_for_remote_help(const CheckInput& input, Findings& findings) {
  for (const Sentence& sentence : input.speech.sentences)
    for (const ConceptHit& hit : sentence.hits)
      if (hit.meaning == Concept::remote_help && !is_denied(sentence, hit)) {
        findings.push_back({"remote_help", Leaning::alarm, {}, {input.speech.place_of(sentence, hit)}});
        return;
      }
}

}  // namespace core
