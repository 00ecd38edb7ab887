// A small fee for redelivery or customs on a site that is not the carrier's, or data wanted "so that the parcel can come".
#include "core/verdict/checks/rows.h"

#include <algorithm>

namespace core {
namespace {

// The sender writes from the same domain that the link leads to, and claims to be nobody else.
bool is_own_site(const CheckInput& input, const Link& link) {
  return !link.registrable.empty() && link.registrable == input.message.from.registrable &&
         input.speaker.by_name == nullptr && input.speaker.mentioned.empty();
}

const Link* strange_link(const CheckInput& input) {
  const auto& links = input.message.links;
  const auto found = std::find_if(links.begin(), links.end(), [&](const Link& link) {
    return is_web_link(link) && !leads_to_known(input, link) && !is_own_site(input, link);
  });
  return found == links.end() ? nullptr : &*found;
}

const Sentence* fee_sentence(const CheckInput& input) {
  for (const Sentence& sentence : input.speech.sentences)
    if (asks_for(sentence, Concept::fee)) return &sentence;
  return nullptr;
}

// "Your parcel is held, update your address": asks for data about a parcel.
const Sentence* data_sentence(const CheckInput& input) {
  const ConceptSet& all = input.speech.concepts;
  const bool own_address = input.message.channel == Channel::email && input.speaker.by_domain != nullptr;
  if (own_address) return nullptr;
  const bool about_parcel =
      has(all, Concept::delivery) || has(all, Concept::order_update) || input.speaker.retailer() != nullptr;
  // "Your account has been blocked, verify your data": whoever it claims to be.
  const bool threatens = has(all, Concept::threat) &&
                         (has(all, Concept::give_data) || has(all, Concept::sign_in) || has(all, Concept::pay));
  if (!about_parcel && !threatens) return nullptr;
  for (const Sentence& sentence : input.speech.sentences)
    if (asks_for(sentence, Concept::give_data) || has(sentence.concepts, Concept::threat) ||
        asks_for(sentence, Concept::pay))
      return &sentence;
  return nullptr;
}

}  // namespace

void look_for_fee_elsewhere(const CheckInput& input, Findings& findings) {
  if (input.sender.answer == SenderAnswer::proven) return;
  const Link* link = strange_link(input);
  if (link == nullptr) return;
  const bool mail_of_stranger = input.message.channel == Channel::email && input.speaker.retailer() == nullptr;
  const Sentence* sentence = fee_sentence(input);
  const char* id = "fee_elsewhere";
  if (sentence == nullptr && !mail_of_stranger) {
    sentence = data_sentence(input);
    id = "data_elsewhere";
  }
  if (sentence == nullptr) return;
  findings.push_back(
      {id,
       Leaning::alarm,
       {{"domain", link->registrable.empty() ? link->host : link->registrable}, {"shop", speaker_name(input)}},
       {link->where, input.speech.place_of(*sentence)}});
}

}  // namespace core
