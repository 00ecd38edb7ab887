#pragma once
// What the tests of the store share: a household file in a temporary folder, and things to put into it.

#include "store/open_household.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_secret_keeper.h"
#include "support/temporary_folder.h"

using Store = std::unique_ptr<ports::HouseholdStore>;

struct HouseholdOnDisk {
  TemporaryFolder folder;
  FakeClock clock;
  FakeSecretKeeper keeper;
  std::filesystem::path file = folder / "household.db";

  Store open() {
    auto opened = store::open_household(file, keeper, clock);
    INFO((opened ? "" : opened.error().what));
    REQUIRE(opened);
    return std::move(*opened);
  }
  Store open_to_read() {
    auto opened = store::open_household_for_reading(file, keeper);
    INFO((opened ? "" : opened.error().what));
    REQUIRE(opened);
    return std::move(*opened);
  }
};

inline core::HouseholdNews commit(Store& store, std::vector<core::Change> changes,
                                  std::vector<core::HistoryEntry> entries = {}, core::Revision since = 0) {
  auto news = store->commit(changes, entries, since);
  INFO((news ? "" : news.error().what));
  REQUIRE(news);
  return *news;
}

inline core::HouseholdNews read(Store& store, core::Revision since = 0) {
  auto news = store->read(since);
  INFO((news ? "" : news.error().what));
  REQUIRE(news);
  return *news;
}

inline core::Member member(const std::string& id, const std::string& name) {
  return {.id = {id}, .name = name, .role = core::Role::adult, .colour = 0xAA3311, .label_name = "M. " + name};
}

inline core::Order order(const std::string& id, const std::string& item) {
  core::Order one;
  one.id = {id};
  one.item = item;
  return one;
}

inline core::WaitingCode code(const std::string& id, const std::string& digits) {
  core::WaitingCode one;
  one.id = {id};
  one.order = {"o1"};
  one.digits = digits;
  one.received = core::Instant(std::chrono::seconds(1795440000));
  one.message_sha256 = std::string(64, 'a');
  return one;
}

inline core::HistoryEntry entry(const std::string& kind, std::map<std::string, std::string> details = {}) {
  return {.number = 0,
          .at = core::Instant(std::chrono::seconds(1795440000)),
          .by = {"m1"},
          .kind = kind,
          .subject = "o1",
          .details = std::move(details)};
}

template <class Thing>
core::Change save(Thing after) {
  return core::Save<Thing>{std::nullopt, std::move(after)};
}
template <class Thing>
core::Change edit(Thing before, Thing after) {
  return core::Save<Thing>{std::move(before), std::move(after)};
}
