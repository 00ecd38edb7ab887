#include "app/models/models.h"
#include "ui/screens/orders.h"
#include "ui/screens/screens.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

void draw_fields(const app::OrderForm& form, OrdersDraft& draft, const Look& look, float width) {
  const float half = (width - look.px(20)) / 2;
  for (std::size_t i = 0; i < form.fields.size(); ++i) {
    const app::OrderForm::Field& field = form.fields[i];
    if (i % 2 == 1) ImGui::SameLine(0, look.px(20));
    ImGui::BeginGroup();
    draw_section_title(look, field.label);
    text_field(look, ("##" + field.name).c_str(), field.hint, draft.form[field.name], half);
    ImGui::EndGroup();
  }
}

void draw_switch(std::string_view label, std::string& value, const Look& look) {
  const bool on = value == "yes";
  if (tick_box(look, label, on, look.px(25))) value = on ? "" : "yes";
  ImGui::SameLine(0, look.px(10));
  line(look, look.fonts.body, look.colours.text, label);
}

// Names of those who may take it in, as one text: each chip turns one on or off.
void draw_named(const app::OrderForm& form, std::string& value, const Look& look) {
  for (const app::Choice& person : form.owners) {
    if (person.value.empty()) continue;
    if (&person != &form.owners.front()) ImGui::SameLine(0, look.px(8));
    const std::string entry = person.value + ",";
    const std::size_t at = value.find(entry);
    ImGui::PushID("named");
    if (chip(look, person.text, {}, at != std::string::npos)) {
      if (at == std::string::npos) {
        value += entry;
      } else {
        value.erase(at, entry.size());
      }
    }
    ImGui::PopID();
  }
}

void draw_people(const app::OrderForm& form, OrdersDraft& draft, const Look& look, float width) {
  draw_section_title(look, form.owner_label);
  ImGui::PushID("owner");
  draw_choices(form.owners, draft.form["owner"], look, width);
  ImGui::PopID();
  draw_section_title(look, form.receive_label);
  ImGui::PushID("receive");
  draw_choices(form.receive, draft.form["receive"], look, width);
  ImGui::PopID();
  if (draft.form["receive"] == "named") {
    draw_section_title(look, form.may_receive_label);
    draw_named(form, draft.form["may_receive"], look);
  }
  gap(look, 4);
  draw_switch(form.code_expected_label, draft.form["code_expected"], look);
  draw_switch(form.gift_label, draft.form["gift"], look);
}

app::Button plain(std::string text, std::string icon, bool primary = false) {
  app::Button made;
  made.text = std::move(text);
  made.icon = std::move(icon);
  made.primary = primary;
  return made;
}

void draw_deeds(const app::OrderForm& form, const app::State& state, OrdersDraft& draft, const Look& look,
                Actions& actions) {
  bool close = false;
  if (button(look, plain(form.save, "check", true))) {
    if (const auto order = app::order_from(draft.form, draft.before.value_or(core::Order{}), state, draft.error)) {
      actions.emplace_back(app::SaveOrder{draft.before, *order});
      close = true;
    }
  }
  ImGui::SameLine(0, look.px(12));
  close = button(look, plain(form.cancel, "")) || close;
  if (draft.before) {
    const core::OrderId id = draft.before->id;
    const bool open =
        draft.before->state == core::OrderState::expected || draft.before->state == core::OrderState::missed;
    const auto deed = [&](const std::string& text, const char* icon, app::Action action) {
      ImGui::SameLine(0, look.px(12));
      if (!button(look, plain(text, icon))) return;
      actions.push_back(std::move(action));
      close = true;
    };
    if (open) deed(form.delivered, "package", app::MarkDelivered{id});
    if (open) deed(form.missed, "truck", app::DriverLeft{id});
    deed(form.remove, "trash", app::RemoveOrder{id});
  }
  if (close) draft.editing.reset();
}

}  // namespace

void open_order_form(const core::OrderId& id, const app::State& state, OrdersDraft& draft) {
  const core::Order* order = core::find_order(state.household, id);
  if (order == nullptr) return;
  draft.editing = id;
  draft.before = *order;
  draft.form = app::texts_of(*order, state);
  draft.error.clear();
}

void draw_order_form(const app::State& state, OrdersDraft& draft, const Look& look, Actions& actions) {
  const app::OrderForm form = app::make_order_form(state);
  const float width = ImGui::GetContentRegionAvail().x;
  const Card card(look, width, look.px(24));
  line(look, look.fonts.heading, look.colours.text, form.title);
  draw_fields(form, draft, look, card.inner_width());
  gap(look, 4);
  draw_people(form, draft, look, card.inner_width());
  if (!draft.error.empty()) paragraph(look, look.fonts.body, look.colours.danger.text, draft.error, card.inner_width());
  gap(look, 6);
  draw_deeds(form, state, draft, look, actions);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::GetIO().WantTextInput) draft.editing.reset();
}

}  // namespace ui
