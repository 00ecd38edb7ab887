#pragma once
// What a window shows: its pixels.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace window {

using Colour = std::uint32_t;  ///< 0xRRGGBB

struct Area {
  int x = 0, y = 0, width = 0, height = 0;
};

struct Picture {
  int width = 0, height = 0;
  std::vector<Colour> pixels;  ///< row by row

  bool operator==(const Picture&) const = default;
  /// 0 beyond the edges.
  [[nodiscard]] Colour at(int x, int y) const;
  /// How many pixels of the area have that colour.
  [[nodiscard]] std::size_t count(Colour colour, Area area) const;
  [[nodiscard]] std::size_t count(Colour colour) const { return count(colour, {0, 0, width, height}); }
};

/// False where the file cannot be written. Makes the folder.
[[nodiscard]] bool write_png(const Picture& picture, const std::filesystem::path& file);

}  // namespace window
