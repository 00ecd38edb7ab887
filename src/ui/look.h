#pragma once
// How everything looks: colours by role, type, measures. Made once for each theme, text size and monitor; drawing code asks it only.

#include "app/models/parts.h"
#include "core/household/settings.h"

#include <imgui.h>

#include <set>
#include <string>
#include <vector>

namespace ui {

/// Tab and the arrows pass from one part of a window into the next (of BeginChild).
inline constexpr ImGuiWindowFlags one_for_keys = ImGuiWindowFlags_NavFlattened;

struct ToneColours {
  ImU32 text = 0;  ///< words and icon
  ImU32 soft = 0;  ///< ground below them
};

struct Palette {
  ImU32 page, side, card, border, text, muted, faint;
  ImU32 accent, accent_text, accent_hover, accent_soft, chip_text;
  ToneColours plain, expected, ask, secret, danger;
};

/// Light and dark, each with contrast of at least 4.5 to 1 for all text (WCAG 2.1, 1.4.3).
[[nodiscard]] Palette palette_of(bool dark);

/// One face in one size. Sizes are ImGui's: ascender to descender.
struct Fonts {
  ImFont* body = nullptr;
  ImFont* bold = nullptr;  ///< body size, semi-bold
  ImFont* small = nullptr;
  ImFont* small_bold = nullptr;
  ImFont* title = nullptr;     ///< of a screen
  ImFont* large = nullptr;     ///< running text at the door
  ImFont* heading = nullptr;   ///< of a card, of the program
  ImFont* question = nullptr;  ///< at the door, readable from two metres
  ImFont* digits = nullptr;    ///< a code at the door: digits, capital letters and a blank only
};

struct Look {
  Palette colours{};
  Fonts fonts;
  std::set<ImWchar>* missing = nullptr;  ///< where texts note characters that the faces have not; may be null
  float unit = 1;                        ///< pixels to one of the design's pixels: text size times the monitor's scale

  [[nodiscard]] float px(float design_pixels) const { return design_pixels * unit; }
  [[nodiscard]] const ToneColours& tone(app::Tone tone) const;
};

/// Builds the font atlas for `unit` and gives the faces. Call again between frames when `unit` changes or a character is missing.
/// `beyond` are the characters that Inter has not; `system_faces` are font files in which they are looked for, in this order.
[[nodiscard]] Fonts load_fonts(ImFontAtlas& atlas, float unit, const std::vector<std::string>& system_faces,
                               const std::set<ImWchar>& beyond);

/// ImGui's own style for the controls that are drawn by ImGui (fields, scroll bars, tooltips).
void apply_style(const Look& look);

}  // namespace ui
