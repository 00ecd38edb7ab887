#include "core/household/question.h"

#include "core/merge.h"

#include <algorithm>

namespace core {
namespace {

bool holds(const std::vector<GivenAnswer>& answers, const GivenAnswer& answer) {
  return std::find(answers.begin(), answers.end(), answer) != answers.end();
}

bool is_claim(Answer answer) { return answer == Answer::mine || answer == Answer::gift_ask_me_alone; }

}  // namespace

std::optional<Answer> answer_of(const Question& question, const MemberId& member) {
  const GivenAnswer* newest = nullptr;
  for (const GivenAnswer& given : question.answers)
    if (given.by == member && (newest == nullptr || newest->at <= given.at)) newest = &given;
  return newest == nullptr ? std::nullopt : std::optional(newest->answer);
}

bool is_claimed(const Question& question) {
  return std::any_of(question.answers.begin(), question.answers.end(),
                     [&](const GivenAnswer& given) { return is_claim(*answer_of(question, given.by)); });
}

bool safe_default_stands(const Question& question, Instant now) {
  return question.deadline <= now && !is_claimed(question);
}

Question merge_edit(const Question& before, const Question& after, const Question& current) {
  Question merged = current;
  const auto take = [&](auto... fields) { (merge_field(before, after, merged, fields), ...); };
  take(&Question::asked_by, &Question::asked_at, &Question::deadline, &Question::retailer, &Question::purpose,
       &Question::order_number, &Question::item, &Question::message_sha256, &Question::closed_at);
  for (const GivenAnswer& answer : after.answers)
    if (!holds(before.answers, answer) && !holds(merged.answers, answer)) merged.answers.push_back(answer);
  return merged;
}

}  // namespace core
