#pragma once
// Dear ImGui without a window: draws frames into nothing, finds controls by their label, clicks and types.
// Our own use of the hooks that IMGUI_ENABLE_TEST_ENGINE compiles in. Thread: one at a time.

#include "ui/look.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace test {

/// What was drawn in the last frame and can be used.
struct Control {
  ImGuiID id = 0;
  std::string label;
  ImRect seen;  ///< the part that is not clipped away
  bool enabled = true;
};

class HeadlessImgui {
 public:
  /// A context of that size with the program's look at `unit` pixels to one of the design's.
  HeadlessImgui(float width, float height, float unit = 1);
  ~HeadlessImgui();
  HeadlessImgui(const HeadlessImgui&) = delete;
  HeadlessImgui& operator=(const HeadlessImgui&) = delete;

  [[nodiscard]] const ui::Look& look() const { return look_; }
  /// What each frame draws, between NewFrame and Render.
  std::function<void()> draw;

  void frames(int count = 1);
  /// Controls of that label ("Undo"; what stands behind "##" does not count).
  [[nodiscard]] std::vector<Control> find(const std::string& label) const;
  /// Fails the test where there is not exactly one that can be seen and used.
  void click(const std::string& label);
  void type(const std::string& text);
  void press(ImGuiKey key, bool ctrl = false);
  /// Of all controls that can be used; Dear ImGui's own ('#', '/') and the window are left out.
  [[nodiscard]] std::set<std::string> labels() const;
  /// The label of the control that the keys are at; empty: none.
  [[nodiscard]] std::string focused() const;
  /// Goes on with Tab until the keys are at that control; fails the test where they never come there.
  void tab_to(const std::string& label);

  void note(ImGuiID id, const ImRect& seen, bool enabled);
  void name(ImGuiID id, const char* label);

 private:
  void settle();

  ImGuiContext* context_;
  ui::Look look_;
  std::vector<Control> controls_;
};

}  // namespace test
