#include "store/code_seal.h"

#include "store/household_on_disk.h"

namespace {

/// Whether the text stands in any file below the folder.
bool stands_on_disk(const std::filesystem::path& folder, const std::string& text) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && bytes_of_file(entry.path()).find(text) != std::string::npos) return true;
  return false;
}

core::WaitingCode given(core::WaitingCode one) {
  one.state = core::CodeState::given;
  one.digits.clear();
  return one;
}

}  // namespace

TEST_CASE("The digits of a code stand nowhere on disk, though the item's name does", "[store][codes]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Zanzibar-Teapot")), save(code("c1", "73914682"))}, {entry("code_kept")});
  CHECK(read(store).codes.at(0).digits == "73914682");
  CHECK(std::filesystem::file_size(home.file.string() + "-wal") > 0);
  CHECK(stands_on_disk(home.folder.path(), "Zanzibar-Teapot"));
  CHECK_FALSE(stands_on_disk(home.folder.path(), "73914682"));

  home.clock.forward(std::chrono::hours(24));
  commit(store, {save(order("o2", "Coffee"))});  // makes a copy
  REQUIRE(std::filesystem::exists(home.folder / "copies"));
  CHECK_FALSE(stands_on_disk(home.folder.path(), "73914682"));
  store.reset();
  CHECK(stands_on_disk(home.folder.path(), "Zanzibar-Teapot"));
  CHECK_FALSE(stands_on_disk(home.folder.path(), "73914682"));
}

TEST_CASE("The sealed digits of a code that was given are taken off the disk", "[store][codes]") {
  HouseholdOnDisk home;
  Store store = home.open();
  const core::WaitingCode waiting = code("c1", "73914682");
  commit(store, {save(waiting)});
  std::string sealed;
  {
    store::Connection other(home.file, store::Access::reading);
    SQLite::Statement row(other.database(), "SELECT sealed FROM codes");
    REQUIRE(row.executeStep());
    const SQLite::Column column = row.getColumn(0);
    sealed.assign(static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes()));
  }
  REQUIRE(sealed.size() > 40);
  CHECK(stands_on_disk(home.folder.path(), sealed));
  commit(store, {edit(waiting, given(waiting))});
  store.reset();  // the log is taken into the file
  CHECK_FALSE(stands_on_disk(home.folder.path(), sealed));
}

TEST_CASE("A daily copy holds no digits, not even sealed ones", "[store][codes]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Tea")), save(code("c1", "73914682"))});
  home.clock.forward(std::chrono::hours(24));
  commit(store, {save(order("o2", "Coffee"))});
  store::Connection copy(home.folder / "copies/household-2026-11-24.db", store::Access::reading);
  CHECK(copy.number("SELECT count(*) FROM codes") == 1);
  CHECK(copy.number("SELECT count(*) FROM codes WHERE sealed IS NOT NULL") == 0);
  CHECK(read(store).codes.at(0).digits == "73914682");
}

TEST_CASE("Without its key a code is read as forgotten and all else as ever", "[store][codes]") {
  HouseholdOnDisk home;
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea")), save(code("c1", "73914682")), save(code("c2", "5555"))});
  }
  FakeSecretKeeper keeper(8);
  const bool is_away = GENERATE(false, true);
  keeper.is_away = is_away;
  auto store = store::open_household(home.file, keeper, home.clock);
  REQUIRE(store);
  const auto news = read(*store);
  CHECK(news.orders.size() == 1);
  REQUIRE(news.codes.size() == 2);
  CHECK(news.codes[0].state == core::CodeState::forgotten);
  CHECK(news.codes[0].digits.empty());
  CHECK(keeper.asked == 1);
}

TEST_CASE("A code that cannot be sealed is not saved, nor what came with it", "[store][codes]") {
  HouseholdOnDisk home;
  home.keeper.is_away = true;
  Store store = home.open();
  const std::vector<core::Change> changes{save(order("o1", "Tea")), save(code("c1", "73914682"))};
  const auto refused = store->commit(changes, {}, 0);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ports::ErrorKind::busy);
  CHECK(refused.error().what.find("73914682") == std::string::npos);
  CHECK(read(store).orders.empty());
  home.keeper.is_away = false;
  CHECK(commit(store, changes).codes.at(0).digits == "73914682");
}

TEST_CASE("A household without codes never asks for the key", "[store][codes]") {
  HouseholdOnDisk home;
  Store store = home.open();
  commit(store, {save(order("o1", "Tea"))}, {entry("order_logged")});
  CHECK(home.keeper.asked == 0);
}

TEST_CASE("Sealed digits open only for their code, whole, and with their key", "[store][codes]") {
  FakeSecretKeeper keeper;
  FakeSecretKeeper other_keeper(8);
  store::CodeSeal seal(keeper);
  store::CodeSeal other_seal(other_keeper);
  const std::string digits = GENERATE("", "4", "482913", "12345678901234567890123456789012345678901234567890");
  const std::string sealed = seal.seal({"c1"}, digits);
  CHECK(seal.open({"c1"}, sealed) == digits);
  CHECK(seal.seal({"c1"}, digits) != sealed);

  CHECK_FALSE(seal.open({"c2"}, sealed));
  CHECK_FALSE(other_seal.open({"c1"}, sealed));
  CHECK_FALSE(seal.open({"c1"}, ""));
  CHECK_FALSE(seal.open({"c1"}, sealed.substr(0, sealed.size() - 1)));
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    std::string bent = sealed;
    bent[i] = static_cast<char>(bent[i] ^ 1);
    CHECK_FALSE(seal.open({"c1"}, bent));
  }
}

TEST_CASE("The length of a code does not show in its sealed bytes", "[store][codes]") {
  FakeSecretKeeper keeper;
  store::CodeSeal seal(keeper);
  CHECK(seal.seal({"c1"}, "1").size() == seal.seal({"c1"}, "123456789012").size());
}
