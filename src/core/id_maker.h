#pragma once
// Ids that no other program makes.

#include <array>
#include <cstdint>
#include <string>

namespace core {

/// A stream of ids of 32 hexadecimal digits. Two makers with different seeds never meet in practice (xoshiro256**, Blackman and Vigna 2018).
class IdMaker {
 public:
  IdMaker() = default;
  /// Requires: a seed that is random, in the program; fixed, in tests.
  explicit IdMaker(const std::array<std::uint64_t, 4>& seed) : state_(seed) {}
  [[nodiscard]] std::string next();

 private:
  std::uint64_t step();
  std::array<std::uint64_t, 4> state_{0x9E3779B97F4A7C15U, 0xBF58476D1CE4E5B9U, 0x94D049BB133111EBU,
                                      0x2545F4914F6CDD1DU};
};

}  // namespace core
