#include "window/picture.h"

#include <png.h>

#include <algorithm>
#include <system_error>

namespace window {

Colour Picture::at(int x, int y) const {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0;
  return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
}

std::size_t Picture::count(Colour colour, Area area) const {
  std::size_t found = 0;
  for (int y = std::max(area.y, 0); y < std::min(area.y + area.height, height); ++y)
    for (int x = std::max(area.x, 0); x < std::min(area.x + area.width, width); ++x)
      if (at(x, y) == colour) ++found;
  return found;
}

bool write_png(const Picture& picture, const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::create_directories(file.parent_path(), ignored);
  std::vector<png_byte> bytes;
  bytes.reserve(picture.pixels.size() * 3);
  for (const Colour colour : picture.pixels)
    for (const unsigned shift : {16U, 8U, 0U}) bytes.push_back(static_cast<png_byte>((colour >> shift) & 255U));
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(picture.width);
  image.height = static_cast<png_uint_32>(picture.height);
  image.format = PNG_FORMAT_RGB;
  image.flags = PNG_IMAGE_FLAG_FAST;
  return png_image_write_to_file(&image, file.c_str(), 0, bytes.data(), 0, nullptr) != 0;
}

}  // namespace window
