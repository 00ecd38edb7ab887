#pragma once
// The domain name system by c-ares, on every platform.

#include "ports/resolver.h"

#include <string>

namespace platform {

/// Thread: one object is used by one thread at a time. Each question ends within two seconds.
class AresResolver final : public ports::Resolver {
 public:
  /// Asks the servers that the system uses.
  AresResolver() = default;
  /// Asks these: "127.0.0.1:5353", parted by commas.
  explicit AresResolver(std::string servers) : servers_(std::move(servers)) {}

  ports::Result<std::vector<std::string>> text_records(const std::string& name) override;

 private:
  std::string servers_;
};

}  // namespace platform
