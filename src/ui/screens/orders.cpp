#include "ui/screens/orders.h"

#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

constexpr float row_height = 52;
constexpr float two_line_height = 80;
constexpr float narrow = 760;  // a list that is narrower gives each order two lines

void draw_head(const app::OrdersModel& model, OrdersDraft& draft, const Look& look, float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  app::Button log;
  log.text = model.log_text;
  log.icon = "plus";
  log.primary = true;
  const float log_width = button_width(look, log);
  const float title_width = size_of(look.fonts.title, model.title).x;
  const bool below = width < log_width + title_width + look.px(16 + 20 + 220);
  const float search_width = below ? width : std::min(look.px(330), width * 0.36F);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(8)});
  line(look, look.fonts.title, look.colours.text, model.title);
  if (below) ImGui::SetCursorScreenPos({at.x, at.y + look.px(62)});
  if (!below) ImGui::SetCursorScreenPos({at.x + width - log_width - look.px(16) - search_width, at.y});
  if (draft.focus_search) focus_next_field();
  if (text_field(look, "##search", model.search_hint, draft.query, search_width, nullptr, "search"))
    actions.emplace_back(app::FindOrders{draft.query});
  if (ImGui::IsItemActive()) draft.focus_search = false;
  ImGui::SetCursorScreenPos({at.x + width - log_width, at.y});
  if (button(look, log)) {
    draft.logging = draft.editing.has_value() || !draft.logging;
    draft.focus_line = draft.logging;
    draft.editing.reset();
  }
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(below ? 120 : 62)});
  ImGui::Dummy({width, 0});
}

void draw_line_field(const app::OrdersModel& model, const app::State& state, OrdersDraft& draft, const Look& look,
                     float width, Actions& actions) {
  const Card card(look, width, look.px(16));
  bool entered = false;
  if (draft.focus_line) focus_next_field();
  text_field(look, "##line", model.line_hint, draft.line, card.inner_width(), &entered, "pencil");
  // A screen that has just appeared takes the focus for itself first: it is asked for until the field has it.
  if (ImGui::IsItemActive()) draft.focus_line = false;
  std::vector<Stretch> preview;
  const std::vector<app::TextRun> runs = app::preview_of_line(state, draft.line);
  for (const app::TextRun& run : runs)
    preview.push_back({run.text, run.bold ? look.fonts.small_bold : look.fonts.small,
                       run.muted ? look.colours.muted : look.colours.text, 0});
  if (!preview.empty()) paragraph(look, preview, card.inner_width());
  if (text_link(look, model.form_text)) {
    draft.editing = core::OrderId{};
    draft.before.reset();
    draft.form = app::texts_of(core::Order{}, state);
    draft.error.clear();
  }
  if (entered && !draft.line.empty()) {
    actions.emplace_back(app::LogLine{draft.line});
    draft.line.clear();
    draft.focus_line = true;
  }
}

void draw_filters(const app::OrdersModel& model, const Look& look, float width, Actions& actions) {
  float left = width;
  for (const app::FilterChip& filter : model.filters) {
    const float needed = chip_width(look, filter.text, {});
    if (left < width && needed <= left) {
      ImGui::SameLine(0, look.px(8));
    } else {
      left = width;
    }
    left -= needed + look.px(8);
    if (chip(look, filter.text, {}, filter.selected)) actions.emplace_back(app::FilterOrders{filter.filter});
  }
}

struct Columns {
  float item, shop, by, when, pill, end;
};

void draw_row(const app::OrderRow& row, const Columns& columns, const Look& look, OrdersDraft& draft,
              const app::State& state, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = look.px(row_height);
  if (row.claim) ImGui::SetNextItemAllowOverlap();
  const bool pressed = ImGui::InvisibleButton(row.item.c_str(), {columns.end, height});
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered()) list->AddRectFilled(at, {at.x + columns.end, at.y + height}, look.colours.faint);
  list->AddLine(at, {at.x + columns.end, at.y}, look.colours.border, std::max(1.0F, look.px(1)));
  show_focus(look, look.px(6));
  const float y = at.y + (height - look.fonts.body->FontSize) / 2;
  const auto cell = [&](float from, float to, ImFont* font, std::string_view text) {
    ImGui::SetCursorScreenPos({at.x + from, y});
    short_line(look, font, look.colours.text, text, to - from - look.px(10));
  };
  cell(columns.item, columns.shop, look.fonts.bold, row.item);
  cell(columns.shop, columns.by, look.fonts.body, row.shop);
  if (row.claim) {
    ImGui::SetCursorScreenPos({at.x + columns.by, at.y + look.px(8)});
    button(look, *row.claim, actions, {0, 36, nullptr});
  } else {
    draw_avatar(look, row.owner, {at.x + columns.by, at.y + look.px(12)}, look.px(28));
    cell(columns.by + look.px(37), columns.when, look.fonts.body, row.owner_name);
  }
  cell(columns.when, columns.pill, look.fonts.body, row.when);
  ImGui::SetCursorScreenPos({at.x + columns.pill, at.y + look.px(12)});
  pill(look, row.pill);
  ImGui::SetCursorScreenPos({at.x, at.y + height});
  ImGui::Dummy({columns.end, 0});
  if (pressed) open_order_form(row.id, state, draft);
}

void draw_two_lines(const app::OrderRow& row, const Look& look, float width, OrdersDraft& draft,
                    const app::State& state, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = look.px(two_line_height);
  if (row.claim) ImGui::SetNextItemAllowOverlap();
  const bool pressed = ImGui::InvisibleButton(row.item.c_str(), {width, height});
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered()) list->AddRectFilled(at, {at.x + width, at.y + height}, look.colours.faint);
  list->AddLine(at, {at.x + width, at.y}, look.colours.border, std::max(1.0F, look.px(1)));
  show_focus(look, look.px(6));
  const float pill_part = pill_width(look, row.pill);
  const float inside = width - look.px(28);
  ImGui::SetCursorScreenPos({at.x + look.px(14), at.y + look.px(11)});
  short_line(look, look.fonts.bold, look.colours.text, row.item, inside - pill_part - look.px(10));
  ImGui::SetCursorScreenPos({at.x + width - look.px(14) - pill_part, at.y + look.px(9)});
  pill(look, row.pill);
  std::string words = row.claim ? std::string() : row.owner_name;
  for (const std::string* part : {&row.shop, &row.when})
    if (!part->empty()) words += (words.empty() ? "" : " \u00B7 ") + *part;
  const float claim_part = row.claim ? button_width(look, *row.claim) + look.px(10) : look.px(37);
  ImGui::SetCursorScreenPos({at.x + look.px(14) + claim_part, at.y + look.px(47)});
  short_line(look, look.fonts.small, look.colours.text, words, inside - claim_part);
  ImGui::SetCursorScreenPos({at.x + look.px(14), at.y + look.px(39)});
  if (row.claim) button(look, *row.claim, actions, {0, 36, nullptr});
  if (!row.claim) draw_avatar(look, row.owner, {at.x + look.px(14), at.y + look.px(42)}, look.px(28));
  ImGui::SetCursorScreenPos({at.x, at.y + height});
  ImGui::Dummy({width, 0});
  if (pressed) open_order_form(row.id, state, draft);
}

void draw_list(const app::OrdersModel& model, const app::State& state, OrdersDraft& draft, const Look& look,
               float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float inner = width - look.px(12);
  const auto part = [&](float of_design) { return inner * of_design / 924.0F; };
  const Columns columns{look.px(14), part(190), part(297), part(476), part(719), inner};
  const bool two_lines = inner < look.px(narrow);
  const float head = look.px(two_lines ? 6 : 46);
  const float one = look.px(two_lines ? two_line_height : row_height);
  const float room = std::max(ImGui::GetContentRegionAvail().y - look.px(4), head + look.px(8) + 3 * one);
  const float wanted = head + look.px(8) + one * static_cast<float>(std::max<std::size_t>(model.rows.size(), 1));
  const float height = std::min(room, wanted);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled(at, {at.x + width, at.y + height}, look.colours.card, look.px(12));
  list->AddRect(at, {at.x + width, at.y + height}, look.colours.border, look.px(12), 0, std::max(1.0F, look.px(1)));
  const float froms[] = {columns.item, columns.shop, columns.by, columns.when, columns.pill};
  for (std::size_t i = 0; i < model.columns.size() && i < 5 && !two_lines; ++i)
    draw_line(look, look.fonts.small_bold, {at.x + look.px(6) + froms[i], at.y + look.px(15)}, look.colours.muted,
              model.columns[i]);
  ImGui::SetCursorScreenPos({at.x + look.px(6), at.y + head});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  ImGui::BeginChild("rows", {inner, height - head - look.px(6)}, ImGuiChildFlags_None, one_for_keys);
  if (model.rows.empty()) {
    ImGui::SetCursorPosX(look.px(14));
    line(look, look.fonts.body, look.colours.muted, model.nothing);
  }
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(model.rows.size()), one);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const app::OrderRow row = app::make_order_row(state, model.rows[static_cast<std::size_t>(i)]);
      ImGui::PushID(row.id.value.c_str());
      if (two_lines) draw_two_lines(row, look, ImGui::GetContentRegionAvail().x, draft, state, actions);
      if (!two_lines) draw_row(row, columns, look, draft, state, actions);
      ImGui::PopID();
    }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace

void draw_orders_screen(const app::OrdersModel& model, const app::State& state, OrdersDraft& draft, const Look& look,
                        Actions& actions) {
  const float width = ImGui::GetContentRegionAvail().x;
  draw_head(model, draft, look, width, actions);
  if (draft.editing) {
    draw_order_form(state, draft, look, actions);
    return;
  }
  if (draft.logging) {
    draw_line_field(model, state, draft, look, width, actions);
    gap(look, 2);
  }
  draw_filters(model, look, width, actions);
  gap(look, 4);
  draw_list(model, state, draft, look, width, actions);
}

}  // namespace ui
