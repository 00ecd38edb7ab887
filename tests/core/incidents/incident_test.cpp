#include "core/incidents/incident.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

StepProgress done(const char* step, const MemberId& by) {
  StepProgress progress;
  progress.step = step;
  progress.state = StepState::done;
  progress.by = by;
  progress.at = home::now.instant;
  return progress;
}

}  // namespace

TEST_CASE("two people who tick different steps lose nothing", "[incident]") {
  Incident before;
  before.id = IncidentId{"i"};
  before.progress = {done("ask", home::maria)};
  Incident toms = before;
  toms.progress.push_back(done("call", home::tom));
  Incident rosas = before;
  rosas.progress.push_back(done("photo", home::rosa));
  rosas.progress[0].note = "asked all";

  const Incident merged = merge_edit(before, toms, rosas);
  REQUIRE(merged.progress.size() == 3);
  CHECK(merged.progress[0].note == "asked all");
  CHECK(merged.progress[1].by == home::rosa);
  CHECK(merged.progress[2].by == home::tom);
}

TEST_CASE("a note and a tick of one step are both kept", "[incident]") {
  Incident before;
  Incident ticked = before;
  ticked.progress = {done("call", home::tom)};
  Incident noted = before;
  noted.progress = {StepProgress{}};
  noted.progress[0].step = "call";
  noted.progress[0].note = "engaged until four";

  const Incident merged = merge_edit(before, ticked, noted);
  REQUIRE(merged.progress.size() == 1);
  CHECK(merged.progress[0].state == StepState::done);
  CHECK(merged.progress[0].by == home::tom);
  CHECK(merged.progress[0].note == "engaged until four");
}

TEST_CASE("an edit that closes leaves the steps of others alone", "[incident]") {
  const Incident before;
  Incident closed = before;
  closed.closed_at = home::now.instant;
  Incident other = before;
  other.progress = {done("call", home::tom)};
  const Incident merged = merge_edit(before, closed, other);
  CHECK(merged.closed_at == home::now.instant);
  CHECK(merged.progress.size() == 1);
}
