#include "ui/shortcuts.h"

namespace ui {
namespace {

bool ctrl(ImGuiKey key) { return ImGui::GetIO().KeyCtrl && ImGui::IsKeyPressed(key, false); }

void show_screens(const app::FrameModel& frame, Actions& actions) {
  for (std::size_t i = 0; i < frame.nav.size() && i < 9; ++i)
    if (ctrl(static_cast<ImGuiKey>(ImGuiKey_1 + static_cast<int>(i))))
      actions.emplace_back(app::ShowScreen{frame.nav[i].screen});
}

// Starts anew with what the clipboard holds.
void paste_message(Drafts& drafts, Actions& actions) {
  const char* text = ImGui::GetClipboardText();
  if (text == nullptr || *text == '\0') return;
  drafts.check = {};
  drafts.check.text = text;
  actions.emplace_back(app::ShowScreen{app::Screen::check});
  actions.emplace_back(app::CheckText{text, {}});
}

}  // namespace

void take_shortcuts(const app::State& state, const app::FrameModel& frame, Drafts& drafts, Actions& actions) {
  const bool typing = ImGui::GetIO().WantTextInput;
  show_screens(frame, actions);
  if (ctrl(ImGuiKey_K)) {
    drafts.check = {};
    drafts.check.focus = true;
    actions.emplace_back(app::ClearCheck{});
    actions.emplace_back(app::ShowScreen{app::Screen::check});
  }
  if (ctrl(ImGuiKey_D)) actions.emplace_back(app::ShowScreen{app::Screen::someone_at_door});
  if (ctrl(ImGuiKey_N)) {
    drafts.orders.logging = true;
    drafts.orders.focus_line = true;
    drafts.orders.editing.reset();
    actions.emplace_back(app::ShowScreen{app::Screen::orders});
  }
  if (ctrl(ImGuiKey_F)) {
    drafts.orders.focus_search = true;
    actions.emplace_back(app::ShowScreen{app::Screen::orders});
  }
  if (typing) return;
  if (ctrl(ImGuiKey_Z)) actions.emplace_back(app::Undo{});
  if (ctrl(ImGuiKey_V)) paste_message(drafts, actions);
  const bool at_door = state.screen == app::Screen::hand_over || state.screen == app::Screen::someone_at_door;
  if (at_door && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) actions.emplace_back(app::LeaveGuard{});
}

}  // namespace ui
