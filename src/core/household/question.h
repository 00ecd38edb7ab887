#pragma once
// "Did anyone order this?": asked of the house, with a safe default when nobody answers.

#include "core/id.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class Answer { mine, not_mine, gift_ask_me_alone, let_me_look };

struct GivenAnswer {
  MemberId by;
  Answer answer = Answer::not_mine;
  Instant at{};

  bool operator==(const GivenAnswer&) const = default;
};

struct Question {
  QuestionId id;
  MemberId asked_by;
  Instant asked_at{};
  Instant deadline{};
  std::string retailer;      ///< pack id or name; may be empty
  std::string purpose;       ///< as formats.md names it
  std::string order_number;  ///< what the message said; may be empty
  std::string item;          ///< what the message said; may be empty
  std::string message_sha256;
  std::vector<GivenAnswer> answers;  ///< the newest of each member counts
  std::optional<Instant> closed_at;

  bool operator==(const Question&) const = default;
};

/// Somebody's newest answer is "mine" or "a gift, ask me alone".
[[nodiscard]] bool is_claimed(const Question& question);
/// Nobody has said "mine" (or "a gift, ask me alone") and the deadline is past: do not say it.
[[nodiscard]] bool safe_default_stands(const Question& question, Instant now);
/// The newest answer of one member; empty where there is none.
[[nodiscard]] std::optional<Answer> answer_of(const Question& question, const MemberId& member);
/// As merge_edit for orders: answers of both are kept.
[[nodiscard]] Question merge_edit(const Question& before, const Question& after, const Question& current);

}  // namespace core
