#pragma once
// Waiting for what another process does: looks again and again, until it is so or too late.

#include <poll.h>

#include <chrono>

namespace window {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// What the slowest machine needs. A test that passes never waits so long.
inline constexpr milliseconds long_enough{20'000};

/// True as soon as `is_so` says so; false where it never did.
template <class Claim>
[[nodiscard]] bool becomes(Claim is_so, milliseconds limit = long_enough) {
  const auto end = Clock::now() + limit;
  while (!is_so()) {
    if (Clock::now() >= end) return false;
    ::poll(nullptr, 0, 5);
  }
  return true;
}

/// True where `is_so` said so all the time.
template <class Claim>
[[nodiscard]] bool stays(Claim is_so, milliseconds time) {
  return !becomes([&] { return !is_so(); }, time);
}

}  // namespace window
