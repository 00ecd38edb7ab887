// It asks for a card, a bank account, an identity number or a password.
#include "core/verdict/checks/rows.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<Concept, const char*>, 3> secrets{{{Concept::card_data, "asks_for_card"},
                                                                  {Concept::identity_data, "asks_for_identity"},
                                                                  {Concept::password_data, "asks_for_password"}}};

// "Enter your card number", "we need your card number to deliver", not "your card number is never asked for".
bool wants(const Sentence& sentence, Concept what) {
  if (!asks_for(sentence, what)) return false;
  const bool given = asks_for(sentence, Concept::hand_over) || asks_for(sentence, Concept::send);
  const bool entered = asks_for(sentence, Concept::give_data) || asks_for(sentence, Concept::type_in);
  // To sign in one enters a password, and behind it a shop shows the card that is to be renewed.
  if (has(sentence.concepts, Concept::sign_in)) return given && what != Concept::password_data;
  return given || entered;
}

// "Tell the driver the password": the one-time password that the message brings. "The code and your password" are two things.
bool means_the_code(const CheckInput& input, const Sentence& sentence) {
  const bool names_both = has(sentence.concepts, Concept::code) || has(sentence.concepts, Concept::delivery_code);
  return input.code && !names_both &&
         (has(sentence.concepts, Concept::driver) || has(sentence.concepts, Concept::at_the_door));
}

}  // namespace

void look_for_secrets_wanted(const CheckInput& input, Findings& findings) {
  for (const auto& [what, id] : secrets)
    for (const Sentence& sentence : input.speech.sentences) {
      if (!wants(sentence, what)) continue;
      if (what == Concept::password_data && means_the_code(input, sentence)) continue;
      // A proven shop may ask to renew the card on its own pages.
      if (input.sender.answer == SenderAnswer::proven) continue;
      findings.push_back({id, Leaning::alarm, {{"shop", speaker_name(input)}}, {input.speech.place_of(sentence)}});
      break;
    }
}

}  // namespace core
