#include "ui/widgets/controls.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <imgui_internal.h>
#include <misc/cpp/imgui_stdlib.h>

#include <algorithm>

namespace ui {
namespace {

ImFont* font_of(const Look& look, const ButtonShape& shape) {
  return shape.font != nullptr ? shape.font : look.fonts.bold;
}

float icon_size(const Look& look, const ButtonShape& shape) {
  return std::max(look.px(20), font_of(look, shape)->FontSize * 0.95F);
}

}  // namespace

void show_focus(const Look& look, float rounding) {
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
  const float out = look.px(2);
  const ImVec2 from = ImGui::GetItemRectMin();
  const ImVec2 to = ImGui::GetItemRectMax();
  ImGui::GetWindowDrawList()->AddRect({from.x - out, from.y - out}, {to.x + out, to.y + out}, look.colours.accent,
                                      rounding + out, 0, look.px(2.5F));
}

float button_width(const Look& look, const app::Button& button, const ButtonShape& shape) {
  if (shape.width > 0) return shape.width;
  const float icon_part = button.icon.empty() ? 0 : icon_size(look, shape) + look.px(8);
  return size_of(font_of(look, shape), button.text).x + icon_part + look.px(34);
}

bool button(const Look& look, const app::Button& model, const ButtonShape& shape) {
  const float width = button_width(look, model, shape);
  const float height = look.px(shape.height);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::BeginDisabled(!model.enabled);
  const bool pressed = ImGui::InvisibleButton(model.text.c_str(), {width, height});
  ImGui::EndDisabled();
  const bool hovered = ImGui::IsItemHovered();
  const Palette& c = look.colours;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 end{at.x + width, at.y + height};
  const float rounding = look.px(8);
  const ImU32 ground = model.primary ? (hovered ? c.accent_hover : c.accent) : (hovered ? c.faint : c.card);
  list->AddRectFilled(at, end, ground, rounding);
  if (!model.primary) list->AddRect(at, end, c.border, rounding, 0, std::max(1.0F, look.px(1)));
  const ImU32 colour = !model.enabled ? c.muted : model.primary ? c.accent_text : c.text;
  ImFont* font = font_of(look, shape);
  const float icon_width = model.icon.empty() ? 0 : icon_size(look, shape) + look.px(8);
  const std::string words = shortened(font, model.text, width - icon_width - look.px(20));
  const ImVec2 text = size_of(font, words);
  float x = at.x + (width - text.x - icon_width) / 2;
  if (icon_width > 0) {
    const float size = icon_size(look, shape);
    draw_icon(model.icon, {x, at.y + (height - size) / 2}, size, colour);
    x += icon_width;
  }
  draw_line(look, font, {x, at.y + (height - text.y) / 2}, colour, words);
  show_focus(look, rounding);
  const std::string& tooltip = words != model.text ? model.text : model.tooltip;
  if (hovered && !tooltip.empty()) ImGui::SetTooltip("%s", tooltip.c_str());
  return pressed && model.enabled;
}

void button(const Look& look, const app::Button& model, Actions& actions, const ButtonShape& shape) {
  if (button(look, model, shape)) actions.push_back(model.action);
}

float chip_width(const Look& look, std::string_view text, std::string_view icon) {
  return size_of(look.fonts.small, text).x + look.px(22) + (icon.empty() ? 0 : look.px(23));
}

bool chip(const Look& look, std::string_view text, std::string_view icon_name, bool on) {
  const float width = chip_width(look, text, icon_name);
  const float height = look.px(32);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(std::string(text).c_str(), {width, height});
  const Palette& c = look.colours;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 end{at.x + width, at.y + height};
  if (on) list->AddRectFilled(at, end, c.accent_soft, height / 2);
  if (!on) list->AddRect(at, end, c.border, height / 2, 0, std::max(1.0F, look.px(1)));
  const ImU32 colour = on ? c.chip_text : c.muted;
  float x = at.x + look.px(11);
  if (!icon_name.empty()) {
    draw_icon(icon_name, {x, at.y + (height - look.px(17)) / 2}, look.px(17), colour);
    x += look.px(23);
  }
  draw_line(look, look.fonts.small, {x, at.y + (height - look.fonts.small->FontSize) / 2}, colour, text);
  show_focus(look, height / 2);
  return pressed;
}

bool tick_box(const Look& look, std::string_view label, bool on, float size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(std::string(label).c_str(), {size, size});
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 end{at.x + size, at.y + size};
  if (on) {
    list->AddRectFilled(at, end, look.colours.expected.text, look.px(6));
    draw_icon("check", {at.x + size * 0.12F, at.y + size * 0.12F}, size * 0.76F, look.colours.card);
  } else {
    list->AddRect({at.x + 1, at.y + 1}, {end.x - 1, end.y - 1}, look.colours.muted, look.px(6), 0, look.px(1.8F));
  }
  show_focus(look, look.px(6));
  return pressed;
}

bool icon_button(const Look& look, std::string_view label, std::string_view icon_name, std::string_view tooltip) {
  const float size = look.px(34);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(std::string(label).c_str(), {size, size});
  if (ImGui::IsItemHovered()) {
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size, at.y + size}, look.colours.faint, look.px(8));
    if (!tooltip.empty()) ImGui::SetTooltip("%.*s", static_cast<int>(tooltip.size()), tooltip.data());
  }
  draw_icon(icon_name, {at.x + look.px(6), at.y + look.px(6)}, look.px(22), look.colours.accent);
  show_focus(look, look.px(8));
  return pressed;
}

bool text_link(const Look& look, std::string_view text) {
  const ImVec2 size = size_of(look.fonts.small, text);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(std::string(text).c_str(), size);
  draw_line(look, look.fonts.small, at, look.colours.muted, text);
  const float y = at.y + size.y - look.px(1);
  ImGui::GetWindowDrawList()->AddLine({at.x, y}, {at.x + size.x, y}, look.colours.muted, std::max(1.0F, look.px(1)));
  show_focus(look, look.px(3));
  return pressed;
}

bool focus_is_lost() {
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  return context.NavWindow == nullptr || (context.NavId != 0 && !context.NavIdIsAlive);
}

void focus_next_field() {
  ImGui::SetWindowFocus();
  ImGui::SetKeyboardFocusHere();
}

bool text_field(const Look& look, const char* label, std::string_view hint, std::string& text, float width,
                bool* entered, std::string_view icon_name) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float icon_part = icon_name.empty() ? 0 : look.px(32);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {look.px(14) + icon_part, look.px(13)});
  ImGui::PushFont(look.fonts.body);
  ImGui::SetNextItemWidth(width);
  const std::string before = text;
  const bool enter =
      ImGui::InputTextWithHint(label, std::string(hint).c_str(), &text, ImGuiInputTextFlags_EnterReturnsTrue);
  ImGui::PopFont();
  ImGui::PopStyleVar();
  const ImVec2 end = ImGui::GetItemRectMax();
  if (ImGui::IsItemActive())
    ImGui::GetWindowDrawList()->AddRect(at, end, look.colours.accent, look.px(8), 0, look.px(2));
  if (!icon_name.empty())
    draw_icon(icon_name, {at.x + look.px(15), at.y + (end.y - at.y - look.px(20)) / 2}, look.px(20),
              look.colours.muted);
  if (entered != nullptr) *entered = enter;
  return text != before;
}

}  // namespace ui
