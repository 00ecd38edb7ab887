#include "core/id_maker.h"

#include <bit>
#include <string_view>

namespace core {

std::uint64_t IdMaker::step() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::string IdMaker::next() {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string id;
  for (int half = 0; half < 2; ++half)
    for (std::uint64_t bits = step(), i = 0; i < 16; ++i, bits >>= 4U) id.push_back(digits[bits & 15U]);
  return id;
}

}  // namespace core
