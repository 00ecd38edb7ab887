#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

void draw_setting(const app::SettingsModel::Row& row, const std::string& save, SettingsDraft& draft, const Look& look,
                  float width, Actions& actions) {
  line(look, look.fonts.bold, look.colours.text, row.label);
  if (!row.detail.empty()) paragraph(look, look.fonts.small, look.colours.muted, row.detail, width);
  if (!row.choices.empty()) {
    std::string value = row.value;
    if (draw_choices(row.choices, value, look, width)) actions.emplace_back(app::ChangeSetting{row.name, value});
    return;
  }
  const auto typed = draft.values.try_emplace(row.name, row.value).first;
  bool entered = false;
  text_field(look, "##value", "", typed->second, width * 0.6F, &entered);
  if (typed->second == row.value) return;
  ImGui::SameLine(0, look.px(12));
  app::Button keep;
  keep.text = save;
  keep.primary = true;
  if (button(look, keep) || entered) {
    actions.emplace_back(app::ChangeSetting{row.name, typed->second});
    draft.values.erase(typed);
  }
}

}  // namespace

void draw_settings_screen(const app::SettingsModel& model, SettingsDraft& draft, const Look& look, Actions& actions) {
  draw_screen_title(look, model.title);
  const float width = ImGui::GetContentRegionAvail().x;
  {
    const Card card(look, width, look.px(24));
    for (const auto& row : model.rows) {
      ImGui::PushID(row.name.c_str());
      draw_setting(row, model.save, draft, look, card.inner_width(), actions);
      gap(look, 6);
      if (&row != &model.rows.back()) rule(look, card.inner_width());
      gap(look, 2);
      ImGui::PopID();
    }
  }
  gap(look, 6);
  for (const std::string& note : model.notes) paragraph(look, look.fonts.small, look.colours.muted, note, width);
}

}  // namespace ui
