#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float narrow = 600;  // what stands beside each other in wider cards stands below each other here

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
  const float room = width - look.px(69 + 16);
  draw_line(look, look.fonts.heading, {at.x + look.px(69), at.y + look.px(21)}, look.colours.text,
            shortened(look.fonts.heading, model.text, room));
  draw_line(look, look.fonts.small, {at.x + look.px(69), at.y + look.px(48)}, look.colours.muted,
            shortened(look.fonts.small, model.tooltip, room));
  show_focus(look, look.px(12));
  if (pressed) actions.push_back(model.action);
}

void draw_digits(const app::CodeCard& code, const Look& look, Actions& actions) {
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
}

void draw_what_for(const app::CodeCard& code, const Look& look, ImVec2 at, float room) {
  ImGui::SetCursorScreenPos(at);
  short_line(look, look.fonts.bold, look.colours.text, code.title, room);
  draw_avatar(look, code.owner, {at.x, at.y + look.px(30)}, look.px(28));
  ImGui::SetCursorScreenPos({at.x + look.px(37), at.y + look.px(34)});
  short_line(look, look.fonts.small, look.colours.muted, code.about, room - look.px(37));
}

// Digits, what they are for, and the button beside each other.
void draw_code_row(const app::CodeCard& code, const Look& look, float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_digits(code, look, actions);
  const float here_width = code.here ? button_width(look, *code.here) : 0;
  draw_what_for(code, look, {at.x + look.px(206), at.y}, width - look.px(206 + 20) - here_width);
  const float right = at.x + width;
  if (code.here) {
    ImGui::SetCursorScreenPos({right - here_width, at.y - look.px(2)});
    button(look, *code.here, actions);
  }
  const float who_width = size_of(look.fonts.small, code.who).x;
  ImGui::SetCursorScreenPos({right - who_width, at.y + look.px(58)});
  line(look, look.fonts.small, look.colours.muted, code.who);
}

// The same below each other.
void draw_code_stack(const app::CodeCard& code, const Look& look, float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_what_for(code, look, at, width);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(76)});
  draw_digits(code, look, actions);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(142)});
  if (code.here) button(look, *code.here, actions, {width, 50, nullptr});
  paragraph(look, look.fonts.small, look.colours.muted, code.who, width);
}

void draw_code(const app::CodeCard& code, const Look& look, float width, Actions& actions) {
  ImGui::PushID(code.id.value.c_str());
  {
    const Card card(look, width, look.px(20));
    if (card.inner_width() < look.px(narrow)) draw_code_stack(code, look, card.inner_width(), actions);
    if (card.inner_width() >= look.px(narrow)) draw_code_row(code, look, card.inner_width(), actions);
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

// Two lines: the item with its pill, then who, when and for whom.
void draw_expected_lines(const app::ExpectedRow& row, const Look& look, float left, float width) {
  const float y = ImGui::GetCursorScreenPos().y;
  const float pill_part = pill_width(look, row.pill);
  const float inside = width - look.px(28);
  ImGui::SetCursorScreenPos({left + look.px(14), y + look.px(10)});
  short_line(look, look.fonts.bold, look.colours.text, row.item, inside - pill_part - look.px(10));
  ImGui::SetCursorScreenPos({left + width - look.px(14) - pill_part, y + look.px(8)});
  pill(look, row.pill);
  draw_avatar(look, row.owner, {left + look.px(14), y + look.px(41)}, look.px(28));
  std::string words = row.owner_name;
  for (const std::string* part : {&row.when, &row.at_door})
    if (!part->empty()) words += (words.empty() ? "" : " \u00B7 ") + *part;
  ImGui::SetCursorScreenPos({left + look.px(51), y + look.px(46)});
  short_line(look, look.fonts.small, look.colours.text, words, inside - look.px(37));
  ImGui::SetCursorScreenPos({left, y + look.px(78)});
  ImGui::Dummy({width, 0});
}

void draw_expected(const app::TodayModel& model, const Look& look, float width) {
  const Card card(look, width, look.px(6));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float inner = width - look.px(12);
  const auto part = [&](float of_design) { return inner * of_design / 924.0F; };
  const Columns columns{look.px(14), part(244), part(354), part(568), part(724)};
  const bool two_lines = inner < look.px(760);
  const float froms[] = {columns.item, columns.by, columns.when, columns.door, columns.pill};
  for (std::size_t i = 0; i < model.columns.size() && i < 5 && !two_lines; ++i)
    draw_line(look, look.fonts.small_bold, {at.x + froms[i], at.y + look.px(9)}, look.colours.muted, model.columns[i]);
  if (!two_lines) ImGui::SetCursorScreenPos({at.x, at.y + look.px(40)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  for (const app::ExpectedRow& row : model.expected) {
    ImGui::PushID(row.id.value.c_str());
    const ImVec2 top = ImGui::GetCursorScreenPos();
    if (!two_lines || &row != &model.expected.front())
      ImGui::GetWindowDrawList()->AddLine(top, {top.x + inner, top.y}, look.colours.border, std::max(1.0F, look.px(1)));
    if (two_lines) draw_expected_lines(row, look, at.x, inner);
    if (!two_lines) draw_expected_row(row, look, columns, at.x, inner);
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
  const bool beside = width >= look.px(narrow);
  const float one = beside ? (width - look.px(16)) / 2 : width;
  big_button(model.came, look, one, actions);
  if (beside) ImGui::SameLine(0, look.px(16));
  big_button(model.door, look, one, actions);
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
    if (model.first_step) {
      gap(look, 4);
      button(look, *model.first_step, actions);
    }
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
