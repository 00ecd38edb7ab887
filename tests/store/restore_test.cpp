#include "store/household_on_disk.h"

namespace {

namespace fs = std::filesystem;

/// A household with one order in the copy of 22 November and two in the file.
void make_household_with_copy(HouseholdOnDisk& home) {
  home.clock.set("2026-11-21T10:00:00+01:00");
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  home.clock.set("2026-11-22T10:00:00+01:00");
  {
    Store store = home.open();
    commit(store, {save(order("o2", "Coffee"))});
  }
  home.clock.set("2026-11-23T14:32:00+01:00");
}

std::string grown_household(HouseholdOnDisk& home) {
  Store store = home.open();
  std::vector<core::Change> changes;
  for (int i = 0; i < 300; ++i) changes.push_back(save(order("many" + std::to_string(i), std::string(200, 'x'))));
  commit(store, changes);
  store.reset();
  return bytes_of_file(home.file);
}

struct Damage {
  const char* why;
  void (*do_to)(const fs::path&);
};

const Damage damages[] = {
    {"garbage", [](const fs::path& file) { write_file(file, std::string(5000, '#')); }},
    {"a few bytes", [](const fs::path& file) { write_file(file, "x"); }},
    {"cut in half",
     [](const fs::path& file) {
       const std::string bytes = bytes_of_file(file);
       write_file(file, bytes.substr(0, bytes.size() / 2));
     }},
    {"cut in the middle of a page",
     [](const fs::path& file) { write_file(file, bytes_of_file(file).substr(0, 7000)); }},
    {"a header of zero bytes",
     [](const fs::path& file) {
       std::string bytes = bytes_of_file(file);
       bytes.replace(0, 100, 100, '\0');
       write_file(file, bytes);
     }},
    {"only zero bytes", [](const fs::path& file) { write_file(file, std::string(8192, '\0')); }},
    {"no bytes", [](const fs::path& file) { write_file(file, ""); }},
    {"a page of an inner table overwritten",
     [](const fs::path& file) {
       std::string bytes = bytes_of_file(file);
       bytes.replace(bytes.size() / 4096 / 2 * 4096, 4096, 4096, '\x5A');
       write_file(file, bytes);
     }},
    {"a folder in its place",
     [](const fs::path& file) {
       fs::remove(file);
       fs::create_directory(file);
       write_file(file / "inside.txt", "kept");
     }},
    {"a table is missing",
     [](const fs::path& file) { SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("DROP TABLE orders"); }},
};

}  // namespace

TEST_CASE("A damaged household is set aside whole and the newest copy opened", "[store][restore]") {
  HouseholdOnDisk home;
  make_household_with_copy(home);
  const Damage& damage = GENERATE(from_range(std::begin(damages), std::end(damages)));
  INFO(damage.why);
  damage.do_to(home.file);
  const bool is_folder = fs::is_directory(home.file);
  const std::string damaged = is_folder ? "" : bytes_of_file(home.file);

  Store store = home.open();
  const fs::path aside = home.folder / "household.db.damaged-2026-11-23-1";
  CHECK(store->notice().restored);
  CHECK(store->notice().set_aside_as == aside.string());
  CHECK(store->notice().copy_of_day == "2026-11-22");
  CHECK(read(store).orders == std::vector{order("o1", "Tea")});
  if (is_folder)
    CHECK(bytes_of_file(aside / "inside.txt") == "kept");
  else
    CHECK(bytes_of_file(aside) == damaged);
  commit(store, {save(order("o3", "Milk"))});
  store.reset();
  store = home.open();
  CHECK_FALSE(store->notice().restored);
  CHECK(read(store).orders.size() == 2);
  CHECK(rights_of(home.file) == 0600);
}

TEST_CASE("Random overwritten pages are found, or hurt nothing that is read", "[store][restore]") {
  HouseholdOnDisk home;
  make_household_with_copy(home);
  const std::string sound = grown_household(home);
  unsigned random = 1;
  int restored = 0;
  for (int round = 0; round < 60; ++round) {
    std::string bytes = sound;
    random = random * 1103515245U + 12345U;
    const std::size_t start = random / 7 % (bytes.size() - 512);
    bytes.replace(start, 512, 512, static_cast<char>(random >> 24U));
    write_file(home.file, bytes);
    Store store = home.open();
    restored += store->notice().restored ? 1 : 0;
    CHECK(store->read(0));
  }
  CHECK(restored > 20);
}

TEST_CASE("Without a good copy a damaged household is set aside and a new one begun", "[store][restore]") {
  HouseholdOnDisk home;
  write_file(home.file, std::string(5000, '#'));
  Store store = home.open();
  CHECK(store->notice().restored);
  CHECK(store->notice().copy_of_day.empty());
  CHECK(bytes_of_file(store->notice().set_aside_as) == std::string(5000, '#'));
  CHECK(read(store).orders.empty());
}

TEST_CASE("A damaged copy is passed over for the next one", "[store][restore]") {
  HouseholdOnDisk home;
  make_household_with_copy(home);
  home.open().reset();
  write_file(home.folder / "copies/household-2026-11-23.db", std::string(9000, '!'));
  write_file(home.file, "x");
  Store store = home.open();
  CHECK(store->notice().copy_of_day == "2026-11-22");
  CHECK(bytes_of_file(home.folder / "copies/household-2026-11-23.db") == std::string(9000, '!'));
}

TEST_CASE("What lies beside a damaged file goes with it, and no earlier one is replaced", "[store][restore]") {
  HouseholdOnDisk home;
  make_household_with_copy(home);
  write_file(home.file, std::string(5000, '#'));
  write_file(home.file.string() + "-wal", "the log");
  write_file(home.folder / "household.db.damaged-2026-11-23-1-wal", "of an earlier one");
  write_file(home.folder / "household.db.damaged-2026-11-23-2", "another");
  Store store = home.open();
  CHECK(store->notice().set_aside_as == (home.folder / "household.db.damaged-2026-11-23-3").string());
  CHECK(bytes_of_file(home.folder / "household.db.damaged-2026-11-23-3-wal") == "the log");
  CHECK(bytes_of_file(home.folder / "household.db.damaged-2026-11-23-2") == "another");
  CHECK(read(store).orders.size() == 1);
}

TEST_CASE("A program that had the file open goes on with the restored one", "[store][restore]") {
  HouseholdOnDisk home;
  make_household_with_copy(home);
  Store window = home.open();
  const auto known = read(window);
  CHECK(known.orders.size() == 2);
  fs::rename(home.file, home.folder / "moved.db");
  write_file(home.file, std::string(5000, '#'));
  Store terminal = home.open();
  REQUIRE(terminal->notice().restored);
  CHECK(window->changed_elsewhere());
  const auto news = commit(window, {save(order("o9", "Milk"))}, {}, known.revision);
  CHECK(news.whole);
  CHECK(news.orders == read(terminal).orders);
  CHECK_FALSE(window->changed_elsewhere());
}

TEST_CASE("A household that was deleted while it was open takes no commit as done", "[store][restore]") {
  HouseholdOnDisk home;
  Store store = home.open();
  fs::remove(home.file);
  const std::vector<core::Change> changes{save(order("o1", "Tea"))};
  const auto refused = store->commit(changes, {}, 0);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ports::ErrorKind::not_found);
}
