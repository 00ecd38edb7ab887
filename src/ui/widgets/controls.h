#pragma once
// What can be pressed or typed in. Each is an ImGui item with a label, so that it is reached by keyboard and found by tests.

#include "app/models/parts.h"
#include "ui/look.h"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// What a person did in this frame.
using Actions = std::vector<app::Action>;

/// A ring around the last item where the keyboard stands on it; a hand where the mouse does.
void show_focus(const Look& look, float rounding);

/// Sizes of a button: `width` 0 takes what the words need.
struct ButtonShape {
  float width = 0;
  float height = 50;       ///< design's pixels
  ImFont* font = nullptr;  ///< null: bold
};
[[nodiscard]] float button_width(const Look& look, const app::Button& button, const ButtonShape& shape = {});
/// True when it was pressed.
bool button(const Look& look, const app::Button& button, const ButtonShape& shape = {});
/// Adds the button's action when it was pressed.
void button(const Look& look, const app::Button& model, Actions& actions, const ButtonShape& shape = {});

/// A small rounded switch; its tone when it is on.
bool chip(const Look& look, std::string_view text, std::string_view icon, bool on);
[[nodiscard]] float chip_width(const Look& look, std::string_view text, std::string_view icon);

/// A box to tick. Returns true when it was pressed. The label is for tests and the keyboard; words stand beside it.
bool tick_box(const Look& look, std::string_view label, bool on, float size);

/// An icon that can be pressed.
bool icon_button(const Look& look, std::string_view label, std::string_view icon, std::string_view tooltip);

/// Words that can be pressed, underlined.
bool text_link(const Look& look, std::string_view text);

/// Puts the caret into the field that is drawn next. Dear ImGui 1.90.1 looks for it only in the part of the window that has the focus
/// (its issue 7226), so that part is given the focus first.
void focus_next_field();
/// The control that the keys were at is not drawn any more; Tab would do nothing from there. At the end of a frame.
[[nodiscard]] bool focus_is_lost();

/// One line of text. True when it changed; `entered` tells whether Enter was pressed.
bool text_field(const Look& look, const char* label, std::string_view hint, std::string& text, float width,
                bool* entered = nullptr, std::string_view icon = {});

}  // namespace ui
