#pragma once
// What the program asks of the desktop around it.

#include "ports/result.h"

#include <string>

namespace ports {

class Desktop {
 public:
  virtual ~Desktop() = default;

  /// Opens an https or mailto address in the person's own program. Any other scheme is refused.
  virtual Result<> open_address(const std::string& address) = 0;
};

}  // namespace ports
