#include "platform/keyring_secret_keeper_linux.h"

#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "support/catch.h"
#include "support/temporary_folder.h"

using platform::KeyringAnswer;
using platform::KeyringLook;
using platform::KeyringSecretKeeper;

namespace {

/// What the fakes of several programs share: the person's keyring.
struct Ring {
  bool is_locked = false;
  bool is_away = false;
  bool forgets = false;
  int looks = 0;
  std::map<std::string, ports::Key> keys;
  std::mutex mutex;
};

class FakeKeyring final : public platform::Keyring {
 public:
  explicit FakeKeyring(Ring& ring) : ring_(ring) {}

  KeyringLook look_for(const std::string& name) override {
    const std::lock_guard guard(ring_.mutex);
    ++ring_.looks;
    if (ring_.is_away) return {};
    if (ring_.is_locked) return {KeyringAnswer::locked, {}};
    const auto found = ring_.keys.find(name);
    return found == ring_.keys.end() ? KeyringLook{KeyringAnswer::none, {}}
                                     : KeyringLook{KeyringAnswer::found, found->second};
  }
  bool keep(const std::string& name, const ports::Key& key) override {
    const std::lock_guard guard(ring_.mutex);
    if (ring_.is_away || ring_.is_locked) return false;
    if (!ring_.forgets) ring_.keys[name] = key;
    return true;
  }

 private:
  Ring& ring_;
};

KeyringSecretKeeper keeper_of(const TemporaryFolder& folder, Ring& ring) {
  return KeyringSecretKeeper(folder.path(), std::make_unique<FakeKeyring>(ring));
}

bool has_key_file(const TemporaryFolder& folder) { return std::filesystem::exists(folder / "household.key"); }

}  // namespace

TEST_CASE("An open keyring is given the key and no file has it", "[platform][keyring]") {
  TemporaryFolder folder;
  Ring ring;
  const auto key = keeper_of(folder, ring).key("household");
  REQUIRE(key);
  CHECK(ring.keys.at("household") == *key);
  CHECK_FALSE(has_key_file(folder));
  CHECK(*keeper_of(folder, ring).key("household") == *key);
  CHECK(rights_of(folder / "household.key-in-keyring") == 0600);
}

TEST_CASE("Without an open keyring the key is kept in a file, which wins ever after", "[platform][keyring]") {
  TemporaryFolder folder;
  Ring ring;
  const std::string why = GENERATE("locked", "away", "forgets", "no bus");
  INFO(why);
  ring.is_locked = why == "locked";
  ring.is_away = why == "away";
  ring.forgets = why == "forgets";
  const auto key = why == "no bus" ? KeyringSecretKeeper(folder.path(), nullptr).key("household")
                                   : keeper_of(folder, ring).key("household");
  REQUIRE(key);
  CHECK(has_key_file(folder));
  Ring open;
  CHECK(*keeper_of(folder, open).key("household") == *key);
  CHECK(open.looks == 0);
}

TEST_CASE("A keyring that has the key and is closed now leads to no second key", "[platform][keyring]") {
  TemporaryFolder folder;
  Ring ring;
  const auto key = keeper_of(folder, ring).key("household");
  REQUIRE(key);
  const std::string why = GENERATE("locked", "away", "no bus");
  INFO(why);
  ring.is_locked = why == "locked";
  ring.is_away = why == "away";
  const auto closed = why == "no bus" ? KeyringSecretKeeper(folder.path(), nullptr).key("household")
                                      : keeper_of(folder, ring).key("household");
  REQUIRE_FALSE(closed);
  CHECK(closed.error().kind == ports::ErrorKind::busy);
  CHECK_FALSE(has_key_file(folder));
  ring.is_locked = false;
  ring.is_away = false;
  CHECK(*keeper_of(folder, ring).key("household") == *key);
}

TEST_CASE("An open keyring that has lost the key is given a new one", "[platform][keyring]") {
  TemporaryFolder folder;
  Ring ring;
  const auto first = keeper_of(folder, ring).key("household");
  ring.keys.clear();
  const auto second = keeper_of(folder, ring).key("household");
  REQUIRE(second);
  CHECK(*second != *first);
  CHECK(ring.keys.at("household") == *second);
}

TEST_CASE("A key that the keyring had before the folder was made is used", "[platform][keyring]") {
  TemporaryFolder folder;
  Ring ring;
  ring.keys["household"].fill(std::byte{9});
  CHECK(*keeper_of(folder, ring).key("household") == ring.keys["household"]);
}

TEST_CASE("Programs that ask the keyring at the same moment get the same key", "[platform][keyring]") {
  for (int round = 0; round < 20; ++round) {
    TemporaryFolder folder;
    Ring ring;
    std::vector<ports::Key> keys(6);
    std::vector<std::thread> threads;
    for (ports::Key& key : keys)
      threads.emplace_back([&] {
        if (const auto made = keeper_of(folder, ring).key("household")) key = *made;
      });
    for (std::thread& thread : threads) thread.join();
    CHECK(std::set<ports::Key>(keys.begin(), keys.end()).size() == 1);
    CHECK(keys[0] == ring.keys.at("household"));
  }
}
