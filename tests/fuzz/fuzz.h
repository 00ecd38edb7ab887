#pragma once
// What every fuzz target has. libFuzzer hands in bytes; a target ends the program where a promise is broken, sanitizers where memory is.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program: a promise was broken.
inline void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace fuzz
