#pragma once
// Where the household's key is kept: the desktop's keyring, or a file that only its owner can read.

#include "ports/result.h"

#include <array>
#include <cstddef>
#include <string>

namespace ports {

using Key = std::array<std::byte, 32>;

class SecretKeeper {
 public:
  virtual ~SecretKeeper() = default;

  /// The key of that name; made at random and kept when there is none yet. The same name gives the same key ever after.
  virtual Result<Key> key(const std::string& name) = 0;
};

}  // namespace ports
