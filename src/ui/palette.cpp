#include "ui/look.h"

namespace ui {
namespace {

constexpr ImU32 rgb(unsigned value) {
  return IM_COL32((value >> 16U) & 255U, (value >> 8U) & 255U, value & 255U, 255U);
}

constexpr Palette light{rgb(0xF5F6F8),
                        rgb(0xFFFFFF),
                        rgb(0xFFFFFF),
                        rgb(0xDFE3E8),
                        rgb(0x1B1F24),
                        rgb(0x5A626D),
                        rgb(0xEDEFF2),
                        rgb(0x2F5BEA),
                        rgb(0xFFFFFF),
                        rgb(0x244BCB),
                        rgb(0xE6ECFD),
                        rgb(0x3A3FC4),
                        {rgb(0x1B1F24), rgb(0xF0F2F5)},
                        {rgb(0x146C43), rgb(0xE6F5EC)},
                        {rgb(0x7A4E00), rgb(0xFDF3D9)},
                        {rgb(0x3D3A9E), rgb(0xE9E8FB)},
                        {rgb(0xA91E17), rgb(0xFCEBE9)}};

constexpr Palette dark{rgb(0x15181C),
                       rgb(0x1E2227),
                       rgb(0x1E2227),
                       rgb(0x343A42),
                       rgb(0xE8EBEF),
                       rgb(0xA2AAB5),
                       rgb(0x2A3038),
                       rgb(0x7B97FF),
                       rgb(0x0E1320),
                       rgb(0x93AAFF),
                       rgb(0x29324A),
                       rgb(0xB6C0FF),
                       {rgb(0xE8EBEF), rgb(0x2A3038)},
                       {rgb(0x6FDDA4), rgb(0x14352A)},
                       {rgb(0xF5C46B), rgb(0x3C2E10)},
                       {rgb(0xBDB9FF), rgb(0x2C2A50)},
                       {rgb(0xFF9C94), rgb(0x43201D)}};

}  // namespace

Palette palette_of(bool is_dark) { return is_dark ? dark : light; }

const ToneColours& Look::tone(app::Tone which) const {
  switch (which) {
    case app::Tone::expected:
      return colours.expected;
    case app::Tone::ask:
      return colours.ask;
    case app::Tone::secret:
      return colours.secret;
    case app::Tone::danger:
      return colours.danger;
    case app::Tone::plain:
    case app::Tone::muted:
      break;
  }
  return colours.plain;
}

void apply_style(const Look& look) {
  ImGuiStyle style;
  style.WindowPadding = {0, 0};
  style.FramePadding = {12, 9};
  style.ItemSpacing = {10, 6};
  style.ItemInnerSpacing = {8, 6};
  style.FrameRounding = 8;
  style.PopupRounding = 10;
  style.ScrollbarRounding = 8;
  style.GrabRounding = 8;
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.PopupBorderSize = 1;
  style.FrameBorderSize = 1;
  style.ScrollbarSize = 12;
  style.ScaleAllSizes(look.unit);
  const auto set = [&](ImGuiCol where, ImU32 colour) { style.Colors[where] = ImGui::ColorConvertU32ToFloat4(colour); };
  const Palette& c = look.colours;
  set(ImGuiCol_Text, c.text);
  set(ImGuiCol_TextDisabled, c.muted);
  set(ImGuiCol_WindowBg, c.page);
  set(ImGuiCol_ChildBg, 0);
  set(ImGuiCol_PopupBg, c.card);
  set(ImGuiCol_Border, c.border);
  set(ImGuiCol_FrameBg, c.card);
  set(ImGuiCol_FrameBgHovered, c.card);
  set(ImGuiCol_FrameBgActive, c.card);
  set(ImGuiCol_ScrollbarBg, 0);
  set(ImGuiCol_ScrollbarGrab, c.border);
  set(ImGuiCol_ScrollbarGrabHovered, c.muted);
  set(ImGuiCol_ScrollbarGrabActive, c.muted);
  set(ImGuiCol_Header, c.accent_soft);
  set(ImGuiCol_HeaderHovered, c.accent_soft);
  set(ImGuiCol_HeaderActive, c.accent_soft);
  set(ImGuiCol_Button, c.card);
  set(ImGuiCol_ButtonHovered, c.faint);
  set(ImGuiCol_ButtonActive, c.faint);
  set(ImGuiCol_CheckMark, c.accent);
  set(ImGuiCol_TextSelectedBg, c.accent_soft);
  set(ImGuiCol_NavHighlight, c.accent);
  set(ImGuiCol_ModalWindowDimBg, IM_COL32(0, 0, 0, 90));
  ImGui::GetStyle() = style;
}

}  // namespace ui
