#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

#include <misc/cpp/imgui_stdlib.h>

namespace ui {
namespace {

constexpr std::size_t longest_typed = 2'000'000;
constexpr float narrow = 720;  // the message and its verdict need so much beside each other

void draw_channels(const app::CheckModel& model, CheckDraft& draft, const Look& look, Actions& actions) {
  for (const app::ChannelChip& channel : model.channels) {
    if (&channel != &model.channels.front()) ImGui::SameLine(0, look.px(8));
    if (!chip(look, channel.text, channel.icon, draft.channel ? *draft.channel == channel.channel : channel.selected))
      continue;
    draft.channel = channel.channel;
    if (channel.channel == core::Channel::door) actions.emplace_back(app::ShowScreen{app::Screen::someone_at_door});
  }
}

std::vector<Stretch> stretches_of(const std::vector<app::TextRun>& runs, const Look& look) {
  std::vector<Stretch> stretches;
  for (const app::TextRun& run : runs) {
    const bool marked = run.mark != app::Tone::plain && run.mark != app::Tone::muted;
    stretches.push_back({run.text, run.bold ? look.fonts.small_bold : look.fonts.small,
                         run.muted ? look.colours.muted : look.colours.text, marked ? look.tone(run.mark).soft : 0});
  }
  return stretches;
}

// The message as it was judged, with what gave rise to the verdict marked.
void draw_message(const app::CheckModel& model, const Look& look, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled(at, {at.x + size.x, at.y + size.y}, look.colours.card, look.px(12));
  list->AddRect(at, {at.x + size.x, at.y + size.y}, look.colours.border, look.px(12), 0, std::max(1.0F, look.px(1)));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(20), look.px(18)});
  ImGui::BeginChild("message", size, ImGuiChildFlags_AlwaysUseWindowPadding, one_for_keys);
  ImGui::PopStyleVar();
  const float width = ImGui::GetContentRegionAvail().x;
  if (!model.head.empty()) {
    paragraph(look, stretches_of(model.head, look), width);
    gap(look, 4);
    rule(look, width);
    gap(look, 4);
  }
  paragraph(look, stretches_of(model.body, look), width);
  ImGui::EndChild();
}

void draw_field(const app::CheckModel& model, CheckDraft& draft, const Look& look, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {look.px(18), look.px(16)});
  ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, look.px(12));
  ImGui::PushFont(look.fonts.small);
  if (draft.focus) focus_next_field();
  ImGui::InputTextMultiline("##message", &draft.text, size);
  if (ImGui::IsItemActive()) draft.focus = false;
  if (draft.text.size() > longest_typed) draft.text.resize(longest_typed);
  ImGui::PopFont();
  ImGui::PopStyleVar(2);
  if (!draft.text.empty()) return;
  const ImVec2 after = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x + look.px(20), at.y + look.px(18)});
  paragraph(look, look.fonts.small, look.colours.muted, model.hint, size.x - look.px(40));
  ImGui::SetCursorScreenPos(after);
}

// Checks what is typed; where nothing is, takes what the clipboard holds and checks that.
void check_typed(const app::CheckModel& model, CheckDraft& draft, Actions& actions) {
  if (model.editable && draft.text.empty()) {
    if (const char* text = ImGui::GetClipboardText()) draft.text = text;
  }
  const std::string& text = model.editable ? draft.text : model.source;
  if (!text.empty()) actions.emplace_back(app::CheckText{text, draft.channel});
}

void draw_deeds(const app::CheckModel& model, CheckDraft& draft, const Look& look, float width, Actions& actions) {
  const float clear_width = button_width(look, model.clear);
  app::Button shown = model.editable && draft.text.empty() ? model.from_clipboard : model.check;
  shown.primary = true;
  const bool by_key = ImGui::GetIO().KeyCtrl && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
  if (button(look, shown, {width - clear_width - look.px(10), 50, nullptr}) || by_key)
    check_typed(model, draft, actions);
  ImGui::SameLine(0, look.px(10));
  if (button(look, model.clear)) {
    draft = {};
    draft.focus = true;
    actions.emplace_back(app::ClearCheck{});
  }
}

void draw_left(const app::CheckModel& model, CheckDraft& draft, const Look& look, ImVec2 size, Actions& actions) {
  if (model.editable) {
    draw_field(model, draft, look, size);
  } else {
    draw_message(model, look, size);
  }
  gap(look, 2);
  draw_deeds(model, draft, look, size.x, actions);
}

void draw_right(const app::CheckModel& model, const Look& look, ImVec2 size, Actions& actions) {
  if (model.card) return draw_verdict_card(*model.card, look, size.x, size.y, actions);
  const Card card(look, size.x, look.px(25), size.y);
  paragraph(look, look.fonts.heading, look.colours.text, model.reading ? model.reading_text : model.empty_title,
            card.inner_width());
  gap(look, 4);
  if (!model.reading) paragraph(look, look.fonts.body, look.colours.muted, model.empty_detail, card.inner_width());
}

// Below each other, the verdict first.
void draw_narrow(const app::CheckModel& model, CheckDraft& draft, const Look& look, float width, Actions& actions) {
  const ImVec2 message{width, look.px(220)};
  if (model.card || model.reading) {
    draw_right(model, look, {width, 0}, actions);
    gap(look, 8);
  }
  draw_channels(model, draft, look, actions);
  gap(look, 4);
  draw_left(model, draft, look, message, actions);
}

}  // namespace

void draw_check_screen(const app::CheckModel& model, CheckDraft& draft, const Look& look, Actions& actions) {
  draw_screen_title(look, model.title);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  if (room.x < look.px(narrow)) return draw_narrow(model, draft, look, room.x, actions);
  const float left = std::max(look.px(330), room.x * 0.352F);
  ImGui::BeginGroup();
  draw_channels(model, draft, look, actions);
  gap(look, 4);
  draw_left(model, draft, look, {left, ImGui::GetContentRegionAvail().y - look.px(68)}, actions);
  ImGui::EndGroup();
  ImGui::SameLine(0, look.px(22));
  ImGui::BeginChild("verdict", {0, room.y}, ImGuiChildFlags_None, one_for_keys);
  const ImVec2 right = ImGui::GetContentRegionAvail();
  draw_right(model, look, {right.x, right.y - look.px(2)}, actions);
  ImGui::EndChild();
}

}  // namespace ui
