#pragma once
// Seals the digits of a waiting code, so that they never stand in plain text on disk.
// XChaCha20-Poly1305 (libsodium), a random nonce for each sealing, the code's id as associated data: sealed bytes that
// were moved to another code do not open. Digits are padded, so that their number does not show.

#include <optional>
#include <string>

#include "core/id.h"
#include "ports/secret_keeper.h"

namespace store {

class CodeSeal {
 public:
  /// Keeps: `keeper`. It is asked only when there is something to seal or to open.
  explicit CodeSeal(ports::SecretKeeper& keeper) : keeper_(keeper) {}
  ~CodeSeal();
  CodeSeal(const CodeSeal&) = delete;
  CodeSeal& operator=(const CodeSeal&) = delete;

  /// Throws Refusal where there is no key.
  [[nodiscard]] std::string seal(const core::CodeId& id, const std::string& digits);
  /// Empty: no key, another key, another code's bytes, or damaged ones.
  [[nodiscard]] std::optional<std::string> open(const core::CodeId& id, const std::string& sealed);
  /// After a failure the keeper is asked again only after this, so that many codes do not wait for it one by one.
  void ask_again() { failed_ = false; }

 private:
  /// Null where there is no key.
  const ports::Key* key();

  ports::SecretKeeper& keeper_;
  std::optional<ports::Key> key_;
  bool failed_ = false;
  ports::Error failure_;
};

}  // namespace store
