#include "ui/screens/screens.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

// Yes and no beside a step that asks. The chosen one is marked.
void draw_answer(const app::StepRow& step, const Look& look, Actions& actions) {
  if (chip(look, step.yes, "check", step.answer == true))
    actions.emplace_back(app::AnswerStep{step.incident, step.step, true});
  ImGui::SameLine(0, look.px(8));
  if (chip(look, step.no, "x", step.answer == false))
    actions.emplace_back(app::AnswerStep{step.incident, step.step, false});
}

void draw_note(const app::StepRow& step, const Look& look, float width, ChecklistsDraft& draft, std::string_view hint,
               Actions& actions) {
  if (draft.note_of != step.step) {
    if (text_link(look, step.note.empty() ? hint : std::string_view(step.note))) {
      draft.note_of = step.step;
      draft.notes[step.step] = step.note;
    }
    return;
  }
  bool entered = false;
  text_field(look, "##note", hint, draft.notes[step.step], width, &entered);
  if (entered) {
    actions.emplace_back(app::NoteStep{step.incident, step.step, draft.notes[step.step]});
    draft.note_of.clear();
  }
}

void draw_step(const app::StepRow& step, const Look& look, float width, ChecklistsDraft* draft,
               std::string_view note_hint, Actions& actions) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(10)});
  if (step.asks) {
    draw_icon("question-circle", {at.x + look.px(1), at.y + look.px(11)}, look.px(23), look.colours.muted);
  } else if (tick_box(look, step.text, step.done, look.px(25))) {
    actions.emplace_back(app::TickStep{step.incident, step.step, !step.done});
  }
  const float button_part = step.button ? button_width(look, *step.button) + look.px(16) : 0;
  const float room = width - look.px(38) - button_part;
  ImGui::SetCursorScreenPos({at.x + look.px(38), at.y + look.px(10)});
  ImGui::BeginGroup();
  paragraph(look, look.fonts.bold, look.colours.text, step.text, room);
  if (!step.why.empty()) paragraph(look, look.fonts.small, look.colours.muted, step.why, room);
  if (step.asks) draw_answer(step, look, actions);
  if (draft != nullptr) draw_note(step, look, room, *draft, note_hint, actions);
  ImGui::EndGroup();
  float bottom = ImGui::GetItemRectMax().y;
  if (step.button) {
    ImGui::SetCursorScreenPos({at.x + width - button_width(look, *step.button), at.y + look.px(10)});
    button(look, *step.button, actions);
    bottom = std::max(bottom, ImGui::GetItemRectMax().y);
  }
  ImGui::SetCursorScreenPos({at.x, bottom + look.px(10)});
  ImGui::Dummy({width, 0});
}

}  // namespace

void draw_steps(const std::vector<app::StepRow>& steps, const Look& look, float width, ChecklistsDraft* draft,
                std::string_view note_hint, Actions& actions) {
  for (const app::StepRow& step : steps) {
    ImGui::PushID(step.step.c_str());
    if (&step != &steps.front()) rule(look, width);
    draw_step(step, look, width, draft, note_hint, actions);
    ImGui::PopID();
  }
}

}  // namespace ui
