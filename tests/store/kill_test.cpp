// A program that is killed at any moment has lost nothing that was confirmed to it.
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "store/household_on_disk.h"

namespace {

/// What the killed program does: opens the household, commits, and writes the number of each commit that was confirmed.
[[noreturn]] void commit_for_ever(const std::filesystem::path& file, int confirmed, int first) {
  FakeClock clock;
  FakeSecretKeeper keeper;
  auto opened = store::open_household(file, keeper, clock);
  if (!opened) ::_exit(1);
  for (int number = first;; ++number) {
    const std::string id = std::to_string(number);
    const std::vector<core::Change> changes{save(order(id, "Thing " + id)), save(code("c" + id, id))};
    const std::vector<core::HistoryEntry> entries{entry("order_logged", {{"item", id}})};
    if (!(*opened)->commit(changes, entries, 0)) ::_exit(2);
    if (::write(confirmed, &number, sizeof number) != sizeof number) ::_exit(3);
  }
}

/// Takes in what was confirmed until `wanted` numbers came, or the pipe ended. Returns the last number.
int take_in(int pipe, int wanted, int last) {
  for (int number = 0; wanted > 0 && ::read(pipe, &number, sizeof number) == sizeof number; --wanted) last = number;
  return last;
}

/// One program's life. Returns the last confirmed number.
int run_and_kill(const std::filesystem::path& file, int first, int commits, int microseconds) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(ends[0]);
    commit_for_ever(file, ends[1], first);
  }
  ::close(ends[1]);
  int last = take_in(ends[0], commits, first - 1);
  // Anywhere between two confirmations: what is waited for never comes.
  const struct timespec moment { 0, microseconds * 1000L };
  ::ppoll(nullptr, 0, &moment, nullptr);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(WIFSIGNALED(status));
  last = take_in(ends[0], 1 << 20, last);
  ::close(ends[0]);
  return last;
}

void check_all_there(HouseholdOnDisk& home, int last) {
  Store store = home.open();
  CHECK_FALSE(store->notice().restored);
  const auto news = read(store);
  int next = 1;
  for (const core::Order& one : news.orders) CHECK(one.id.value == std::to_string(next++));
  CHECK(next > last);
  CHECK(news.codes.size() == news.orders.size());
  CHECK(news.history.size() == std::min(news.orders.size(), core::kept_history));
  for (const core::WaitingCode& one : news.codes) CHECK("c" + one.digits == one.id.value);
}

}  // namespace

TEST_CASE("Hundreds of kills at any moment lose nothing that was confirmed", "[store][kill]") {
  HouseholdOnDisk home;
  std::mt19937 random(20261123);
  int last = 0;
  for (int round = 0; round < 300; ++round) {
    const int commits = static_cast<int>(random() % 4);
    const int confirmed = run_and_kill(home.file, last + 1, commits, static_cast<int>(random() % 3000));
    // A commit that was done and not yet confirmed may be there or not: the next life goes on after it.
    Store store = home.open();
    const auto news = read(store);
    const int there = news.orders.empty() ? 0 : std::stoi(news.orders.back().id.value);
    REQUIRE(there >= confirmed);
    REQUIRE(there <= confirmed + 1);
    last = there;
  }
  check_all_there(home, last);
  CHECK(last > 100);
  store::Connection connection(home.file, store::Access::writing);
  CHECK(connection.database().execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("Kills while a household is begun leave one that opens", "[store][kill]") {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    HouseholdOnDisk home;
    const int confirmed = run_and_kill(home.file, 1, 0, static_cast<int>(random() % 6000));
    check_all_there(home, confirmed);
  }
}
