#include "platform/keyring_secret_keeper_linux.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include "platform/private_folder_linux.h"
#include "platform/secret_service_keyring_linux.h"

namespace platform {

namespace fs = std::filesystem;
using ports::Error;
using ports::ErrorKind;
using ports::Key;
using ports::Result;

/// The file "<name>.key-in-keyring", locked as long as this lives. With a byte in it, the keyring was given the key.
class KeyringSecretKeeper::Decision {
 public:
  explicit Decision(const fs::path& file)
      : opened_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (opened_ >= 0 && !(held_ = ::flock(opened_, LOCK_EX | LOCK_NB) == 0)) {
      if (std::chrono::steady_clock::now() >= end) return;
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  }
  ~Decision() {
    if (opened_ >= 0) ::close(opened_);
  }
  Decision(const Decision&) = delete;
  Decision& operator=(const Decision&) = delete;

  [[nodiscard]] bool held() const { return held_; }
  [[nodiscard]] bool is_for_keyring() const {
    struct stat found {};
    return ::fstat(opened_, &found) == 0 && found.st_size > 0;
  }
  bool write_down() { return is_for_keyring() || (::pwrite(opened_, "1\n", 2, 0) == 2 && ::fsync(opened_) == 0); }

 private:
  int opened_;
  bool held_ = false;
};

KeyringSecretKeeper::KeyringSecretKeeper(fs::path folder, std::unique_ptr<Keyring> keyring)
    : folder_(std::move(folder)), file_(folder_), keyring_(std::move(keyring)) {}

KeyringLook KeyringSecretKeeper::look_for(const std::string& name) {
  return keyring_ ? keyring_->look_for(name) : KeyringLook{};
}

Result<Key> KeyringSecretKeeper::key(const std::string& name) {
  if (!FileSecretKeeper::is_name(name) || file_.has(name)) return file_.key(name);
  if (!make_private_folder(folder_)) return file_.key(name);
  Decision decision(folder_ / (name + ".key-in-keyring"));
  if (!decision.held())
    return Error{ErrorKind::busy, "Another program is asking for Porchlight's key. Wait a moment and try again."};
  if (file_.has(name)) return file_.key(name);
  const bool was_given = decision.is_for_keyring();
  const KeyringLook look = look_for(name);
  if (look.answer == KeyringAnswer::found) {
    decision.write_down();
    return look.key;
  }
  if (look.answer == KeyringAnswer::none) return key_from_keyring(name, decision, was_given);
  if (!was_given) return file_.key(name);
  return Error{ErrorKind::busy,
               "Porchlight's key lies in the keyring of this computer, which is closed or does not answer. Open the "
               "keyring, then start Porchlight again."};
}

Result<Key> KeyringSecretKeeper::key_from_keyring(const std::string& name, Decision& decision, bool was_given) {
  Key key{};
  if (sodium_init() < 0) return file_.key(name);
  randombytes_buf(key.data(), key.size());
  // Read back before it counts: a keyring that forgets at once is none.
  if (keyring_->keep(name, key)) {
    const KeyringLook look = look_for(name);
    if (look.answer == KeyringAnswer::found && look.key == key && decision.write_down()) return key;
  }
  if (!was_given) return file_.key(name);
  return Error{ErrorKind::busy, "The keyring of this computer did not take Porchlight's key. Start Porchlight again."};
}

std::unique_ptr<ports::SecretKeeper> choose_secret_keeper(const fs::path& data_folder) {
  std::unique_ptr<Keyring> keyring;
  if (SecretServiceKeyring::session_has_bus()) keyring = std::make_unique<SecretServiceKeyring>();
  return std::make_unique<KeyringSecretKeeper>(data_folder, std::move(keyring));
}

}  // namespace platform
