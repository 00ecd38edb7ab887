// It asks for a card, a bank account, an identity number or a password.
#include "core/verdict/checks/rows.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

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

// The last word of what is called a password here is one of those that the code is called by: "contraseña de un solo uso" and, further
// down, "la contraseña".
bool is_called_like_code(const Speech& speech, const Sentence& sentence) {
  std::vector<std::string_view> words;
  for (const ConceptHit& hit : sentence.hits)
    if (hit.meaning == Concept::password_data)
      words.push_back(speech.passages[sentence.passage].words[hit.last - 1].folded);
  const auto names_one = [&](const Sentence& other, const ConceptHit& hit) {
    const auto& all = speech.passages[other.passage].words;
    return hit.meaning == Concept::code && std::any_of(words.begin(), words.end(), [&](std::string_view word) {
             return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(hit.first),
                                all.begin() + static_cast<std::ptrdiff_t>(hit.last),
                                [&](const Word& own) { return own.folded == word; });
           });
  };
  return std::any_of(speech.sentences.begin(), speech.sentences.end(), [&](const Sentence& other) {
    return std::any_of(other.hits.begin(), other.hits.end(),
                       [&](const ConceptHit& hit) { return names_one(other, hit); });
  });
}

// Told from mouth to mouth: "share it with someone you trust", not "reply with your password".
bool is_told_at_home(const Sentence& sentence) {
  constexpr std::array elsewhere{Concept::send,    Concept::by_reply, Concept::by_phone, Concept::on_a_page,
                                 Concept::type_in, Concept::caller,   Concept::give_data};
  return std::none_of(elsewhere.begin(), elsewhere.end(), [&](Concept c) { return asks_for(sentence, c); });
}

// "Tell the driver the password": the one-time password that the message brings. "The code and your password" are two things.
bool means_the_code(const CheckInput& input, const Sentence& sentence) {
  const bool names_both = has(sentence.concepts, Concept::code) || has(sentence.concepts, Concept::delivery_code);
  if (!input.code || names_both) return false;
  const bool of_parcel =
      input.purpose.purpose == Purpose::delivery_code || input.purpose.purpose == Purpose::pickup_code;
  return has(sentence.concepts, Concept::driver) || has(sentence.concepts, Concept::at_the_door) ||
         (of_parcel && is_told_at_home(sentence) && is_called_like_code(input.speech, sentence));
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
