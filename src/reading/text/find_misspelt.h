#pragma once
// Words that somebody misspelt. A soft sign only: genuine texts have such words too, and thieves have dictionaries.

#include "core/message/message.h"
#include "core/packs/knowledge.h"
#include "reading/spelling.h"

#include <vector>

namespace reading {

/// Words of the body in small letters of which a dictionary knows one that is one letter away; each once, in the order of the text.
/// None where fewer than two are found, where every second word is unknown (then the language is not the one that was taken), and
/// where the text is in no language or in several. Time: at most a few hundred words are asked for, a dozen of them for their like.
[[nodiscard]] std::vector<core::Place> find_misspelt(const core::Message& message, const core::Knowledge& knowledge,
                                                     const Corrections& corrections);

}  // namespace reading
