#pragma once
// The household's key in the desktop's keyring, or in a file where there is none. There is never a second key while the first
// can still be had.

#include <filesystem>
#include <memory>

#include "platform/file_secret_keeper_linux.h"
#include "platform/keyring.h"
#include "ports/secret_keeper.h"

namespace platform {

/// The rule, in this order:
/// 1. A key file in the folder wins.
/// 2. Where "<name>.key-in-keyring" says that the keyring was given the key, only the keyring is asked. A keyring that is closed or
///    away is an Error, and no new key is made. One that is open and has lost the key is given a new one.
/// 3. Else nothing is decided yet: an open keyring has or gets the key, and that is written down; without one, the key file
///    is made.
/// Several programs that decide at once wait for each other.
class KeyringSecretKeeper final : public ports::SecretKeeper {
 public:
  /// `keyring` may be null: there is none in this session.
  KeyringSecretKeeper(std::filesystem::path folder, std::unique_ptr<Keyring> keyring);

  /// Errors: those of FileSecretKeeper; busy: the keyring is closed or does not answer.
  ports::Result<ports::Key> key(const std::string& name) override;

 private:
  class Decision;
  KeyringLook look_for(const std::string& name);
  ports::Result<ports::Key> key_from_keyring(const std::string& name, Decision& decision, bool was_given);

  std::filesystem::path folder_;
  FileSecretKeeper file_;
  std::unique_ptr<Keyring> keyring_;
};

/// The keeper for this session: with the keyring where the session has a bus.
[[nodiscard]] std::unique_ptr<ports::SecretKeeper> choose_secret_keeper(const std::filesystem::path& data_folder);

}  // namespace platform
