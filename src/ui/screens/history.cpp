#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {

void draw_history_screen(const app::HistoryModel& model, HistoryDraft& draft, const Look& look, Actions& actions) {
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(8)});
  line(look, look.fonts.title, look.colours.text, model.title);
  const float field = std::min(look.px(330), width - size_of(look.fonts.title, model.title).x - look.px(20));
  ImGui::SetCursorScreenPos({at.x + width - field, at.y});
  if (text_field(look, "##find", model.search_hint, draft.query, field, nullptr, "search"))
    actions.emplace_back(app::FilterHistory{draft.query});
  gap(look, 8);
  if (model.rows.empty()) return paragraph(look, look.fonts.body, look.colours.muted, model.nothing, width);
  const Card card(look, width, look.px(20));
  const float height = look.px(40);
  const bool narrow = width < look.px(620);
  const float day = narrow ? look.px(86) : look.px(120);
  const float words = day + look.px(narrow ? 58 + 36 : 134);
  ImGuiListClipper clipper;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  clipper.Begin(static_cast<int>(model.rows.size()), height);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const app::HistoryModel::Row& row = model.rows[static_cast<std::size_t>(i)];
      const ImVec2 top = ImGui::GetCursorScreenPos();
      const float middle = top.y + (height - look.fonts.body->FontSize) / 2;
      draw_line(look, look.fonts.small_bold, {top.x, middle}, look.colours.text, row.day);
      draw_line(look, look.fonts.small, {top.x + day, middle}, look.colours.muted, row.hour);
      draw_avatar(look, row.avatar, {top.x + day + look.px(60), top.y + look.px(6)}, look.px(28));
      if (!narrow) draw_icon(row.icon, {top.x + look.px(222), top.y + look.px(10)}, look.px(20), look.colours.muted);
      ImGui::SetCursorScreenPos({top.x + words, middle});
      short_line(look, look.fonts.body, look.colours.text, row.text, card.inner_width() - words);
      ImGui::SetCursorScreenPos({top.x, top.y + height});
      ImGui::Dummy({card.inner_width(), 0});
    }
  ImGui::PopStyleVar();
}

}  // namespace ui
