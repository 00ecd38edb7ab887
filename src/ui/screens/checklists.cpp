#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

constexpr float narrow = 720;  // the lists and the open one need so much beside each other

void draw_rows(const std::vector<app::ChecklistsModel::Row>& rows, std::string_view title, const Look& look,
               float width, Actions& actions) {
  if (rows.empty()) return;
  draw_section_title(look, title);
  for (const auto& row : rows) {
    ImGui::PushID(row.id.value.c_str());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = look.px(66);
    const bool pressed = ImGui::InvisibleButton(row.title.c_str(), {width, height});
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImU32 ground = row.selected             ? look.colours.accent_soft
                         : ImGui::IsItemHovered() ? look.colours.faint
                                                  : look.colours.card;
    list->AddRectFilled(at, {at.x + width, at.y + height}, ground, look.px(10));
    list->AddRect(at, {at.x + width, at.y + height}, look.colours.border, look.px(10), 0, std::max(1.0F, look.px(1)));
    show_focus(look, look.px(10));
    const ImVec2 after = ImGui::GetCursorScreenPos();
    const float room = width - look.px(30);
    ImGui::SetCursorScreenPos({at.x + look.px(15), at.y + look.px(11)});
    short_line(look, look.fonts.bold, look.colours.text, row.title, room);
    ImGui::SetCursorScreenPos({at.x + look.px(15), at.y + look.px(36)});
    short_line(look, look.fonts.small, look.colours.muted, row.detail, room);
    ImGui::SetCursorScreenPos(after);
    ImGui::PopID();
    if (pressed) actions.emplace_back(app::ShowIncident{row.id});
  }
  gap(look, 8);
}

void draw_start(const app::ChecklistsModel& model, const Look& look, float width, Actions& actions) {
  draw_section_title(look, model.start_title);
  for (const app::Button& one : model.start) {
    app::Button shown = one;
    if (button(look, shown, {width, 44, look.fonts.small_bold})) actions.push_back(one.action);
  }
}

void draw_open(const app::ChecklistsModel& model, ChecklistsDraft& draft, const Look& look, float width, float height,
               Actions& actions) {
  const Card card(look, width, look.px(25), height);
  const float inner = card.inner_width();
  paragraph(look, look.fonts.heading, look.colours.text, model.open_title, inner);
  line(look, look.fonts.small, look.colours.muted, model.open_progress);
  progress_bar(look, model.open_share, inner, look.px(8));
  gap(look, 4);
  draw_steps(model.steps, look, inner, &draft, model.note_hint, actions);
  gap(look, 8);
  for (const app::Button& one : model.buttons) {
    if (&one != &model.buttons.front()) ImGui::SameLine(0, look.px(12));
    button(look, one, actions);
  }
}

// Below each other: what runs, the open one, what can be begun.
void draw_narrow(const app::ChecklistsModel& model, ChecklistsDraft& draft, const Look& look, float width,
                 Actions& actions) {
  draw_rows(model.running, model.running_title, look, width, actions);
  if (!model.open_title.empty()) {
    draw_open(model, draft, look, width, 0, actions);
    gap(look, 8);
  }
  draw_start(model, look, width, actions);
  gap(look, 8);
  draw_rows(model.done, model.done_title, look, width, actions);
}

}  // namespace

void draw_checklists_screen(const app::ChecklistsModel& model, ChecklistsDraft& draft, const Look& look,
                            Actions& actions) {
  draw_screen_title(look, model.title);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  if (room.x < look.px(narrow)) return draw_narrow(model, draft, look, room.x, actions);
  const float left = std::max(look.px(300), room.x * 0.36F);
  ImGui::BeginChild("lists", {left, room.y}, ImGuiChildFlags_None, one_for_keys);
  draw_rows(model.running, model.running_title, look, left - look.px(14), actions);
  draw_start(model, look, left - look.px(14), actions);
  gap(look, 8);
  draw_rows(model.done, model.done_title, look, left - look.px(14), actions);
  ImGui::EndChild();
  ImGui::SameLine(0, look.px(12));
  ImGui::BeginChild("open", {0, room.y}, ImGuiChildFlags_None, one_for_keys);
  if (!model.open_title.empty())
    draw_open(model, draft, look, ImGui::GetContentRegionAvail().x - look.px(2), room.y - look.px(2), actions);
  ImGui::EndChild();
}

}  // namespace ui
