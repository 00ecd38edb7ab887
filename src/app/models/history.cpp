// What was done, by whom and when.
#include "app/models/models.h"
#include "app/models/steps.h"
#include "app/models/words.h"
#include "app/turn.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace app {
namespace {

std::string icon_of(const std::string& kind) {
  static const std::map<std::string, std::string, std::less<>> icons{{"code_given", "check-circle"},
                                                                     {"code_kept", "key"},
                                                                     {"code_revealed", "eye"},
                                                                     {"hand_over_stopped", "triangle-alert"},
                                                                     {"message_checked", "shield-check"},
                                                                     {"door_asked", "door"},
                                                                     {"driver_left", "door"},
                                                                     {"house_asked", "question-circle"},
                                                                     {"question_answered", "users"},
                                                                     {"member_added", "users"},
                                                                     {"member_changed", "users"},
                                                                     {"member_removed", "users"},
                                                                     {"setting_changed", "settings"},
                                                                     {"undone", "history"}};
  const auto found = icons.find(kind);
  if (found != icons.end()) return found->second;
  return kind.rfind("order", 0) == 0 ? "package" : "list-checks";
}

class HistoryMaker {
 public:
  explicit HistoryMaker(const State& state) : state_(state), words_(state) {}

  std::string text(const core::HistoryEntry& entry) const {
    Details details = entry.details;
    details["who"] = entry.by.empty() ? words_.say("history.somebody") : words_.name(entry.by);
    name_values(details);
    name_thing(entry, details);
    const bool bare = details["shop"].empty() && state_.texts.has("history." + entry.kind + ".bare");
    const std::string key = "history." + entry.kind + (bare ? ".bare" : "");
    return words_.say(state_.texts.has(key) ? key : "history.other", details);
  }

 private:
  // Names of the files' formats become words.
  void name_values(Details& details) const {
    for (const char* name : {"verdict", "purpose", "wants", "stop", "answer", "setting"}) {
      const auto value = details.find(name);
      if (value == details.end()) continue;
      const std::string key = "history." + std::string(name) + '.' + value->second;
      if (state_.texts.has(key)) value->second = words_.say(key);
    }
    const auto checklist = details.find("checklist");
    if (checklist == details.end()) return;
    const auto step = details.find("step");
    const Details shop{{"shop", words_.say("step.the_shop")},
                       {"contact", words_.say("step.no_contact")},
                       {"orders_page", words_.say("step.no_page")},
                       {"report_address", words_.say("step.no_report_address")}};
    if (step != details.end())
      step->second = words_.say("checklist." + checklist->second + '.' + step->second + ".do", shop);
    checklist->second = checklist_title(words_, checklist->second);
  }

  // The item of an order: not that of a gift that is kept from the one who looks.
  void name_thing(const core::HistoryEntry& entry, Details& details) const {
    const core::Order* order = entry.subject.empty() ? nullptr : order_of(state_, core::OrderId{entry.subject});
    if (order != nullptr) details["item"] = words_.item(*order);
    if (details["item"].empty()) details["item"] = words_.say("order.no_item");
    if (order == nullptr || !words_.hides(*order)) return;
    if (entry.by == order->ordered_by) details["who"] = words_.say("order.hidden_owner");
  }

  const State& state_;
  Words words_;
};

// The avatar would tell whose gift it is.
bool tells_owner(const State& state, const Words& words, const core::HistoryEntry& entry) {
  const core::Order* order = entry.subject.empty() ? nullptr : order_of(state, core::OrderId{entry.subject});
  return order != nullptr && words.hides(*order) && entry.by == order->ordered_by;
}

}  // namespace

HistoryModel make_history_model(const State& state) {
  const Words words(state);
  const HistoryMaker maker(state);
  HistoryModel model;
  model.title = words.say("history.title");
  model.search_hint = words.say("history.search");
  const std::string query = core::fold(state.history_query);
  std::string last_day;
  for (auto entry = state.household.history.rbegin(); entry != state.household.history.rend(); ++entry) {
    HistoryModel::Row row;
    row.text = maker.text(*entry);
    if (!query.empty() && core::fold(row.text).find(query) == std::string::npos) continue;
    const std::string day = words.day(core::day_of(entry->at, state.now));
    if (day != last_day) row.day = last_day = day;
    row.hour = words.hour(entry->at);
    if (!tells_owner(state, words, *entry)) row.avatar = words.avatar(entry->by);
    row.icon = icon_of(entry->kind);
    model.rows.push_back(std::move(row));
  }
  if (model.rows.empty()) model.nothing = words.say(query.empty() ? "history.nothing" : "history.none_found");
  return model;
}

}  // namespace app
