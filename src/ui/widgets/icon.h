#pragma once
// Our icons, drawn as lines: sharp at every size.

#include "ui/look.h"

#include <string_view>

namespace ui {

/// The icon of that name (assets/icons/<name>.svg) in a square of `size` pixels; nothing where there is none.
void draw_icon(std::string_view name, ImVec2 at, float size, ImU32 colour);
/// The same at the cursor.
void icon(std::string_view name, float size, ImU32 colour);

}  // namespace ui
