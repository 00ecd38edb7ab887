#include "ui/screens/screens.h"

#include "app/models/words.h"
#include "core/text/fold.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

app::Button labelled(const std::string& text, const char* icon, bool primary = false) {
  app::Button made;
  made.text = text;
  made.icon = icon;
  made.primary = primary;
  return made;
}

void draw_member(const app::FamilyModel::Row& row, FamilyDraft& draft, const Look& look, float width,
                 Actions& actions) {
  const app::Button remove = labelled(row.remove, "trash");
  const app::Button edit = labelled(row.edit, "pencil");
  const app::Button i_am = labelled(row.i_am, "check");
  const float space = look.px(10);
  float buttons = button_width(look, remove) + space + button_width(look, edit);
  if (!row.is_me) buttons += space + button_width(look, i_am);
  const Card card(look, width, look.px(18), look.px(86));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float words = std::max(size_of(look.fonts.bold, row.name).x, size_of(look.fonts.small, row.role).x);
  const bool below = look.px(72) + words + buttons > card.inner_width();
  draw_avatar(look, row.avatar, {at.x, at.y + look.px(5)}, look.px(40));
  draw_line(look, look.fonts.bold, {at.x + look.px(56), at.y + look.px(4)}, look.colours.text, row.name);
  draw_line(look, look.fonts.small, {at.x + look.px(56), at.y + look.px(28)}, look.colours.muted, row.role);
  float x = at.x + (below ? std::min(buttons, card.inner_width()) : card.inner_width());
  const auto place = [&](const app::Button& one) {
    x -= button_width(look, one);
    ImGui::SetCursorScreenPos({x, at.y + (below ? look.px(60) : 0)});
    const bool pressed = button(look, one);
    x -= space;
    return pressed;
  };
  if (place(remove)) actions.emplace_back(app::RemoveMember{row.member.id});
  if (place(edit)) {
    draft.open = true;
    draft.before = row.member;
    draft.member = row.member;
  }
  if (!row.is_me && place(i_am)) actions.emplace_back(app::Become{row.member.id});
}

void draw_palette(const app::FamilyModel& model, core::Member& member, const Look& look) {
  for (const std::uint32_t colour : model.palette) {
    if (colour != model.palette.front()) ImGui::SameLine(0, look.px(8));
    ImGui::PushID(static_cast<int>(colour));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float size = look.px(34);
    if (ImGui::InvisibleButton("colour", {size, size})) member.colour = colour;
    draw_avatar(look, {member.name.empty() ? "?" : app::initial_of(member.name), colour}, at, size);
    if (member.colour == colour)
      ImGui::GetWindowDrawList()->AddCircle({at.x + size / 2, at.y + size / 2}, size / 2 + look.px(3),
                                            look.colours.accent, 40, look.px(2));
    show_focus(look, size / 2);
    ImGui::PopID();
  }
}

void draw_form(const app::FamilyModel& model, FamilyDraft& draft, const Look& look, float width, Actions& actions) {
  const Card card(look, width, look.px(24));
  line(look, look.fonts.heading, look.colours.text, model.add_title);
  draw_section_title(look, model.name_label);
  bool entered = false;
  if (draft.focus) focus_next_field();
  text_field(look, "##name", "", draft.member.name, card.inner_width() / 2, &entered);
  if (ImGui::IsItemActive()) draft.focus = false;
  draw_section_title(look, model.label_label);
  text_field(look, "##label", "", draft.member.label_name, card.inner_width() / 2);
  gap(look, 2);
  if (chip(look, model.adult, {}, draft.member.role == core::Role::adult)) draft.member.role = core::Role::adult;
  ImGui::SameLine(0, look.px(8));
  if (chip(look, model.child, {}, draft.member.role == core::Role::child)) draft.member.role = core::Role::child;
  draw_section_title(look, model.colour_label);
  draw_palette(model, draft.member, look);
  gap(look, 6);
  const bool save = button(look, labelled(model.save, "check", true)) || entered;
  ImGui::SameLine(0, look.px(12));
  const bool cancel = button(look, labelled(model.cancel, ""));
  if (save) {
    actions.emplace_back(app::SaveMember{draft.before, draft.member});
    draft.saving = true;
  }
  if (cancel) draft = {};
}

bool is_saved(const app::FamilyModel& model, const core::Member& member) {
  return std::any_of(model.members.begin(), model.members.end(), [&](const app::FamilyModel::Row& row) {
    return (member.id.empty() || row.member.id == member.id) && row.member.name == core::trim(member.name) &&
           row.member.role == member.role && row.member.label_name == core::trim(member.label_name) &&
           (member.colour == 0 || row.member.colour == member.colour);
  });
}

}  // namespace

void draw_family_screen(const app::FamilyModel& model, FamilyDraft& draft, const Look& look, Actions& actions) {
  draw_screen_title(look, model.title);
  const float width = ImGui::GetContentRegionAvail().x;
  if (draft.saving && is_saved(model, draft.member)) draft = {};
  if (model.members.empty()) paragraph(look, look.fonts.body, look.colours.muted, model.nobody, width);
  for (const auto& row : model.members) {
    ImGui::PushID(row.member.id.value.c_str());
    draw_member(row, draft, look, width, actions);
    ImGui::PopID();
  }
  gap(look, 6);
  if (draft.open) {
    draw_form(model, draft, look, width, actions);
  } else if (button(look, labelled(model.add_title, "plus", true))) {
    draft = {};
    draft.open = true;
    draft.focus = true;
  }
}

}  // namespace ui
