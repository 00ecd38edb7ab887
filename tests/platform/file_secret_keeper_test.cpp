#include "platform/file_secret_keeper_linux.h"

#include <set>
#include <thread>

#include "support/catch.h"
#include "support/temporary_folder.h"

using platform::FileSecretKeeper;

TEST_CASE("A key is made once and is the same ever after", "[platform][key]") {
  TemporaryFolder folder;
  const auto key = FileSecretKeeper(folder / "new/data").key("household");
  REQUIRE(key);
  CHECK(*FileSecretKeeper(folder / "new/data").key("household") == *key);
  CHECK(bytes_of_file(folder / "new/data/household.key").size() == 32);
  CHECK(rights_of(folder / "new/data/household.key") == 0600);
  CHECK(rights_of(folder / "new/data") == 0700);
  CHECK(names_in(folder / "new/data") == std::vector<std::string>{"household.key"});
  CHECK(*FileSecretKeeper(folder / "new/data").key("another") != *key);
}

TEST_CASE("Programs that make a key at the same moment get the same one", "[platform][key]") {
  for (int round = 0; round < 30; ++round) {
    TemporaryFolder folder;
    std::vector<ports::Key> keys(6);
    std::vector<std::thread> threads;
    for (ports::Key& key : keys)
      threads.emplace_back([&] {
        if (const auto made = FileSecretKeeper(folder.path()).key("household")) key = *made;
      });
    for (std::thread& thread : threads) thread.join();
    CHECK(std::set<ports::Key>(keys.begin(), keys.end()).size() == 1);
    CHECK(keys[0] != ports::Key{});
    CHECK(names_in(folder.path()).size() == 1);
  }
}

TEST_CASE("A key file that others could read is closed to them", "[platform][key]") {
  TemporaryFolder folder;
  write_file(folder / "household.key", std::string(32, 'k'));
  std::filesystem::permissions(folder / "household.key", std::filesystem::perms(0644));
  REQUIRE(FileSecretKeeper(folder.path()).key("household"));
  CHECK(rights_of(folder / "household.key") == 0600);
}

TEST_CASE("A key file of a wrong length is set aside, told, and followed by a new key", "[platform][key]") {
  TemporaryFolder folder;
  const std::size_t size = GENERATE(0U, 31U, 33U, 5000U);
  write_file(folder / "household.key", std::string(size, 'k'));
  write_file(folder / "household.key.damaged-1", "an earlier one");
  FileSecretKeeper keeper(folder.path());
  const auto damaged = keeper.key("household");
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().kind == ports::ErrorKind::damaged);
  CHECK(bytes_of_file(folder / "household.key.damaged-1") == "an earlier one");
  CHECK(bytes_of_file(folder / "household.key.damaged-2") == std::string(size, 'k'));
  const auto key = keeper.key("household");
  REQUIRE(key);
  CHECK(*keeper.key("household") == *key);
}

TEST_CASE("A key that cannot be kept is an error", "[platform][key]") {
  TemporaryFolder folder;
  write_file(folder / "file", "");
  CHECK(FileSecretKeeper(folder / "file/data").key("household").error().kind == ports::ErrorKind::refused);
  std::filesystem::create_directory(folder / "household.key");
  CHECK(FileSecretKeeper(folder.path()).key("household").error().kind == ports::ErrorKind::refused);
  CHECK(std::filesystem::is_directory(folder / "household.key"));
}

TEST_CASE("A name that could lead elsewhere makes no key", "[platform][key]") {
  TemporaryFolder folder;
  const char* name = GENERATE("", "../household", "a/b", "a.b", "A B", "\n");
  CHECK(FileSecretKeeper(folder.path()).key(name).error().kind == ports::ErrorKind::refused);
  CHECK(names_in(folder.path()).empty());
}
