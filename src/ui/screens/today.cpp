#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

// A card that is one big button: an icon, what it is for, a line below.
void big_button(const app::Button& model, const Look& look, float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = look.px(91);
  const bool pressed = ImGui::InvisibleButton(model.text.c_str(), {width, height});
  const ImVec2 end{at.x + width, at.y + height};
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled(at, end, ImGui::IsItemHovered() ? look.colours.accent_soft : look.colours.card, look.px(12));
  list->AddRect(at, end, look.colours.border, look.px(12), 0, std::max(1.0F, look.px(1)));
  draw_icon(model.icon, {at.x + look.px(21), at.y + look.px(29)}, look.px(32), look.colours.accent);
  draw_line(look, look.fonts.heading, {at.x + look.px(69), at.y + look.px(21)}, look.colours.text, model.text);
  draw_line(look, look.fonts.small, {at.x + look.px(69), at.y + look.px(48)}, look.colours.muted, model.tooltip);
  show_focus(look, look.px(12));
  if (pressed) actions.push_back(model.action);
}

void draw_code(const app::CodeCard& code, const Look& look, float width, Actions& actions) {
  ImGui::PushID(code.id.value.c_str());
  {
    const Card card(look, width, look.px(20));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    line(look, code.revealed ? look.fonts.heading : look.fonts.small, look.colours.text, code.dots);
    if (code.may_reveal) {
      ImGui::SameLine(0, look.px(18));
      ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x, at.y - look.px(5)});
      if (icon_button(look, code.reveal_tooltip, code.revealed ? "eye-off" : "eye", code.reveal_tooltip))
        actions.emplace_back(app::RevealCode{code.id, !code.revealed});
    }
    ImGui::SetCursorScreenPos({at.x, at.y + look.px(36)});
    draw_icon("clock", {at.x, at.y + look.px(37)}, look.px(17), look.colours.muted);
    draw_line(look, look.fonts.small, {at.x + look.px(22), at.y + look.px(36)}, look.colours.muted, code.until);

    const float here_width = code.here ? button_width(look, *code.here) : 0;
    const float middle = at.x + look.px(206);
    const float room = width - look.px(206 + 40 + 20) - here_width;
    ImGui::SetCursorScreenPos({middle, at.y});
    short_line(look, look.fonts.bold, look.colours.text, code.title, room);
    draw_avatar(look, code.owner, {middle, at.y + look.px(30)}, look.px(28));
    ImGui::SetCursorScreenPos({middle + look.px(37), at.y + look.px(34)});
    short_line(look, look.fonts.small, look.colours.muted, code.about, room - look.px(37));

    const float right = at.x + width - look.px(40);
    if (code.here) {
      ImGui::SetCursorScreenPos({right - here_width, at.y - look.px(2)});
      button(look, *code.here, actions);
    }
    const float who_width = size_of(look.fonts.small, code.who).x;
    ImGui::SetCursorScreenPos({right - who_width, at.y + look.px(58)});
    line(look, look.fonts.small, look.colours.muted, code.who);
  }
  ImGui::PopID();
}

struct Columns {
  float item, by, when, door, pill;
};

void draw_expected_row(const app::ExpectedRow& row, const Look& look, const Columns& columns, float left, float width) {
  const float y = ImGui::GetCursorScreenPos().y;
  const float middle = y + (look.px(52) - look.fonts.body->FontSize) / 2;
  const auto cell = [&](float from, float to, ImFont* font, ImU32 colour, std::string_view text) {
    ImGui::SetCursorScreenPos({left + from, middle});
    short_line(look, font, colour, text, to - from - look.px(10));
  };
  const float item_width = size_of(look.fonts.bold, row.item).x;
  cell(columns.item, columns.by, look.fonts.bold, look.colours.text, row.item);
  if (columns.item + item_width + look.px(50) < columns.by)
    cell(columns.item + item_width + look.px(6), columns.by, look.fonts.body, look.colours.muted, row.shop);
  draw_avatar(look, row.owner, {left + columns.by, y + look.px(12)}, look.px(28));
  cell(columns.by + look.px(37), columns.when, look.fonts.body, look.colours.text, row.owner_name);
  cell(columns.when, columns.door, look.fonts.body, look.colours.text, row.when);
  cell(columns.door, columns.pill, look.fonts.body, look.colours.text, row.at_door);
  ImGui::SetCursorScreenPos({left + columns.pill, y + look.px(12)});
  pill(look, row.pill);
  ImGui::SetCursorScreenPos({left, y + look.px(52)});
  ImGui::Dummy({width, 0});
}

void draw_expected(const app::TodayModel& model, const Look& look, float width) {
  const Card card(look, width, look.px(6));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float inner = width - look.px(12);
  const auto part = [&](float of_design) { return inner * of_design / 924.0F; };
  const Columns columns{look.px(14), part(252), part(371), part(575), part(745)};
  const float froms[] = {columns.item, columns.by, columns.when, columns.door, columns.pill};
  for (std::size_t i = 0; i < model.columns.size() && i < 5; ++i)
    draw_line(look, look.fonts.small_bold, {at.x + froms[i], at.y + look.px(9)}, look.colours.muted, model.columns[i]);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(40)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  for (const app::ExpectedRow& row : model.expected) {
    ImGui::PushID(row.id.value.c_str());
    const ImVec2 top = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddLine(top, {top.x + inner, top.y}, look.colours.border, std::max(1.0F, look.px(1)));
    draw_expected_row(row, look, columns, at.x, inner);
    ImGui::PopID();
  }
  ImGui::PopStyleVar();
}

// Buttons beside the question where they leave room for it, else below.
void draw_asked_row(const app::AskedRow& row, const Look& look, float width, Actions& actions) {
  const Card card(look, width, look.px(19), look.px(88));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  float buttons = -look.px(12);
  for (const app::Button& one : row.answers) buttons += button_width(look, one) + look.px(12);
  const float beside = card.inner_width() - look.px(53) - buttons - look.px(16);
  const bool below = beside < std::min(card.inner_width() * 0.45F, size_of(look.fonts.bold, row.title).x);
  const float room = below ? card.inner_width() - look.px(53) : beside;
  draw_avatar(look, row.avatar, {at.x, at.y + look.px(11)}, look.px(28));
  ImGui::SetCursorScreenPos({at.x + look.px(53), at.y + look.px(2)});
  short_line(look, look.fonts.bold, look.colours.text, row.title, room);
  ImGui::SetCursorScreenPos({at.x + look.px(53), at.y + look.px(26)});
  short_line(look, look.fonts.small, look.colours.muted, row.detail, room);
  float x = below ? at.x + look.px(53) : at.x + card.inner_width() - buttons;
  for (const app::Button& one : row.answers) {
    ImGui::SetCursorScreenPos({x, at.y + (below ? look.px(56) : 0)});
    button(look, one, actions);
    x += button_width(look, one) + look.px(12);
  }
}

void draw_asked(const std::vector<app::AskedRow>& rows, const Look& look, float width, Actions& actions) {
  for (const app::AskedRow& row : rows) {
    ImGui::PushID(row.id.value.c_str());
    ImGui::PushID(row.title.c_str());
    draw_asked_row(row, look, width, actions);
    ImGui::PopID();
    ImGui::PopID();
    gap(look, 4);
  }
}

}  // namespace

void draw_today_screen(const app::TodayModel& model, const Look& look, Actions& actions) {
  const float width = ImGui::GetContentRegionAvail().x;
  draw_screen_title(look, model.greeting);
  const float half = (width - look.px(16)) / 2;
  big_button(model.came, look, half, actions);
  ImGui::SameLine(0, look.px(16));
  big_button(model.door, look, half, actions);
  gap(look, 12);
  if (!model.codes.empty()) {
    draw_section_title(look, model.codes_title);
    gap(look, 4);
    for (const app::CodeCard& code : model.codes) {
      draw_code(code, look, width, actions);
      gap(look, 4);
    }
    gap(look, 6);
  }
  draw_section_title(look, model.expected_title);
  gap(look, 4);
  if (model.expected.empty()) {
    const Card card(look, width, look.px(20));
    paragraph(look, look.fonts.body, look.colours.muted, model.nothing_expected, card.inner_width());
  } else {
    draw_expected(model, look, width);
  }
  gap(look, 12);
  if (!model.asked.empty() || !model.running.empty()) {
    draw_section_title(look, model.asked_title);
    gap(look, 4);
  }
  draw_asked(model.asked, look, width, actions);
  draw_asked(model.running, look, width, actions);
}

}  // namespace ui
