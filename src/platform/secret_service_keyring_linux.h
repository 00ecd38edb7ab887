#pragma once
// The keyring of Linux desktops: the Secret Service (freedesktop.org, draft 0.2) through libsecret.

#include <chrono>

#include "platform/keyring.h"

namespace platform {

class SecretServiceKeyring final : public Keyring {
 public:
  explicit SecretServiceKeyring(std::chrono::milliseconds patience = std::chrono::seconds(3)) : patience_(patience) {}

  /// Whether this session has a bus at all. Without one nothing is asked, because GLib would try to start one.
  [[nodiscard]] static bool session_has_bus();

  /// A closed collection is told from one without the key: a plain look-up says "not found" for both.
  [[nodiscard]] KeyringLook look_for(const std::string& name) override;
  bool keep(const std::string& name, const ports::Key& key) override;

 private:
  std::chrono::milliseconds patience_;
};

}  // namespace platform
