// What frames every screen.
#include "app/models/models.h"
#include "app/models/words.h"

#include <algorithm>

namespace app {
namespace {

struct NavEntry {
  Screen screen;
  std::string_view key;
  std::string_view icon;
};

constexpr NavEntry nav[] = {
    {Screen::today, "nav.today", "home"},          {Screen::check, "nav.check", "shield-check"},
    {Screen::orders, "nav.orders", "package"},     {Screen::checklists, "nav.checklists", "list-checks"},
    {Screen::family, "nav.family", "users"},       {Screen::history, "nav.history", "history"},
    {Screen::settings, "nav.settings", "settings"}};

// The door's screens belong to Today.
Screen home_of(Screen screen) {
  return screen == Screen::hand_over || screen == Screen::someone_at_door ? Screen::today : screen;
}

int badge_of(const State& state, Screen screen) {
  if (screen != Screen::checklists) return 0;
  const auto& all = state.household.incidents;
  return static_cast<int>(
      std::count_if(all.begin(), all.end(), [](const core::Incident& incident) { return !incident.closed_at; }));
}

}  // namespace

FrameModel make_frame_model(const State& state) {
  const Words words(state);
  FrameModel model;
  model.program = words.say("program.name");
  for (const NavEntry& entry : nav) {
    const bool selected = home_of(state.screen) == entry.screen;
    if (selected) model.window_title = words.say("program.title", {{"screen", words.say(entry.key)}});
    model.nav.push_back({entry.screen, words.say(entry.key), std::string(entry.icon), selected,
                         badge_of(state, entry.screen), words.say(std::string(entry.key) + ".tooltip")});
  }
  if (core::find_member(state.household, state.me) != nullptr) model.me = words.person(state.me);
  for (const core::Member& member : state.household.members) model.people.push_back(words.person(member.id));
  if (!model.me) model.who_asks = words.say("program.who_are_you");
  model.sync_state = words.say("program.on_this_computer");
  model.notice = state.notice;
  model.undo_text = words.say("button.undo");
  model.dismiss_text = words.say("button.dismiss");
  model.text_size = state.household.settings.text_size;
  model.theme = state.household.settings.theme;
  return model;
}

}  // namespace app
