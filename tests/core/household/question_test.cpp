#include "core/household/question.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;
using namespace std::chrono_literals;

namespace {

Question asked(std::initializer_list<GivenAnswer> answers) {
  Question question;
  question.id = QuestionId{"q"};
  question.asked_at = home::now.instant;
  question.deadline = home::now.instant + 10min;
  question.answers = answers;
  return question;
}

GivenAnswer says(const MemberId& by, Answer answer, std::chrono::minutes after) {
  return {by, answer, home::now.instant + after};
}

}  // namespace

TEST_CASE("the safe default stands when nobody said mine in time", "[question]") {
  struct Row {
    const char* why;
    Question question;
    std::chrono::minutes after;
    bool stands;
  };
  const Row rows[] = {
      {"nobody answered", asked({}), 10min, true},
      {"all said no", asked({says(home::tom, Answer::not_mine, 1min), says(home::rosa, Answer::not_mine, 2min)}), 11min,
       true},
      {"somebody looks", asked({says(home::tom, Answer::let_me_look, 1min)}), 11min, true},
      {"taken back", asked({says(home::tom, Answer::mine, 1min), says(home::tom, Answer::not_mine, 2min)}), 11min,
       true},
      {"there is still time", asked({}), 9min, false},
      {"mine", asked({says(home::tom, Answer::mine, 1min)}), 11min, false},
      {"a gift", asked({says(home::tom, Answer::gift_ask_me_alone, 1min)}), 11min, false},
      {"mine, after a look", asked({says(home::tom, Answer::let_me_look, 1min), says(home::tom, Answer::mine, 20min)}),
       30min, false}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(safe_default_stands(row.question, home::now.instant + row.after) == row.stands);
  }
}

TEST_CASE("two people who answer at once are both heard", "[question]") {
  const Question before = asked({});
  const Question toms = asked({says(home::tom, Answer::not_mine, 1min)});
  const Question rosas = asked({says(home::rosa, Answer::mine, 1min)});
  const Question both = merge_edit(before, toms, rosas);
  CHECK(both.answers.size() == 2);
  CHECK(answer_of(both, home::tom) == Answer::not_mine);
  CHECK(answer_of(both, home::rosa) == Answer::mine);
  CHECK_FALSE(answer_of(both, home::leo));
  CHECK(merge_edit(before, toms, both) == both);
}
