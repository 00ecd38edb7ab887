#pragma once
// The data behind confusables.h: single characters whose skeleton is one to three ASCII letters or digits, ordered by code point.

#include <array>
#include <cstddef>

namespace reading {

struct Confusable {
  char32_t value;
  const char* skeleton;
};
inline constexpr std::size_t confusable_count = 1447;
extern const std::array<Confusable, confusable_count> confusables;

}  // namespace reading
