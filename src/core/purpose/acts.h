#pragma once
// Who is to do what with the code. The same words in another order mean another thing, so this is read from sentences, not from
// single words: a verb of telling, a code, and the one who gets it, with "not", "except" and "only" taken into account.

#include "core/purpose/speech.h"

#include <optional>
#include <vector>

namespace core {

/// What the reader of the message is asked to do with a code.
enum class ActKind {
  tell_driver,     ///< to the one who stands at the door
  use_at_counter,  ///< at a locker or counter
  tell_by_phone,   ///< to a caller, or on the phone or intercom
  send_in_reply,   ///< by text, mail or chat
  put_on_page,     ///< on a web page or in a form
  sign_in          ///< to sign in, to confirm an account, a change or a payment
};

struct Act {
  ActKind kind = ActKind::tell_driver;
  bool denied = false;           ///< the message says not to do it
  bool before_delivery = false;  ///< before the parcel is there
  bool to_cancel = false;        ///< "to cancel the order"
  std::size_t sentence = 0;      ///< index in Speech::sentences
  Place place;
};

/// All acts in the order of the sentences. `code_sentence`: where the code itself stands, whatever it is called there.
[[nodiscard]] std::vector<Act> find_acts(const Speech& speech, std::optional<std::size_t> code_sentence);

/// A sentence speaks of a code and of a call, a reply or somebody who is not at the door, and denies nothing. Whether it asks for the
/// code there or not: in words that are not understood it may, so nobody says such a code unasked.
[[nodiscard]] bool names_another_way(const Speech& speech, std::size_t code_sentence);

}  // namespace core
