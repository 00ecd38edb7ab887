#pragma once
// Words on the screen.

#include "ui/look.h"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// One line at the cursor; takes its place in the layout.
void line(const Look& look, ImFont* font, ImU32 colour, std::string_view text);
/// One line at `at`, outside the layout.
void draw_line(const Look& look, ImFont* font, ImVec2 at, ImU32 colour, std::string_view text);
[[nodiscard]] ImVec2 size_of(ImFont* font, std::string_view text);
/// The text, or as much of it as fits in `width` with an ellipsis.
[[nodiscard]] std::string shortened(ImFont* font, std::string_view text, float width);
/// One line that is shortened with an ellipsis to `width`; the whole text is its tooltip then.
void short_line(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width);

/// A stretch of a paragraph with one look.
struct Stretch {
  std::string_view text;  ///< may hold line breaks
  ImFont* font = nullptr;
  ImU32 colour = 0;
  ImU32 ground = 0;  ///< behind the words; 0: none
};
/// Words that wrap at `width`, with a line height of 1.35; words longer than a line are broken.
void paragraph(const Look& look, const std::vector<Stretch>& stretches, float width);
void paragraph(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width);

/// The same, each line in the middle of `width`.
void centred(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width);

/// Blank space downwards, in the design's pixels.
void gap(const Look& look, float design_pixels);
/// A thin line across `width`.
void rule(const Look& look, float width);

}  // namespace ui
