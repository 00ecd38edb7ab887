#include "ui/headless_imgui.h"

#include "support/catch.h"

#include <algorithm>

namespace {

test::HeadlessImgui* current = nullptr;  // the hooks below are plain functions

}  // namespace

// The names are Dear ImGui's own (imgui_internal.h).
void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
  if (current == nullptr || id == 0) return;
  ImRect seen = box;
  seen.ClipWithFull(context->CurrentWindow->ClipRect);
  current->note(id, seen, (context->CurrentItemFlags & ImGuiItemFlags_Disabled) == 0);
}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label, ImGuiItemStatusFlags) {
  if (current != nullptr && label != nullptr) current->name(id, label);
}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

namespace test {

HeadlessImgui::HeadlessImgui(float width, float height, float unit) : context_(ImGui::CreateContext()) {
  current = this;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width, height};
  io.DeltaTime = 1.0F / 60;
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  context_->TestEngineHookItems = true;
  look_.unit = unit;
  look_.colours = ui::palette_of(false);
  look_.fonts = ui::load_fonts(*io.Fonts, unit, {}, {});
  ui::apply_style(look_);
  unsigned char* pixels = nullptr;
  int w = 0;
  int h = 0;
  io.Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
  io.AddFocusEvent(true);
}

HeadlessImgui::~HeadlessImgui() {
  ImGui::DestroyContext(context_);
  current = nullptr;
}

void HeadlessImgui::frames(int count) {
  for (int i = 0; i < count; ++i) {
    controls_.clear();
    ImGui::NewFrame();
    draw();
    ImGui::Render();
  }
}

void HeadlessImgui::settle() {
  for (int guard = 0; context_->InputEventsQueue.Size > 0 && guard < 1000; ++guard) frames();
  frames(2);
}

void HeadlessImgui::note(ImGuiID id, const ImRect& seen, bool enabled) { controls_.push_back({id, {}, seen, enabled}); }

void HeadlessImgui::name(ImGuiID id, const char* label) {
  for (auto control = controls_.rbegin(); control != controls_.rend(); ++control)
    if (control->id == id) {
      control->label = label;
      return;
    }
}

std::vector<Control> HeadlessImgui::find(const std::string& label) const {
  std::vector<Control> found;
  for (const Control& control : controls_) {
    const std::size_t hidden = control.label.find("##");
    if (control.label == label ||
        (hidden != std::string::npos && hidden > 0 && control.label.substr(0, hidden) == label))
      found.push_back(control);
  }
  return found;
}

void HeadlessImgui::click(const std::string& label) {
  const std::vector<Control> found = find(label);
  INFO(label);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].enabled);
  REQUIRE(found[0].seen.GetWidth() > 0);
  REQUIRE(found[0].seen.GetHeight() > 0);
  const ImVec2 centre = found[0].seen.GetCenter();
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(centre.x, centre.y);
  io.AddMouseButtonEvent(0, true);
  io.AddMouseButtonEvent(0, false);
  settle();
}

void HeadlessImgui::type(const std::string& text) {
  ImGui::GetIO().AddInputCharactersUTF8(text.c_str());
  settle();
}

void HeadlessImgui::press(ImGuiKey key, bool ctrl) {
  ImGuiIO& io = ImGui::GetIO();
  if (ctrl) io.AddKeyEvent(ImGuiMod_Ctrl, true);
  io.AddKeyEvent(key, true);
  settle();
  io.AddKeyEvent(key, false);
  if (ctrl) io.AddKeyEvent(ImGuiMod_Ctrl, false);
  settle();
}

std::set<std::string> HeadlessImgui::labels() const {
  std::set<std::string> labels;
  for (const Control& control : controls_) {
    const bool own = control.label.find_first_of("#/") != std::string::npos || control.label == "Porchlight";
    if (control.enabled && !control.label.empty() && !own) labels.insert(control.label);
  }
  return labels;
}

std::string HeadlessImgui::focused() const {
  for (const Control& control : controls_)
    if (control.id == context_->NavId) return control.label;
  return {};
}

void HeadlessImgui::tab_to(const std::string& label) {
  constexpr int most = 200;
  for (int i = 0; i < most && focused() != label; ++i) press(ImGuiKey_Tab);
  INFO(label);
  REQUIRE(focused() == label);
}

}  // namespace test
