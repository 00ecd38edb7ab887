#include "ui/widgets/icon.h"

#include "generated/icons.h"

#include <algorithm>

namespace ui {

void draw_icon(std::string_view name, ImVec2 at, float size, ImU32 colour) {
  const auto found = generated::icon_named(name);
  if (!found) return;
  const float scale = size / 24;
  const float thick = std::max(1.3F, 1.9F * scale);
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (const generated::IconLine& line : generated::lines_of(*found)) {
    for (const generated::IconPoint& point : line.points)
      list->PathLineTo({at.x + point.x * scale, at.y + point.y * scale});
    if (line.filled) {
      list->PathFillConvex(colour);
      continue;
    }
    list->PathStroke(colour, line.closed ? ImDrawFlags_Closed : ImDrawFlags_None, thick);
    if (line.closed || line.points.empty() || thick < 2) continue;
    for (const auto& end : {line.points.front(), line.points.back()})
      list->AddCircleFilled({at.x + end.x * scale, at.y + end.y * scale}, thick / 2, colour, 12);
  }
}

void icon(std::string_view name, float size, ImU32 colour) {
  draw_icon(name, ImGui::GetCursorScreenPos(), size, colour);
  ImGui::Dummy({size, size});
}

}  // namespace ui
