#pragma once
// One function for each screen: draws its model and adds what the person did. No screen knows a rule of the household.

#include "app/models/models.h"
#include "app/state.h"
#include "ui/drafts.h"
#include "ui/look.h"
#include "ui/widgets/controls.h"

namespace ui {

void draw_today_screen(const app::TodayModel& model, const Look& look, Actions& actions);
void draw_check_screen(const app::CheckModel& model, CheckDraft& draft, const Look& look, Actions& actions);
/// `state` gives the visible rows their words; nothing else is asked of it.
void draw_orders_screen(const app::OrdersModel& model, const app::State& state, OrdersDraft& draft, const Look& look,
                        Actions& actions);
void draw_checklists_screen(const app::ChecklistsModel& model, ChecklistsDraft& draft, const Look& look,
                            Actions& actions);
void draw_family_screen(const app::FamilyModel& model, FamilyDraft& draft, const Look& look, Actions& actions);
void draw_history_screen(const app::HistoryModel& model, HistoryDraft& draft, const Look& look, Actions& actions);
void draw_settings_screen(const app::SettingsModel& model, SettingsDraft& draft, const Look& look, Actions& actions);
void draw_hand_over_screen(const app::HandOverModel& model, const Look& look, Actions& actions);
void draw_someone_screen(const app::SomeoneModel& model, SomeoneDraft& draft, const Look& look, Actions& actions);

// Shared by screens.
void draw_screen_title(const Look& look, std::string_view title);
void draw_section_title(const Look& look, std::string_view title, std::string_view detail = {});
/// The card of a verdict, `width` wide and at least `height` high.
void draw_verdict_card(const app::VerdictCard& card, const Look& look, float width, float height, Actions& actions);
/// The steps of a checklist within `width`. `draft` may be null: notes are not shown then.
void draw_steps(const std::vector<app::StepRow>& steps, const Look& look, float width, ChecklistsDraft* draft,
                std::string_view note_hint, Actions& actions);
/// A choice among a few: chips that wrap. True when `value` changed.
bool draw_choices(const std::vector<app::Choice>& choices, std::string& value, const Look& look, float width);

}  // namespace ui
