#include "ui/window_content.h"

#include "app/models/models.h"
#include "ui/screens/screens.h"
#include "ui/shortcuts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float side_width = 206;
constexpr float slim_side_width = 64;
constexpr float slim_below = 860;  // a window that is narrower leaves the words at the left away

// Measures of the navigation, in pixels.
struct Side {
  bool slim = false;
  float width = 0;
  float padding = 0;
  float top = 0;  ///< of the program's name, with the space below it
  float row = 0;  ///< height of a row
};

Side measure_side(const app::FrameModel& model, const FrameDraft& draft, const Look& look) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const bool chooses = (draft.choosing_person || !model.me) && !model.people.empty();
  Side side;
  side.slim = window.x < look.px(slim_below) && !chooses;
  side.width = look.px(side.slim ? slim_side_width : side_width);
  side.padding = look.px(side.slim ? 8 : 12);
  side.top = look.px(side.slim ? 46 : 54);
  const float room = window.y / look.unit - 150;  // without the head and the person at the foot
  side.row = look.px(side.slim ? std::clamp(room / 7 - 3, 32.0F, 46.0F) : 46);
  return side;
}

void draw_nav_row(const app::NavRow& row, const Look& look, const Side& side, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const float height = side.row;
  const bool pressed = ImGui::InvisibleButton(row.text.c_str(), {width, height});
  ImDrawList* list = ImGui::GetWindowDrawList();
  const bool hovered = ImGui::IsItemHovered();
  if (row.selected || hovered)
    list->AddRectFilled(at, {at.x + width, at.y + height}, row.selected ? look.colours.accent_soft : look.colours.faint,
                        look.px(8));
  const ImU32 colour = row.selected ? look.colours.text : look.colours.muted;
  draw_icon(row.icon, {at.x + look.px(11), at.y + (height - look.px(22)) / 2}, look.px(22), colour);
  if (!side.slim)
    draw_line(look, look.fonts.body, {at.x + look.px(44), at.y + (height - look.fonts.body->FontSize) / 2}, colour,
              row.text);
  if (row.badge > 0 && side.slim) draw_badge(look, row.badge, {at.x + width - look.px(12), at.y + look.px(11)});
  if (row.badge > 0 && !side.slim) draw_badge(look, row.badge, {at.x + width - look.px(22), at.y + height / 2});
  show_focus(look, look.px(8));
  if (hovered && side.slim) ImGui::SetTooltip("%s \u00B7 %s", row.text.c_str(), row.tooltip.c_str());
  if (hovered && !side.slim && !row.tooltip.empty()) ImGui::SetTooltip("%s", row.tooltip.c_str());
  if (pressed) actions.emplace_back(app::ShowScreen{row.screen});
}

void draw_people(const app::FrameModel& model, FrameDraft& draft, const Look& look, float width, Actions& actions) {
  for (const app::PersonRow& person : model.people) {
    ImGui::PushID(person.id.value.c_str());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = look.px(40);
    if (ImGui::InvisibleButton(person.name.c_str(), {width, height})) {
      actions.emplace_back(app::Become{person.id});
      draft.choosing_person = false;
    }
    if (ImGui::IsItemHovered())
      ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, look.colours.faint, look.px(8));
    draw_avatar(look, person.avatar, {at.x + look.px(6), at.y + look.px(6)}, look.px(28));
    draw_line(look, look.fonts.body, {at.x + look.px(44), at.y + (height - look.fonts.body->FontSize) / 2},
              look.colours.text, person.name);
    show_focus(look, look.px(8));
    ImGui::PopID();
  }
}

void draw_me(const app::FrameModel& model, FrameDraft& draft, const Look& look, float width, Actions& actions) {
  const bool choose = draft.choosing_person || !model.me;
  const float people =
      choose ? static_cast<float>(model.people.size()) * (look.px(40) + ImGui::GetStyle().ItemSpacing.y) : 0;
  const float height = look.px(96) + people;
  ImGui::SetCursorPosY(std::max(ImGui::GetCursorPosY(), ImGui::GetWindowHeight() - height));
  rule(look, width);
  if (choose) {
    paragraph(look, look.fonts.small_bold, look.colours.muted, model.who_asks, width);
    draw_people(model, draft, look, width, actions);
  }
  if (model.me && !choose) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::PushID("me");
    if (ImGui::InvisibleButton(model.me->name.c_str(), {width, look.px(36)})) draft.choosing_person = true;
    ImGui::PopID();
    if (ImGui::IsItemHovered() && !model.who_asks.empty()) ImGui::SetTooltip("%s", model.who_asks.c_str());
    draw_avatar(look, model.me->avatar, {at.x + look.px(10), at.y + look.px(6)}, look.px(28));
    draw_line(look, look.fonts.small_bold, {at.x + look.px(47), at.y + look.px(10)}, look.colours.text, model.me->name);
    show_focus(look, look.px(8));
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_icon("check-circle", {at.x + look.px(10), at.y + look.px(3)}, look.px(16), look.colours.muted);
  draw_line(look, look.fonts.small, {at.x + look.px(32), at.y}, look.colours.muted, model.sync_state);
}

// The person alone; pressed, the side grows wide and asks who it is.
void draw_slim_me(const app::FrameModel& model, FrameDraft& draft, const Look& look) {
  if (!model.me) return;
  const float size = look.px(28);
  ImGui::SetCursorPosY(std::max(ImGui::GetCursorPosY(), ImGui::GetWindowHeight() - look.px(48)));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::PushID("me");
  if (ImGui::InvisibleButton(model.me->name.c_str(), {look.px(48), look.px(36)})) draft.choosing_person = true;
  ImGui::PopID();
  if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s \u00B7 %s", model.me->name.c_str(), model.sync_state.c_str());
  draw_avatar(look, model.me->avatar, {at.x + look.px(8), at.y + look.px(4)}, size);
  show_focus(look, look.px(8));
}

void draw_side(const app::FrameModel& model, FrameDraft& draft, const Side& side, const Look& look, Actions& actions) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {side.padding, look.px(side.slim ? 12 : 20)});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, look.colours.side);
  ImGui::BeginChild("navigation", {side.width, 0}, ImGuiChildFlags_AlwaysUseWindowPadding, one_for_keys);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  const ImVec2 from = ImGui::GetWindowPos();
  const float right = from.x + side.width - 1;
  ImGui::GetWindowDrawList()->AddLine({right, from.y}, {right, from.y + ImGui::GetWindowHeight()}, look.colours.border);
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_icon("porch-light", {at.x + look.px(9), at.y + look.px(5)}, look.px(28), look.colours.accent);
  if (!side.slim)
    draw_line(look, look.fonts.heading, {at.x + look.px(46), at.y + look.px(8)}, look.colours.text, model.program);
  ImGui::Dummy({1, side.top});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, look.px(3)});
  for (const app::NavRow& row : model.nav) draw_nav_row(row, look, side, actions);
  ImGui::PopStyleVar();
  if (side.slim) draw_slim_me(model, draft, look);
  if (!side.slim) draw_me(model, draft, look, width, actions);
  ImGui::EndChild();
}

// Words about what was just done, with a way back.
void draw_notice(const app::FrameModel& model, const Look& look, Actions& actions) {
  if (!model.notice) return;
  const float width = std::min(look.px(760), ImGui::GetWindowWidth() - look.px(56));
  const float height = look.px(64);
  const ImVec2 window = ImGui::GetWindowPos();
  ImGui::SetCursorScreenPos(
      {window.x + (ImGui::GetWindowWidth() - width) / 2, window.y + ImGui::GetWindowHeight() - height - look.px(16)});
  ImGui::BeginChild("notice", {width, height}, ImGuiChildFlags_None, one_for_keys);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList* list = ImGui::GetWindowDrawList();
  const bool wrong = model.notice->is_error;
  const ImU32 ground = wrong ? look.colours.danger.soft : look.colours.text;
  const ImU32 colour = wrong ? look.colours.danger.text : look.colours.card;
  list->AddRectFilled(at, {at.x + width, at.y + height}, ground, look.px(12));
  app::Button undo;
  undo.text = model.undo_text;
  undo.icon = "undo";
  app::Button dismiss;
  dismiss.text = model.dismiss_text;
  const float undo_width = model.notice->can_undo ? button_width(look, undo) + look.px(8) : 0;
  const float buttons = undo_width + button_width(look, dismiss) + look.px(12);
  ImGui::SetCursorScreenPos({at.x + look.px(20), at.y + (height - look.fonts.body->FontSize) / 2});
  short_line(look, look.fonts.body, colour, model.notice->text, width - buttons - look.px(32));
  ImGui::SetCursorScreenPos({at.x + width - buttons, at.y + look.px(10)});
  if (model.notice->can_undo) {
    if (button(look, undo, {0, 44, nullptr})) actions.emplace_back(app::Undo{});
    ImGui::SameLine(0, look.px(8));
  }
  if (button(look, dismiss, {0, 44, nullptr})) actions.emplace_back(app::DismissNotice{});
  ImGui::EndChild();
}

void draw_screen(const app::State& state, Drafts& drafts, const Look& look, Actions& actions) {
  switch (state.screen) {
    case app::Screen::today:
      return draw_today_screen(app::make_today_model(state), look, actions);
    case app::Screen::check:
      return draw_check_screen(app::make_check_model(state), drafts.check, look, actions);
    case app::Screen::orders:
      return draw_orders_screen(app::make_orders_model(state), state, drafts.orders, look, actions);
    case app::Screen::checklists:
      return draw_checklists_screen(app::make_checklists_model(state), drafts.checklists, look, actions);
    case app::Screen::family:
      return draw_family_screen(app::make_family_model(state), drafts.family, look, actions);
    case app::Screen::history:
      return draw_history_screen(app::make_history_model(state), drafts.history, look, actions);
    case app::Screen::settings:
      return draw_settings_screen(app::make_settings_model(state), drafts.settings, look, actions);
    case app::Screen::hand_over:
      return draw_hand_over_screen(app::make_hand_over_model(state), look, actions);
    case app::Screen::someone_at_door:
      return draw_someone_screen(app::make_someone_model(state), drafts.someone, look, actions);
  }
}

}  // namespace

Actions draw_window(const app::State& state, Drafts& drafts, const Look& look) {
  Actions actions;
  const app::FrameModel frame = app::make_frame_model(state);
  if (drafts.frame.focus_lost) ImGui::SetNextWindowFocus();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::PushFont(look.fonts.body);
  ImGui::Begin("Porchlight", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoSavedSettings);
  const Side side = measure_side(frame, drafts.frame, look);
  draw_side(frame, drafts.frame, side, look, actions);
  ImGui::SameLine(0, 0);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding,
                      side.slim ? ImVec2{look.px(20), look.px(18)} : ImVec2{look.px(28), look.px(26)});
  // One scroll place for each screen.
  ImGui::PushID(static_cast<int>(state.screen));
  ImGui::BeginChild("screen", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding, one_for_keys);
  ImGui::PopStyleVar();
  draw_screen(state, drafts, look, actions);
  ImGui::EndChild();
  ImGui::PopID();
  draw_notice(frame, look, actions);
  take_shortcuts(state, frame, drafts, actions);
  drafts.frame.focus_lost = focus_is_lost();
  ImGui::End();
  ImGui::PopFont();
  return actions;
}

}  // namespace ui
