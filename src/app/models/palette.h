#pragma once
// The colours that members can have.

#include <array>
#include <cstdint>

namespace app {

/// Each keeps a white letter readable (contrast of at least 4.5, WCAG 2.1).
inline constexpr std::array<std::uint32_t, 8> palette{0x8556C4, 0x1F7A7A, 0xB0561F, 0x4F7A1D,
                                                      0x2F5FC4, 0xB5367A, 0x6B6B1A, 0x7A5C48};

}  // namespace app
