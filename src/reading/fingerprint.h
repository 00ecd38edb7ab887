#pragma once
// What is kept of a message after it was judged.

#include <string>
#include <string_view>

namespace reading {

/// SHA-256 (FIPS 180-4), lower-case hex.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace reading
