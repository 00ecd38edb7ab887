// The real gnome-keyring-daemon on a bus of its own. The program that keyring_session.sh starts there is this one again.
#include <cstdlib>
#include <iostream>

#include "platform/secret_service_keyring_linux.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

/// How a shell command ended; what it wrote goes to the test's own output.
int run(const std::string& command) { return std::system(command.c_str()); }

bool has_servers() {
  return run("command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null") == 0;
}

/// Runs hidden test cases of this program within a session that has an unlocked, locked, absent or silent keyring.
int run_in_session(const std::string& keyring, const std::string& cases) {
  const TemporaryFolder home;
  const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
  return run("bash '" PORCHLIGHT_SOURCE_DIR "/tests/platform/keyring_session.sh' '" + home.path().string() + "' " +
             keyring + " '" + self + "' '" + cases + "'");
}

}  // namespace

TEST_CASE("The desktop's keyring keeps a key and tells closed from empty", "[platform][server]") {
  if (!has_servers()) {
    std::cout << "left out: dbus-run-session and gnome-keyring-daemon are not installed\n";
    return;
  }
  CHECK(run_in_session("unlocked", "[.in-unlocked-keyring]") == 0);
  CHECK(run_in_session("locked", "[.in-locked-keyring]") == 0);
  CHECK(run_in_session("empty", "[.in-empty-keyring]") == 0);
  CHECK(run_in_session("absent", "[.without-keyring]") == 0);
  CHECK(run_in_session("silent", "[.without-keyring]") == 0);
}

TEST_CASE("Where the session has no bus, nothing is asked", "[platform]") {
  if (platform::SecretServiceKeyring::session_has_bus()) return;
  platform::SecretServiceKeyring keyring;
  CHECK(keyring.look_for("household").answer == platform::KeyringAnswer::unavailable);
  CHECK_FALSE(keyring.keep("household", {}));
}

TEST_CASE("inside: an unlocked keyring", "[.in-unlocked-keyring]") {
  platform::SecretServiceKeyring keyring(std::chrono::seconds(20));
  CHECK(keyring.look_for("household").answer == platform::KeyringAnswer::none);
  ports::Key key{};
  for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<std::byte>(i * 9);
  REQUIRE(keyring.keep("household", key));
  const auto found = keyring.look_for("household");
  REQUIRE(found.answer == platform::KeyringAnswer::found);
  CHECK(found.key == key);
  CHECK(keyring.look_for("another").answer == platform::KeyringAnswer::none);
}

TEST_CASE("inside: a locked keyring that has the key", "[.in-locked-keyring]") {
  platform::SecretServiceKeyring keyring(std::chrono::seconds(20));
  CHECK(keyring.look_for("household").answer == platform::KeyringAnswer::locked);
  CHECK(keyring.look_for("another").answer == platform::KeyringAnswer::locked);
}

TEST_CASE("inside: a keyring that nobody has begun, which would ask for a new password", "[.in-empty-keyring]") {
  platform::SecretServiceKeyring keyring(std::chrono::seconds(20));
  CHECK(keyring.look_for("household").answer == platform::KeyringAnswer::unavailable);
}

TEST_CASE("inside: no keyring, or one that never answers", "[.without-keyring]") {
  REQUIRE(platform::SecretServiceKeyring::session_has_bus());
  platform::SecretServiceKeyring keyring(std::chrono::seconds(1));
  const auto start = std::chrono::steady_clock::now();
  CHECK(keyring.look_for("household").answer == platform::KeyringAnswer::unavailable);
  CHECK_FALSE(keyring.keep("household", {}));
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}
