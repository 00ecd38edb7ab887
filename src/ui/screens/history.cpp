#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

namespace ui {

void draw_history_screen(const app::HistoryModel& model, HistoryDraft& draft, const Look& look, Actions& actions) {
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(8)});
  line(look, look.fonts.title, look.colours.text, model.title);
  ImGui::SetCursorScreenPos({at.x + width - look.px(330), at.y});
  if (text_field(look, "##find", model.search_hint, draft.query, look.px(330), nullptr, "search"))
    actions.emplace_back(app::FilterHistory{draft.query});
  gap(look, 8);
  if (model.rows.empty()) return paragraph(look, look.fonts.body, look.colours.muted, model.nothing, width);
  const Card card(look, width, look.px(20));
  const float height = look.px(40);
  ImGuiListClipper clipper;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  clipper.Begin(static_cast<int>(model.rows.size()), height);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const app::HistoryModel::Row& row = model.rows[static_cast<std::size_t>(i)];
      const ImVec2 top = ImGui::GetCursorScreenPos();
      const float middle = top.y + (height - look.fonts.body->FontSize) / 2;
      draw_line(look, look.fonts.small_bold, {top.x, middle}, look.colours.text, row.day);
      draw_line(look, look.fonts.small, {top.x + look.px(120), middle}, look.colours.muted, row.hour);
      draw_avatar(look, row.avatar, {top.x + look.px(180), top.y + look.px(6)}, look.px(28));
      draw_icon(row.icon, {top.x + look.px(222), top.y + look.px(10)}, look.px(20), look.colours.muted);
      ImGui::SetCursorScreenPos({top.x + look.px(254), middle});
      short_line(look, look.fonts.body, look.colours.text, row.text, card.inner_width() - look.px(254));
      ImGui::SetCursorScreenPos({top.x, top.y + height});
      ImGui::Dummy({card.inner_width(), 0});
    }
  ImGui::PopStyleVar();
}

}  // namespace ui
