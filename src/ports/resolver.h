#pragma once
// Asks the domain name system.

#include "ports/result.h"

#include <string>
#include <vector>

namespace ports {

class Resolver {
 public:
  virtual ~Resolver() = default;
  /// The TXT records of a name (RFC 1035 section 3.3.14), the strings of each joined. Errors: not_found (there is no such name or record),
  /// offline (nobody answered in time), refused (no name that could be asked for).
  virtual Result<std::vector<std::string>> text_records(const std::string& name) = 0;
};

}  // namespace ports
