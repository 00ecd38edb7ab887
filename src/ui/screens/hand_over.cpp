#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ui {
namespace {

void draw_head(const std::string& title, const app::Button& stop, const Look& look, float width, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_line(look, look.fonts.title, {at.x, at.y + look.px(8)}, look.colours.text,
            shortened(look.fonts.title, title, width - button_width(look, stop) - look.px(16)));
  ImGui::SetCursorScreenPos({at.x + width - button_width(look, stop), at.y});
  button(look, stop, actions);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(67)});
  ImGui::Dummy({width, 0});
}

void draw_progress(const app::HandOverModel& model, const Look& look, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float space = look.px(8);
  const auto steps = static_cast<float>(std::max(model.steps, 1));
  const float part = (width - space * (steps - 1)) / steps;
  for (int i = 0; i < model.steps; ++i) {
    const float x = at.x + static_cast<float>(i) * (part + space);
    ImGui::GetWindowDrawList()->AddRectFilled({x, at.y}, {x + part, at.y + look.px(6)},
                                              i < model.step ? look.colours.accent : look.colours.border, look.px(3));
  }
  ImGui::Dummy({width, look.px(6)});
}

void draw_answers(const std::vector<app::Button>& answers, const Look& look, float width, Actions& actions) {
  const ButtonShape shape{0, 76, look.fonts.heading};
  float needed = -look.px(16);
  for (const app::Button& one : answers) needed += button_width(look, one, shape) + look.px(60) + look.px(16);
  // Several parcels to choose from stand below each other where they do not fit beside each other.
  const bool beside = needed <= width;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  float x = at.x + (width - needed) / 2;
  for (const app::Button& one : answers) {
    ButtonShape wide = shape;
    wide.width = beside ? button_width(look, one, shape) + look.px(60) : std::min(width, look.px(640));
    if (beside) ImGui::SetCursorScreenPos({x, at.y});
    if (!beside) ImGui::SetCursorScreenPos({at.x + (width - wide.width) / 2, ImGui::GetCursorScreenPos().y});
    button(look, one, actions, wide);
    x += wide.width + look.px(16);
  }
}

void draw_odd(const app::HandOverModel& model, const Look& look, float width, Actions& actions) {
  if (model.odd.empty()) return;
  const Card card(look, width, look.px(20));
  draw_section_title(look, model.odd_title);
  gap(look, 2);
  float left = card.inner_width();
  for (const app::Button& one : model.odd) {
    const float needed = button_width(look, one);
    if (left < card.inner_width() && needed <= left) {
      ImGui::SameLine(0, look.px(10));
    } else {
      left = card.inner_width();
    }
    left -= needed + look.px(10);
    button(look, one, actions, {0, 47, nullptr});
  }
}

// The three questions.
void draw_call(const app::SomeoneModel& model, SomeoneDraft& draft, const Look& look, float width, Actions& actions) {
  const Card card(look, width, look.px(22));
  const float inner = card.inner_width();
  draw_section_title(look, model.from_label);
  text_field(look, "##from", model.from_hint, draft.call.from, inner);
  ImGui::PushID("shops");
  draw_choices(app::shops_that_fit(model, draft.call.from), draft.call.from, look, inner);
  ImGui::PopID();
  draw_section_title(look, model.for_label);
  text_field(look, "##for", model.for_hint, draft.call.for_whom, inner);
  ImGui::PushID("people");
  draw_choices(model.people, draft.call.for_whom, look, inner);
  ImGui::PopID();
  draw_section_title(look, model.wants_label);
  std::string wants(core::name_of(draft.call.wants));
  ImGui::PushID("wants");
  if (draw_choices(model.wants, wants, look, inner))
    draft.call.wants = core::wants_by_name(wants).value_or(core::Wants::nothing);
  ImGui::PopID();
  gap(look, 6);
  app::Button ask;
  ask.text = model.ask_text;
  ask.primary = true;
  if (button(look, ask, {inner, 54, nullptr})) actions.emplace_back(app::AskAtDoor{draft.call});
}

}  // namespace

void draw_hand_over_screen(const app::HandOverModel& model, const Look& look, Actions& actions) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width = room.x;
  draw_head(model.title, model.stop_here, look, width, actions);
  draw_progress(model, look, width);
  const bool shows_digits = !model.digits.empty();
  gap(look, std::max(8.0F, (room.y / look.unit - 560) * 0.5F + (shows_digits ? -20 : 20)));
  if (!shows_digits && !model.icon.empty()) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_icon(model.icon, {at.x + (width - look.px(84)) / 2, at.y}, look.px(84), look.colours.accent);
    gap(look, 104);
  }
  if (!shows_digits) centred(look, look.fonts.question, look.colours.text, model.question, width);
  if (shows_digits) centred(look, look.fonts.large, look.colours.muted, model.question, width);
  if (shows_digits) centred(look, look.fonts.digits, look.colours.text, model.digits, width);
  if (!model.say_this.empty()) {
    gap(look, 6);
    centred(look, look.fonts.heading, look.colours.danger.text, model.say_this, width);
  }
  gap(look, 6);
  centred(look, look.fonts.large, look.colours.muted, model.about, width);
  gap(look, 14);
  draw_answers(model.answers, look, width, actions);
  const float odd = (model.odd.empty() ? 40.0F : 125.0F) + (model.record.empty() ? 0.0F : 30.0F);
  const float used = ImGui::GetCursorPosY();
  gap(look, std::max(10.0F, (room.y - used) / look.unit - odd));
  draw_odd(model, look, width, actions);
  if (!model.record.empty()) centred(look, look.fonts.small, look.colours.muted, model.record, width);
}

void draw_someone_screen(const app::SomeoneModel& model, SomeoneDraft& draft, const Look& look, Actions& actions) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  draw_head(model.title, model.stop_here, look, room.x, actions);
  // Without an answer the questions have the whole width; with one they stand beside it, or below where there is no room.
  if (!model.card) return draw_call(model, draft, look, room.x, actions);
  if (room.x < look.px(760)) {
    draw_verdict_card(*model.card, look, room.x, 0, actions);
    gap(look, 8);
    return draw_call(model, draft, look, room.x, actions);
  }
  ImGui::BeginGroup();
  draw_call(model, draft, look, room.x * 0.42F, actions);
  ImGui::EndGroup();
  ImGui::SameLine(0, look.px(22));
  ImGui::BeginChild("verdict", {0, ImGui::GetContentRegionAvail().y}, ImGuiChildFlags_None, one_for_keys);
  draw_verdict_card(*model.card, look, ImGui::GetContentRegionAvail().x, 0, actions);
  ImGui::EndChild();
}

}  // namespace ui
