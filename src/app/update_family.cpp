// Who lives here, and what the household has chosen.
#include "app/models/palette.h"
#include "app/turn.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr std::size_t longest_name = 100;

std::uint32_t next_colour(const core::Household& household) {
  for (const std::uint32_t colour : palette) {
    const auto has = [&](const core::Member& member) { return member.colour == colour; };
    if (std::none_of(household.members.begin(), household.members.end(), has)) return colour;
  }
  return palette[household.members.size() % palette.size()];
}

std::string_view fault_of(const State& state, const core::Member& member) {
  if (member.name.empty()) return "notice.name_missing";
  if (member.name.size() > longest_name || member.label_name.size() > longest_name) return "notice.name_too_long";
  const core::Member* namesake = core::find_member_by_name(state.household, member.name);
  return namesake != nullptr && namesake->id != member.id ? "notice.name_taken" : std::string_view();
}

}  // namespace

void take(Turn& turn, const Become& deed) {
  State& state = turn.state;
  if (!deed.member.empty() && core::find_member(state.household, deed.member) == nullptr) return;
  state.me = deed.member;
  state.revealed = {};
  if (!state.door.guard) return;
  const core::CodeId code = state.door.guard->code();
  state.door.guard.emplace(state.household, code, state.me);
}

void take(Turn& turn, const SaveMember& deed) {
  State& state = turn.state;
  core::Member after = deed.after;
  after.name = core::trim(after.name);
  after.label_name = core::trim(after.label_name);
  const bool is_new = after.id.empty();
  const bool is_first = is_new && state.household.members.empty();
  if (const std::string_view fault = fault_of(state, after); !fault.empty()) return warn(state, fault);
  if (after.colour == 0) after.colour = next_colour(state.household);
  std::optional<core::Member> before = deed.before;
  if (is_new) {
    before.reset();
    after.id = core::MemberId{state.ids.next()};
  } else if (const core::Member* known = core::find_member(state.household, after.id); !before && known != nullptr) {
    before = *known;
  }
  Deed saved;
  saved.undoable = true;
  saved.done = state.texts.say(is_new ? "notice.member_added" : "notice.member_saved", {{"name", after.name}});
  saved.entries.push_back(
      entry_of(state, is_new ? "member_added" : "member_changed", after.id.value, {{"name", after.name}}));
  if (is_first) state.me = after.id;  // whoever begins is the one who sits here
  saved.changes.emplace_back(core::Save<core::Member>{std::move(before), std::move(after)});
  commit(turn, std::move(saved));
}

void take(Turn& turn, const RemoveMember& deed) {
  State& state = turn.state;
  const core::Member* member = core::find_member(state.household, deed.member);
  if (member == nullptr) return;
  Deed removed;
  removed.undoable = true;
  removed.done = state.texts.say("notice.member_removed", {{"name", member->name}});
  removed.entries.push_back(entry_of(state, "member_removed", member->id.value, {{"name", member->name}}));
  removed.changes.emplace_back(core::Remove<core::Member>{*member});
  commit(turn, std::move(removed));
}

void take(Turn& turn, const ChangeSetting& deed) {
  State& state = turn.state;
  const core::SettingRow* row = core::find_setting(deed.name);
  core::Settings after = state.household.settings;
  if (row == nullptr || !row->write(after, deed.value))
    return warn(state, "notice.setting_refused", {{"value", deed.value}});
  if (after == state.household.settings) return;
  Deed changed;
  changed.undoable = true;
  changed.entries.push_back(
      entry_of(state, "setting_changed", {}, {{"setting", deed.name}, {"value", row->read(after)}}));
  changed.changes.emplace_back(core::Save<core::Settings>{state.household.settings, std::move(after)});
  commit(turn, std::move(changed));
}

}  // namespace app
