#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

ImU32 colour_of(app::Tone tone, const Look& look) {
  return tone == app::Tone::muted || tone == app::Tone::plain ? look.colours.muted : look.tone(tone).text;
}

// The coloured head: icon, headline, the one sentence under it.
void draw_head(const app::VerdictCard& card, const Look& look, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ToneColours& tone = look.tone(card.tone);
  ImDrawList* list = ImGui::GetWindowDrawList();
  ImDrawListSplitter splitter;
  splitter.Split(list, 2);
  splitter.SetCurrentChannel(list, 1);
  const float left = look.px(80);
  ImGui::SetCursorScreenPos({at.x + left, at.y + look.px(22)});
  ImGui::BeginGroup();
  paragraph(look, look.fonts.title, tone.text, card.headline, width - left - look.px(20));
  if (!card.why.empty()) paragraph(look, look.fonts.body, tone.text, card.why, width - left - look.px(20));
  ImGui::EndGroup();
  const float height = ImGui::GetItemRectMax().y - at.y + look.px(20);
  draw_icon(card.icon, {at.x + look.px(25), at.y + (height - look.px(40)) / 2}, look.px(40), tone.text);
  splitter.SetCurrentChannel(list, 0);
  list->AddRectFilled(at, {at.x + width, at.y + height}, tone.soft, look.px(12), ImDrawFlags_RoundCornersTop);
  splitter.Merge(list);
  ImGui::SetCursorScreenPos({at.x, at.y + height});
  ImGui::Dummy({width, 0});
}

void draw_code(const app::VerdictCard& card, const Look& look, float width, Actions& actions) {
  if (card.code_dots.empty()) return;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(12)});
  line(look, look.fonts.heading, look.colours.text, card.code_dots);
  ImGui::SameLine(0, look.px(20));
  line(look, look.fonts.small, look.colours.muted, card.code_until);
  if (card.show_code) {
    ImGui::SetCursorScreenPos({at.x + width - button_width(look, *card.show_code), at.y});
    button(look, *card.show_code, actions);
  }
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(54)});
  gap(look, 8);
}

void draw_sharers(const app::VerdictCard& card, const Look& look, float width) {
  if (card.may_share.empty()) return;
  draw_section_title(look, card.share_title);
  gap(look, 2);
  float left = width;
  for (const app::PersonRow& person : card.may_share) {
    const float needed = look.px(37) + size_of(look.fonts.body, person.name).x + look.px(20);
    if (left < width && needed <= left) {
      ImGui::SameLine(0, 0);
    } else {
      left = width;
    }
    left -= needed;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_avatar(look, person.avatar, at, look.px(28));
    draw_line(look, look.fonts.body, {at.x + look.px(37), at.y + look.px(3)}, look.colours.text, person.name);
    ImGui::Dummy({needed, look.px(28)});
  }
  paragraph(look, look.fonts.small, look.colours.muted, card.share_detail, width);
  gap(look, 10);
}

// Beside each other as long as they fit.
void draw_row_of_buttons(const std::vector<app::Button>& buttons, const Look& look, float width, Actions& actions) {
  float left = width;
  for (const app::Button& one : buttons) {
    const float needed = button_width(look, one);
    if (left < width && needed <= left) {
      ImGui::SameLine(0, look.px(12));
    } else {
      left = width;
    }
    left -= needed + look.px(12);
    button(look, one, actions);
  }
}

void draw_asked(const app::VerdictCard& card, const Look& look, float width, Actions& actions) {
  if (card.ask_title.empty()) return;
  draw_section_title(look, card.ask_title);
  for (const auto& row : card.asked) {
    ImGui::PushID(row.name.c_str());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_avatar(look, row.avatar, {at.x, at.y + look.px(8)}, look.px(28));
    draw_line(look, look.fonts.bold, {at.x + look.px(51), at.y + look.px(10)}, look.colours.text, row.name);
    draw_line(look, look.fonts.small, {at.x + look.px(57) + size_of(look.fonts.bold, row.name).x, at.y + look.px(12)},
              look.colours.muted, row.detail);
    if (row.answer) {
      ImGui::SetCursorScreenPos({at.x + width - pill_width(look, *row.answer), at.y + look.px(8)});
      pill(look, *row.answer);
    }
    ImGui::SetCursorScreenPos({at.x, at.y + look.px(46)});
    draw_row_of_buttons(row.buttons, look, width, actions);
    if (!row.buttons.empty()) gap(look, 6);
    rule(look, width);
    ImGui::PopID();
  }
  gap(look, 8);
}

void draw_default(const app::VerdictCard& card, const Look& look, float width) {
  if (card.default_title.empty()) return;
  const Card box(look, width, look.px(20), 0, {look.colours.ask.soft, false, 10});
  paragraph(look, look.fonts.bold, look.colours.ask.text, card.default_title, box.inner_width());
  paragraph(look, look.fonts.small, look.colours.ask.text, card.default_detail, box.inner_width());
}

void draw_reasons(const app::VerdictCard& card, const Look& look, float width) {
  if (card.reasons.empty()) return;
  draw_section_title(look, card.reasons_title);
  gap(look, 2);
  for (const app::ReasonRow& reason : card.reasons) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_icon(reason.icon, {at.x, at.y + look.px(3)}, look.px(20), colour_of(reason.tone, look));
    ImGui::SetCursorScreenPos({at.x + look.px(32), at.y});
    const bool quiet = reason.tone == app::Tone::muted;
    std::vector<Stretch> words{{reason.text, look.fonts.body, quiet ? look.colours.muted : look.colours.text, 0}};
    const std::string detail = reason.detail.empty() ? std::string() : " \u2014 " + reason.detail;
    words.push_back({detail, look.fonts.small, look.colours.muted, 0});
    paragraph(look, words, width - look.px(32));
    gap(look, 6);
  }
}

}  // namespace

void draw_verdict_card(const app::VerdictCard& card, const Look& look, float width, float height, Actions& actions) {
  const Card box(look, width, 0, height);
  draw_head(card, look, width);
  const float inner = width - look.px(50);
  ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x + look.px(25), ImGui::GetCursorScreenPos().y + look.px(14)});
  ImGui::BeginGroup();
  draw_code(card, look, inner, actions);
  draw_sharers(card, look, inner);
  draw_asked(card, look, inner, actions);
  draw_default(card, look, inner);
  if (!card.default_title.empty()) gap(look, 10);
  draw_reasons(card, look, inner);
  if (!card.steps.empty()) {
    gap(look, 6);
    draw_section_title(look, card.steps_title, card.steps_progress);
    draw_steps(card.steps, look, inner, nullptr, {}, actions);
  }
  if (!card.buttons.empty()) gap(look, 6);
  draw_row_of_buttons(card.buttons, look, inner, actions);
  gap(look, 14);
  ImGui::EndGroup();
}

}  // namespace ui
