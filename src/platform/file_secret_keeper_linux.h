#pragma once
// The household's key in a file that only its owner can read.

#include <filesystem>

#include "ports/secret_keeper.h"

namespace platform {

/// Keeps the key `name` in "<folder>/<name>.key": 32 bytes, mode 0600. Several programs that make it at once get the same one.
class FileSecretKeeper final : public ports::SecretKeeper {
 public:
  explicit FileSecretKeeper(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Errors: damaged: the file had not 32 bytes; it was set aside as "<name>.key.damaged-1", and the next call makes a new one;
  /// refused: it cannot be read or made, or `name` is not of letters, digits and dashes.
  ports::Result<ports::Key> key(const std::string& name) override;

  /// Letters from a to z, digits and dashes; at most 64 of them.
  [[nodiscard]] static bool is_name(const std::string& name);
  /// Whether the file of that key is there.
  [[nodiscard]] bool has(const std::string& name) const;

 private:
  [[nodiscard]] std::filesystem::path file_of(const std::string& name) const { return folder_ / (name + ".key"); }

  std::filesystem::path folder_;
};

}  // namespace platform
