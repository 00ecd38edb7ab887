#include "app/demo_household.h"

#include "app/check_message.h"
#include "app/program.h"

#include <set>

TEST_CASE("The sample household expects the sample message", "[app][demo]") {
  const app::DemoHousehold demo = app::make_demo_household(home::now);
  table::Kept kept;
  app::CommitChanges all;
  all.changes = demo.changes;
  all.entries = demo.entries;
  (void)kept.commit(all);
  const core::OrderBook book(kept.household.orders);
  const auto checked = app::check_message(demo.sample, {}, kept.household, book, *table::knowledge(), home::now);
  CHECK(checked.verdict.kind == core::VerdictKind::expected);
  CHECK(checked.verdict.sender.answer == core::SenderAnswer::proven);
  CHECK(checked.verdict.code == "482913");
  CHECK(checked.message.channel == core::Channel::email);
  CHECK(core::find_member(kept.household, demo.me) != nullptr);
}

TEST_CASE("The sample household names only what is in it, at any hour", "[app][demo]") {
  for (const char* now : {"2026-11-23T14:00:00+01:00", "2026-01-01T00:00:30+13:00", "2028-02-29T23:59:59-11:00"}) {
    const app::DemoHousehold demo = app::make_demo_household(*core::parse_rfc3339(now));
    table::Kept kept;
    app::CommitChanges all;
    all.changes = demo.changes;
    (void)kept.commit(all);
    std::set<std::string> ids;
    for (const core::Order& order : kept.household.orders) {
      CHECK(ids.insert(order.id.value).second);
      CHECK((order.ordered_by.empty() || core::find_member(kept.household, order.ordered_by) != nullptr));
      CHECK(*order.expected_from <= *order.expected_to);
    }
    for (const core::WaitingCode& code : kept.household.codes) CHECK(ids.count(code.order.value) == 1);
    for (const core::Incident& incident : kept.household.incidents)
      CHECK(core::find_checklist(table::knowledge()->packs(), incident.checklist) != nullptr);
  }
}
