#include "ui/widgets/boxes.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <string>

namespace ui {

Card::Card(const Look& look, float width, float padding, float least_height)
    : Card(look, width, padding, least_height, Ground{}) {}

Card::Card(const Look& look, float width, float padding, float least_height, const Ground& ground)
    : look_(look),
      ground_(ground),
      start_(ImGui::GetCursorScreenPos()),
      width_(width),
      padding_(padding),
      least_height_(least_height) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  splitter_.Split(list, 2);
  splitter_.SetCurrentChannel(list, 1);
  ImGui::SetCursorScreenPos({start_.x + padding, start_.y + padding});
  ImGui::BeginGroup();
}

Card::~Card() {
  ImGui::EndGroup();
  ImDrawList* list = ImGui::GetWindowDrawList();
  const float height = std::max(ImGui::GetItemRectMax().y - start_.y + padding_, least_height_);
  splitter_.SetCurrentChannel(list, 0);
  const ImVec2 end{start_.x + width_, start_.y + height};
  const float rounding = look_.px(ground_.rounding);
  list->AddRectFilled(start_, end, ground_.colour != 0 ? ground_.colour : look_.colours.card, rounding);
  if (ground_.border) list->AddRect(start_, end, look_.colours.border, rounding, 0, std::max(1.0F, look_.px(1)));
  splitter_.Merge(list);
  ImGui::SetCursorScreenPos(start_);
  ImGui::Dummy({width_, height});
}

float pill_width(const Look& look, const app::Pill& pill) {
  return size_of(look.fonts.small, pill.text).x + look.px(20) + (pill.icon.empty() ? 0 : look.px(23));
}

void pill(const Look& look, const app::Pill& pill) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = pill_width(look, pill);
  const float height = look.px(28);
  const bool quiet = pill.tone == app::Tone::plain || pill.tone == app::Tone::muted;
  const ToneColours& tone = look.tone(pill.tone);
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 end{at.x + width, at.y + height};
  if (quiet) {
    list->AddRect(at, end, look.colours.border, height / 2, 0, std::max(1.0F, look.px(1)));
  } else {
    list->AddRectFilled(at, end, tone.soft, height / 2);
  }
  const ImU32 colour = quiet ? look.colours.muted : tone.text;
  float x = at.x + look.px(10);
  if (!pill.icon.empty()) {
    draw_icon(pill.icon, {x, at.y + (height - look.px(18)) / 2}, look.px(18), colour);
    x += look.px(23);
  }
  draw_line(look, look.fonts.small, {x, at.y + (height - look.fonts.small->FontSize) / 2}, colour, pill.text);
  ImGui::Dummy({width, height});
}

void draw_avatar(const Look& look, const app::Avatar& avatar, ImVec2 at, float size) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 centre{at.x + size / 2, at.y + size / 2};
  if (avatar.initial.empty()) {
    list->AddCircle(centre, size / 2 - 1, look.colours.border, 32, std::max(1.0F, look.px(1.5F)));
    return;
  }
  const std::uint32_t c = avatar.colour;
  list->AddCircleFilled(centre, size / 2, IM_COL32((c >> 16U) & 255U, (c >> 8U) & 255U, c & 255U, 255U), 40);
  ImFont* font = look.fonts.small_bold;
  const float scale = std::min(1.0F, size / look.px(30));
  const float font_size = font->FontSize * scale * 0.86F;
  const ImVec2 letter = font->CalcTextSizeA(font_size, size * 4, 0, avatar.initial.c_str());
  list->AddText(font, font_size, {centre.x - letter.x / 2, centre.y - letter.y / 2}, IM_COL32_WHITE,
                avatar.initial.c_str());
}

void avatar(const Look& look, const app::Avatar& avatar, float size) {
  draw_avatar(look, avatar, ImGui::GetCursorScreenPos(), size);
  ImGui::Dummy({size, size});
}

void draw_badge(const Look& look, int number, ImVec2 centre) {
  const std::string text = std::to_string(number);
  ImGui::GetWindowDrawList()->AddCircleFilled(centre, look.px(10), IM_COL32(0xB4, 0x23, 0x18, 255), 32);
  const ImVec2 size = size_of(look.fonts.small_bold, text);
  draw_line(look, look.fonts.small_bold, {centre.x - size.x / 2, centre.y - size.y / 2}, IM_COL32_WHITE, text);
}

void progress_bar(const Look& look, float share, float width, float height) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled(at, {at.x + width, at.y + height}, look.colours.border, height / 2);
  const float filled = width * std::clamp(share, 0.0F, 1.0F);
  if (filled > 0)
    list->AddRectFilled(at, {at.x + std::max(filled, height), at.y + height}, look.colours.accent, height / 2);
  ImGui::Dummy({width, height});
}

}  // namespace ui
