#pragma once
// What Porchlight asks of a desktop's keyring. One class per system; a fake in tests.

#include <string>

#include "ports/secret_keeper.h"

namespace platform {

enum class KeyringAnswer {
  found,
  none,         ///< it is open, and there is no such key in it
  locked,       ///< it may hold the key, but is not open now
  unavailable,  ///< there is no keyring, or it did not answer in time
};

struct KeyringLook {
  KeyringAnswer answer = KeyringAnswer::unavailable;
  ports::Key key{};  ///< where it was found
};

/// No function asks the person for a password or waits longer than a few seconds.
class Keyring {
 public:
  virtual ~Keyring() = default;
  [[nodiscard]] virtual KeyringLook look_for(const std::string& name) = 0;
  /// False: it was not kept.
  virtual bool keep(const std::string& name, const ports::Key& key) = 0;
};

}  // namespace platform
