// Text that is turned round, or words that mix in letters of another alphabet. Invisible padding alone is usual in genuine mail.
#include "core/verdict/checks/rows.h"

#include <cstddef>

namespace core {
namespace {

constexpr std::size_t many_split_words = 3;

}  // namespace

void look_for_misleading_text(const CheckInput& input, Findings& findings) {
  const Message& message = input.message;
  if (!message.turned_round.empty())
    findings.push_back({"text_turned_round", Leaning::alarm, {}, message.turned_round});
  if (!message.mixed_alphabets.empty())
    findings.push_back({"letters_mixed", Leaning::alarm, {}, message.mixed_alphabets});
  if (message.split_words.size() >= many_split_words)
    findings.push_back({"words_split", Leaning::alarm, {}, message.split_words});
}

}  // namespace core
