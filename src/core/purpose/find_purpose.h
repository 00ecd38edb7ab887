#pragma once
// What a message is for.

#include "core/purpose/acts.h"
#include "core/purpose/find_code.h"
#include "core/purpose/speech.h"
#include "core/verdict/verdict.h"

#include <optional>
#include <vector>

namespace core {

/// How much the words around a code say for each kind.
struct PurposePoints {
  int delivery = 0;
  int pickup = 0;
  int account = 0;
  int payment = 0;
  int other = 0;
};

struct PurposeFinding {
  Purpose purpose = Purpose::other;
  bool other_secret = false;  ///< with Purpose::other: a genuine code that is neither for a driver nor for an account
  Place because;              ///< the sentence that decided it
  PurposePoints points{};     ///< all none where there is no code
};

/// Decides by sentences near the code first, by the rest of the message then. "Do not share it" decides nothing: genuine delivery codes
/// say it too. Where words of an account and of a delivery stand at one code, the account wins: its code is never to be said.
[[nodiscard]] PurposeFinding find_purpose(const Message& message, const Speech& speech, const std::vector<Act>& acts,
                                          const std::optional<FoundCode>& code);

}  // namespace core
