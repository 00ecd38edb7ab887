#include "core/incidents/work_through.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

ChecklistStep step(const char* id, bool asks = false, const char* after = "", bool answered = true) {
  ChecklistStep made;
  made.id = id;
  made.asks_yes_or_no = asks;
  if (*after != '\0') made.only_after = StepCondition{after, answered};
  return made;
}

Checklist suspicious() {
  Checklist list;
  list.id = "suspicious_message";
  list.steps = {step("do_not_reply"), step("opened", true), step("typed", true, "opened"),
                step("password", false, "typed"), step("forward", false, "opened", false)};
  return list;
}

std::string shown(const Checklist& list, const Incident& incident) {
  std::string text;
  for (const ChecklistStep* visible : visible_steps(list, incident)) text += (text.empty() ? "" : " ") + visible->id;
  return text;
}

}  // namespace

TEST_CASE("a step shows after the answer that it waits for", "[incident]") {
  const Checklist list = suspicious();
  const Incident fresh;
  const auto say = [](Incident incident, const char* id, bool yes) {
    return answer(std::move(incident), id, yes, home::tom, home::now.instant);
  };
  CHECK(shown(list, fresh) == "do_not_reply opened");
  CHECK(shown(list, say(fresh, "opened", false)) == "do_not_reply opened forward");
  CHECK(shown(list, say(fresh, "opened", true)) == "do_not_reply opened typed");
  const Incident deep = say(say(fresh, "opened", true), "typed", true);
  CHECK(shown(list, deep) == "do_not_reply opened typed password");
  CHECK(shown(list, say(deep, "opened", false)) == "do_not_reply opened forward");
}

TEST_CASE("a condition that nothing can meet hides its step", "[incident]") {
  Checklist list;
  list.steps = {step("a", true, "b"), step("b", true, "a"), step("c", false, "nowhere"), step("d")};
  Incident all;
  for (const char* id : {"a", "b", "c"}) all = answer(all, id, true, home::tom, home::now.instant);
  CHECK(shown(list, all) == "d");
}

TEST_CASE("progress counts the steps that show", "[incident]") {
  const Checklist list = suspicious();
  Incident incident;
  CHECK(progress_of(list, incident) == Progress{0, 2});
  incident = tick(incident, "do_not_reply", true, home::tom, home::now.instant);
  incident = answer(incident, "opened", false, home::tom, home::now.instant);
  CHECK(progress_of(list, incident) == Progress{2, 3});
  incident = skip(incident, "forward", home::rosa, home::now.instant);
  CHECK(progress_of(list, incident) == Progress{3, 3});
}

TEST_CASE("who did a step and when is kept, and goes when it is opened again", "[incident]") {
  Incident incident = tick({}, "call", true, home::rosa, home::now.instant);
  incident = note(incident, "call", "  asked for Mr Weber ");
  CHECK(step_progress(incident, "call").by == home::rosa);
  CHECK(step_progress(incident, "call").at == home::now.instant);
  incident = tick(incident, "call", false, home::tom, home::now.instant);
  CHECK(step_progress(incident, "call").by.empty());
  CHECK_FALSE(step_progress(incident, "call").at);
  CHECK(step_progress(incident, "call").note == "asked for Mr Weber");
  CHECK(incident.progress.size() == 1);
}

TEST_CASE("a note is cut at a whole character", "[incident]") {
  std::string text(longest_note - 1, 'a');
  text += "\u00FC and more";
  CHECK(step_progress(note({}, "call", text), "call").note == std::string(longest_note - 1, 'a'));
}

TEST_CASE("a checklist is closed once and can be opened again", "[incident]") {
  const Incident closed = close({}, home::now.instant);
  CHECK(close(closed, home::now.instant + std::chrono::hours(1)).closed_at == home::now.instant);
  CHECK_FALSE(reopen(closed).closed_at);
}
