#include "ui/look.h"

#include "generated/fonts.h"

#include <misc/freetype/imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace ui {
namespace {

using Face = std::span<const unsigned char>;

constexpr float inter_line = 1.21F;       // ascender and descender of Inter to one em
constexpr float largest_digits = 420.0F;  // of the atlas; beyond it ImGui scales

constexpr ImWchar latin[] = {0x20,   0x24F,  0x370,  0x3FF,  0x400,  0x4FF,  0x1E00, 0x1EFF, 0x2010, 0x205E, 0x20A0,
                             0x20BF, 0x2100, 0x214F, 0x2190, 0x2199, 0x25CF, 0x25CF, 0x2713, 0x2717, 0};
constexpr ImWchar digits_and_capitals[] = {' ', ' ', '0', '9', 'A', 'Z', 0x2022, 0x2022, 0x25CF, 0x25CF, 0};
ImFontConfig config_for(bool merge) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.MergeMode = merge;
  config.OversampleH = 1;
  config.PixelSnapH = true;
  config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  return config;
}

ImFont* add(ImFontAtlas& atlas, Face face, float css_pixels, const ImWchar* ranges) {
  const ImFontConfig config = config_for(false);
  // ImGui takes the data as not const and does not write to it.
  auto* data = const_cast<unsigned char*>(face.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  return atlas.AddFontFromMemoryTTF(data, static_cast<int>(face.size()), std::round(css_pixels * inter_line), &config,
                                    ranges);
}

// ImGui's form of a set: pairs of first and last, ended by 0.
std::vector<ImWchar> ranges_of(const std::set<ImWchar>& characters) {
  std::vector<ImWchar> ranges;
  for (const ImWchar one : characters) {
    if (!ranges.empty() && ranges.back() + 1 == one) {
      ranges.back() = one;
    } else {
      ranges.push_back(one);
      ranges.push_back(one);
    }
  }
  ranges.push_back(0);
  return ranges;
}

}  // namespace

Fonts load_fonts(ImFontAtlas& atlas, float unit, const std::vector<std::string>& system_faces,
                 const std::set<ImWchar>& beyond) {
  atlas.Clear();
  const std::vector<ImWchar> ranges = ranges_of(beyond);
  const ImFontConfig merged = config_for(true);
  Fonts fonts;
  const auto made = [&](Face face, float css_pixels) {
    ImFont* font = add(atlas, face, css_pixels * unit, latin);
    if (!beyond.empty())
      for (const std::string& system_face : system_faces)
        atlas.AddFontFromFileTTF(system_face.c_str(), std::round(css_pixels * unit * inter_line), &merged,
                                 ranges.data());
    return font;
  };
  fonts.body = made(generated::inter_regular(), 17);
  fonts.bold = made(generated::inter_semi_bold(), 17);
  fonts.small = made(generated::inter_regular(), 15);
  fonts.small_bold = made(generated::inter_semi_bold(), 15.5F);
  fonts.large = made(generated::inter_regular(), 22);
  fonts.heading = made(generated::inter_semi_bold(), 20);
  fonts.title = made(generated::inter_bold(), 26);
  fonts.question = made(generated::inter_bold(), 44);
  fonts.digits = add(atlas, generated::inter_bold(), std::min(128 * unit, largest_digits), digits_and_capitals);
  atlas.Build();
  return fonts;
}

}  // namespace ui
