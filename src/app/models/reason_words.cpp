#include "app/models/reason_words.h"

namespace app {

std::string reason_words(const Texts& texts, const core::Evidence& evidence) {
  return texts.say("reason." + evidence.id, evidence.details);
}

std::string reason_detail(const Texts& texts, const core::Evidence& evidence) {
  const std::string key = "reason." + evidence.id + ".detail";
  return texts.has(key) ? texts.say(key, evidence.details) : std::string();
}

}  // namespace app
