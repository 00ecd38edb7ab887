#include "ui/screens/screens.h"
#include "ui/widgets/text.h"

namespace ui {

void draw_screen_title(const Look& look, std::string_view title) {
  line(look, look.fonts.title, look.colours.text, title);
  gap(look, 14);
}

void draw_section_title(const Look& look, std::string_view title, std::string_view detail) {
  if (title.empty()) return;
  line(look, look.fonts.small_bold, look.colours.muted, title);
  if (!detail.empty()) {
    ImGui::SameLine(0, look.px(8));
    line(look, look.fonts.small, look.colours.muted, detail);
  }
}

bool draw_choices(const std::vector<app::Choice>& choices, std::string& value, const Look& look, float width) {
  bool changed = false;
  float left = width;
  for (const app::Choice& choice : choices) {
    const float needed = chip_width(look, choice.text, {});
    if (left < width && needed <= left) {
      ImGui::SameLine(0, look.px(8));
    } else {
      left = width;
    }
    left -= needed + look.px(8);
    if (chip(look, choice.text, {}, choice.value == value)) {
      changed = value != choice.value;
      value = choice.value;
    }
  }
  return changed;
}

}  // namespace ui
