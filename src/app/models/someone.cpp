// Someone is at the door without a code: three answers, then the verdict.
#include "app/models/models.h"
#include "app/models/verdict_card.h"
#include "app/models/words.h"
#include "core/doorstep/someone_at_door.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr std::size_t most_to_choose = 14;

bool ends_in_country(const std::string& domain, const std::string& country) {
  const std::string ending = '.' + (country == "gb" ? std::string("uk") : country);
  return !country.empty() && domain.ends_with(ending);
}

// The country's own first, then those that are at home in most countries: by their domains.
std::vector<const core::RetailerPack*> by_nearness(const State& state, core::PackKind kind) {
  std::vector<const core::RetailerPack*> packs;
  for (const core::RetailerPack& pack : state.knowledge->packs().retailers)
    if (pack.kind == kind) packs.push_back(&pack);
  const auto nearness = [&](const core::RetailerPack* pack) {
    const bool here = std::any_of(pack->domains.begin(), pack->domains.end(), [&](const std::string& domain) {
      return ends_in_country(domain, state.household.settings.country);
    });
    return std::pair(here, pack->domains.size());
  };
  std::stable_sort(packs.begin(), packs.end(), [&](const auto* a, const auto* b) { return nearness(a) > nearness(b); });
  return packs;
}

std::vector<Choice> shops_of(const State& state, const Words& words) {
  std::vector<Choice> shops;
  const auto add = [&](const std::string& name) {
    const bool known =
        std::any_of(shops.begin(), shops.end(), [&](const Choice& choice) { return choice.value == name; });
    if (!name.empty() && !known) shops.push_back({name, name});
  };
  constexpr std::size_t most_orders = 500;
  std::size_t seen = 0;
  for (auto order = state.household.orders.rbegin(); order != state.household.orders.rend() && seen < most_orders;
       ++order, ++seen)
    if (core::can_still_come(*order)) {
      add(words.shop(order->carrier));
      add(words.shop(order->retailer));
    }
  for (const core::PackKind kind : {core::PackKind::carrier, core::PackKind::shop})
    for (const core::RetailerPack* pack : by_nearness(state, kind)) add(pack->name);
  return shops;
}

}  // namespace

SomeoneModel make_someone_model(const State& state) {
  const Words words(state);
  SomeoneModel model;
  model.title = words.say("someone.title");
  model.stop_here = {words.say("door.stop_here"), "x", LeaveGuard{}, true, false, words.say("door.stop_here.tooltip")};
  model.from_label = words.say("someone.from");
  model.from_hint = words.say("someone.from.hint");
  model.for_label = words.say("someone.for");
  model.for_hint = words.say("someone.for.hint");
  model.wants_label = words.say("someone.wants");
  model.shops = shops_of(state, words);
  for (const core::Member& member : state.household.members) {
    const std::string& label = member.label_name.empty() ? member.name : member.label_name;
    model.people.push_back({member.name, label == member.name ? label : member.name + " (" + label + ")"});
  }
  for (const core::Wants wants : {core::Wants::nothing, core::Wants::signature, core::Wants::code, core::Wants::money,
                                  core::Wants::data, core::Wants::entry, core::Wants::take_back}) {
    const std::string name(core::name_of(wants));
    model.wants.push_back({name, words.say("someone.wants." + name)});
  }
  model.ask_text = words.say("someone.ask");
  if (state.door.verdict) model.card = card_of_call(state);
  return model;
}

std::vector<Choice> shops_that_fit(const SomeoneModel& model, std::string_view typed) {
  const std::string wanted = core::fold(typed);
  const bool chosen =
      std::any_of(model.shops.begin(), model.shops.end(), [&](const Choice& choice) { return choice.value == typed; });
  std::vector<Choice> fitting;
  for (const Choice& choice : model.shops) {
    if (fitting.size() == most_to_choose) break;
    if (chosen || wanted.empty() || core::fold(choice.text).find(wanted) != std::string::npos)
      fitting.push_back(choice);
  }
  return fitting;
}

}  // namespace app
