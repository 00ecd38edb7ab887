// What the household has chosen.
#include "core/household/settings.h"
#include "app/models/models.h"
#include "app/models/words.h"

#include <algorithm>
#include <iterator>

namespace app {
namespace {

std::vector<Choice> worded(const Words& words, const std::string& name, std::initializer_list<const char*> values) {
  std::vector<Choice> choices;
  for (const char* value : values) choices.push_back({value, words.say("setting." + name + '.' + value)});
  return choices;
}

std::vector<Choice> sizes(const Words& words) {
  std::vector<Choice> choices;
  for (const int size : {90, 100, 115, 130, 150, 175, 200})
    choices.push_back({std::to_string(size), words.say("setting.text_size.value", {{"size", std::to_string(size)}})});
  return choices;
}

std::vector<Choice> countries(const State& state, const Words& words) {
  std::vector<Choice> choices{{"", words.say("setting.country.none")}};
  for (const core::RegionPack& region : state.knowledge->packs().regions) choices.push_back({region.id, region.name});
  std::sort(std::next(choices.begin()), choices.end(),
            [](const Choice& a, const Choice& b) { return a.text < b.text; });
  return choices;
}

std::vector<Choice> choices_of(const State& state, const Words& words, const std::string& name) {
  if (name == "text_size") return sizes(words);
  if (name == "theme") return worded(words, name, {"follow_system", "light", "dark"});
  if (name == "country") return countries(state, words);
  if (name == "default_receive") return worded(words, name, {"any_adult", "anyone_at_home"});
  return {};
}

}  // namespace

SettingsModel make_settings_model(const State& state) {
  const Words words(state);
  SettingsModel model;
  model.title = words.say("settings.title");
  for (const core::SettingRow& setting : core::all_settings()) {
    const std::string name(setting.name);
    SettingsModel::Row row;
    row.name = name;
    row.label = words.say("setting." + name);
    row.detail = words.say("setting." + name + ".detail");
    row.value = setting.read(state.household.settings);
    row.choices = choices_of(state, words, name);
    model.rows.push_back(std::move(row));
  }
  for (const core::SkippedPack& pack : state.knowledge->packs().skipped)
    model.notes.push_back(words.say("settings.skipped", {{"file", pack.file}, {"what", pack.what}}));
  model.save = words.say("button.save");
  return model;
}

}  // namespace app
