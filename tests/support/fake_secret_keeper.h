#pragma once
// A keeper that has one key, or none.

#include "ports/secret_keeper.h"

class FakeSecretKeeper final : public ports::SecretKeeper {
 public:
  explicit FakeSecretKeeper(unsigned char filling = 7) { key_.fill(std::byte{filling}); }

  ports::Result<ports::Key> key(const std::string&) override {
    ++asked;
    if (is_away) return ports::Error{ports::ErrorKind::busy, "The keyring is closed. Open it and try again."};
    return key_;
  }

  bool is_away = false;
  int asked = 0;

 private:
  ports::Key key_{};
};
