#include "core/household/household.h"

#include "core/text/fold.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace core {
namespace {

template <class Thing, class ThingId>
const Thing* find_by_id(const std::vector<Thing>& things, const ThingId& id) {
  if (id.empty()) return nullptr;
  const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
  return found == things.end() ? nullptr : &*found;
}

// New ones go to the end, known ones keep their place.
template <class Thing>
void put(std::vector<Thing>& things, std::vector<Thing> news) {
  if (news.empty()) return;
  std::unordered_map<decltype(Thing::id), std::size_t> places;
  places.reserve(things.size());
  for (std::size_t i = 0; i < things.size(); ++i) places.emplace(things[i].id, i);
  for (Thing& thing : news) {
    const auto [place, is_new] = places.emplace(thing.id, things.size());
    if (is_new) {
      things.push_back(std::move(thing));
    } else {
      things[place->second] = std::move(thing);
    }
  }
}

template <class Thing, class ThingId>
void take_off(std::vector<Thing>& things, const std::vector<ThingId>& ids) {
  if (ids.empty()) return;
  const std::unordered_set<ThingId> gone(ids.begin(), ids.end());
  std::erase_if(things, [&](const Thing& thing) { return gone.contains(thing.id); });
}

void add_history(std::vector<HistoryEntry>& history, std::vector<HistoryEntry> news) {
  for (HistoryEntry& entry : news)
    if (history.empty() || entry.number == 0 || history.back().number < entry.number)
      history.push_back(std::move(entry));
  if (history.size() > kept_history) history.erase(history.begin(), std::prev(history.end(), kept_history));
}

template <class Thing>
std::optional<Change> back(const Save<Thing>& save) {
  if (!save.before) return std::nullopt;
  return Change(Save<Thing>{save.after, *save.before});
}

struct Inverse {
  template <class Thing>
  std::optional<Change> operator()(const Save<Thing>& save) const {
    return back(save);
  }
  std::optional<Change> operator()(const Save<Member>& save) const {
    return save.before ? back(save) : Change(Remove<Member>{save.after});
  }
  std::optional<Change> operator()(const Save<Order>& save) const {
    return save.before ? back(save) : Change(Remove<Order>{save.after});
  }
  // Digits that are forgotten stay so.
  std::optional<Change> operator()(const Save<WaitingCode>& save) const {
    return save.after.state == CodeState::waiting ? back(save) : std::nullopt;
  }
  template <class Thing>
  std::optional<Change> operator()(const Remove<Thing>& remove) const {
    return Change(Save<Thing>{std::nullopt, remove.before});
  }
};

}  // namespace

std::optional<Change> inverse_of(const Change& change) { return std::visit(Inverse(), change); }

void take_news(Household& household, HouseholdNews news) {
  const bool is_new = news.revision > household.revision || (news.whole && news.revision == household.revision);
  if (!is_new) return;
  if (news.whole) household = Household{};
  household.revision = news.revision;
  if (news.settings) household.settings = std::move(*news.settings);
  take_off(household.members, news.removed_members);
  take_off(household.orders, news.removed_orders);
  put(household.members, std::move(news.members));
  put(household.orders, std::move(news.orders));
  put(household.codes, std::move(news.codes));
  put(household.incidents, std::move(news.incidents));
  put(household.questions, std::move(news.questions));
  add_history(household.history, std::move(news.history));
}

const Member* find_member(const Household& household, const MemberId& id) { return find_by_id(household.members, id); }

const Member* find_member_by_name(const Household& household, std::string_view name) {
  const std::string folded = fold(name);
  if (folded.empty()) return nullptr;
  const auto found = std::find_if(household.members.begin(), household.members.end(),
                                  [&](const Member& member) { return fold(member.name) == folded; });
  return found == household.members.end() ? nullptr : &*found;
}

const Order* find_order(const Household& household, const OrderId& id) { return find_by_id(household.orders, id); }
const WaitingCode* find_code(const Household& household, const CodeId& id) { return find_by_id(household.codes, id); }
const Incident* find_incident(const Household& household, const IncidentId& id) {
  return find_by_id(household.incidents, id);
}
const Question* find_question(const Household& household, const QuestionId& id) {
  return find_by_id(household.questions, id);
}

}  // namespace core
