#include "app/models/as_text.h"

#include "app/models/models.h"

#include <algorithm>

namespace app {
namespace {

// Columns as a terminal shows them: one for each character.
std::size_t width_of(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Nothing that a terminal would obey.
std::string harmless(const std::string& text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool c1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (c1) ++i;
    if (!c1) shown += c < ' ' || c == 0x7F ? ' ' : text[i];
  }
  return shown;
}

class Page {
 public:
  void title(const std::string& text) {
    if (text.empty()) return;
    if (!text_.empty()) text_ += '\n';
    line(text);
  }
  void line(const std::string& text) {
    std::string shown = harmless(text);
    shown.erase(shown.find_last_not_of(' ') + 1);
    text_ += shown + '\n';
  }
  void item(const std::string& text) {
    if (!text.empty()) line("  " + text);
  }
  void table(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (widths.size() <= i) widths.push_back(0);
        widths[i] = std::max(widths[i], width_of(row[i]));
      }
    for (const auto& row : rows) {
      std::string text;
      for (std::size_t i = 0; i < row.size(); ++i) text += row[i] + std::string(widths[i] - width_of(row[i]) + 2, ' ');
      item(text);
    }
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string joined(const std::string& left, const std::string& right) {
  return left.empty() || right.empty() ? left + right : left + " – " + right;
}

void add_steps(Page& page, const std::vector<StepRow>& steps) {
  for (const StepRow& step : steps) {
    page.item((step.done ? "[x] " : "[ ] ") + step.text);
    if (!step.why.empty()) page.item("    " + step.why);
    if (!step.note.empty()) page.item("    " + step.note);
  }
}

void add_card(Page& page, const VerdictCard& card) {
  page.title(card.headline);
  page.line(card.why);
  if (!card.code_dots.empty()) page.title(card.code_dots + "   " + card.code_until);
  std::string names;
  for (const PersonRow& person : card.may_share) names += (names.empty() ? "" : ", ") + person.name;
  if (!names.empty()) {
    page.title(card.share_title + ": " + names);
    page.item(card.share_detail);
  }
  page.title(card.ask_title);
  for (const VerdictCard::AskRow& row : card.asked)
    page.item(joined(row.name, row.answer ? row.answer->text : row.detail));
  page.title(card.default_title);
  page.item(card.default_detail);
  if (!card.reasons.empty()) page.title(card.reasons_title);
  for (const ReasonRow& reason : card.reasons) page.item("- " + joined(reason.text, reason.detail));
  if (!card.steps.empty()) page.title(card.steps_title + ", " + card.steps_progress);
  add_steps(page, card.steps);
}

void add_asked(Page& page, const std::vector<AskedRow>& rows) {
  for (const AskedRow& row : rows) {
    page.item(row.title);
    page.item("  " + row.detail);
  }
}

std::string today_text(const State& state) {
  const TodayModel model = make_today_model(state);
  Page page;
  page.line(model.greeting);
  if (!model.codes.empty()) page.title(model.codes_title);
  for (const CodeCard& card : model.codes) {
    page.item(card.dots + "   " + card.title + "   " + card.until);
    page.item("  " + card.about + ". " + card.who);
  }
  page.title(model.expected_title);
  if (model.expected.empty()) page.item(model.nothing_expected);
  std::vector<std::vector<std::string>> rows;
  for (const ExpectedRow& row : model.expected)
    rows.push_back({row.item, row.shop, row.owner_name, row.when, row.at_door, row.pill.text});
  page.table(rows);
  if (!model.asked.empty()) page.title(model.asked_title);
  add_asked(page, model.asked);
  if (!model.running.empty()) page.title(make_checklists_model(state).running_title);
  add_asked(page, model.running);
  return page.take();
}

std::string orders_text(const State& state) {
  const OrdersModel model = make_orders_model(state);
  Page page;
  page.line(model.title);
  if (model.rows.empty()) page.item(model.nothing);
  std::vector<std::vector<std::string>> rows;
  for (const core::OrderId& id : model.rows) {
    const OrderRow row = make_order_row(state, id);
    rows.push_back({row.item, row.shop, row.owner_name, row.when, row.pill.text});
  }
  page.table(rows);
  return page.take();
}

std::string check_text(const State& state) {
  const CheckModel model = make_check_model(state);
  Page page;
  page.line(model.title);
  if (model.card) {
    add_card(page, *model.card);
  } else {
    page.item(model.empty_title + ' ' + model.empty_detail);
  }
  return page.take();
}

std::string checklists_text(const State& state) {
  const ChecklistsModel model = make_checklists_model(state);
  Page page;
  page.line(model.title);
  const auto add = [&](const std::string& title, const std::vector<ChecklistsModel::Row>& rows) {
    if (!rows.empty()) page.title(title);
    for (const ChecklistsModel::Row& row : rows) page.item(row.title + " (" + row.detail + "; " + row.pill.text + ')');
  };
  add(model.running_title, model.running);
  if (!model.open_title.empty()) page.title(joined(model.open_title, model.open_progress));
  add_steps(page, model.steps);
  add(model.done_title, model.done);
  page.title(model.start_title);
  for (const Button& button : model.start) page.item(button.text);
  return page.take();
}

std::string family_text(const State& state) {
  const FamilyModel model = make_family_model(state);
  Page page;
  page.line(model.title);
  if (model.members.empty()) page.item(model.nobody);
  std::vector<std::vector<std::string>> rows;
  for (const FamilyModel::Row& row : model.members)
    rows.push_back({row.name, row.role, row.is_me ? row.i_am : std::string()});
  page.table(rows);
  return page.take();
}

std::string history_text(const State& state) {
  const HistoryModel model = make_history_model(state);
  Page page;
  page.line(model.title);
  if (model.rows.empty()) page.item(model.nothing);
  for (const HistoryModel::Row& row : model.rows) {
    page.title(row.day);
    page.item(row.hour + "  " + row.text);
  }
  return page.take();
}

std::string settings_text(const State& state) {
  const SettingsModel model = make_settings_model(state);
  Page page;
  page.line(model.title);
  std::vector<std::vector<std::string>> rows;
  for (const SettingsModel::Row& row : model.rows) {
    const auto choice =
        std::find_if(row.choices.begin(), row.choices.end(), [&](const Choice& c) { return c.value == row.value; });
    rows.push_back({row.label, choice == row.choices.end() ? row.value : choice->text});
  }
  page.table(rows);
  for (const std::string& note : model.notes) page.line(note);
  return page.take();
}

// Its digits are for the window alone.
std::string hand_over_text(const State& state) {
  const HandOverModel model = make_hand_over_model(state);
  Page page;
  page.line(model.title);
  page.title(model.question);
  page.item(model.about);
  page.item(model.say_this);
  for (const Button& button : model.answers) page.item("- " + button.text);
  return page.take();
}

std::string someone_text(const State& state) {
  const SomeoneModel model = make_someone_model(state);
  Page page;
  page.line(model.title);
  if (model.card) add_card(page, *model.card);
  return page.take();
}

}  // namespace

std::string as_text(const State& state, Screen screen) {
  switch (screen) {
    case Screen::today:
      return today_text(state);
    case Screen::check:
      return check_text(state);
    case Screen::orders:
      return orders_text(state);
    case Screen::checklists:
      return checklists_text(state);
    case Screen::family:
      return family_text(state);
    case Screen::history:
      return history_text(state);
    case Screen::settings:
      return settings_text(state);
    case Screen::hand_over:
      return hand_over_text(state);
    case Screen::someone_at_door:
      break;
  }
  return someone_text(state);
}

}  // namespace app
