// Any bytes give a message whose places lie within it, and a verdict that an explanation comes to as well.
#include "core/verdict/explain.h"
#include "core/verdict/judge.h"
#include "fuzz/fuzz.h"
#include "reading/read_message.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

namespace {

std::size_t size_of(const core::Message& message, core::Part part) {
  return part == core::Part::body ? message.body.size() : message.subject.size();
}

void require_within(const core::Message& message, const core::Place& place) {
  if (place.part != core::Part::body && place.part != core::Part::subject) return;
  fuzz::require(place.from <= place.to && place.to <= size_of(message, place.part));
}

void require_sound(const core::Message& message, const core::Verdict& verdict) {
  for (const core::Link& link : message.links) require_within(message, link.where);
  if (verdict.code_place) require_within(message, *verdict.code_place);
  for (const core::Evidence& reason : verdict.reasons)
    for (const core::Place& place : reason.places) require_within(message, place);
  // What keeps people from harm: only a shareable code is expected.
  const bool shareable =
      verdict.purpose == core::Purpose::delivery_code || verdict.purpose == core::Purpose::pickup_code;
  fuzz::require(verdict.kind != core::VerdictKind::expected || (shareable && !verdict.orders.empty()));
  fuzz::require(verdict.may_share.empty() || verdict.kind == core::VerdictKind::expected);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  const core::Knowledge& knowledge = test::real_knowledge();
  const core::Message message =
      reading::read_message(fuzz::text_of(data, size), knowledge, {{}, "mx.household.example"});
  const core::Verdict verdict = core::judge(message, house, book, knowledge, test::afternoon());
  require_sound(message, verdict);
  const core::Explanation explained = core::explain(message, house, book, knowledge, test::afternoon());
  fuzz::require(explained.verdict.kind == verdict.kind && explained.verdict.reasons == verdict.reasons);
  return 0;
}
