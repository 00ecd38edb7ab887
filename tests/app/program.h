#pragma once
// The program of the tests: the app's loop with real packs and sentences, and a household that is kept in memory.

#include "app/models/as_text.h"
#include "app/models/models.h"
#include "app/update.h"
#include "core/home.h"
#include "pack_files/read_texts.h"
#include "pack_files/toml_pack_shelf.h"
#include "reading/read_message.h"
#include "support/catch.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace table {

inline std::shared_ptr<const core::Knowledge> knowledge() {
  static const auto known = std::make_shared<const core::Knowledge>(
      pack_files::TomlPackShelf(std::string(PORCHLIGHT_SOURCE_DIR) + "/assets/packs").read());
  return known;
}

inline const app::Texts& texts() {
  static const app::Texts known(
      pack_files::read_texts(std::string(PORCHLIGHT_SOURCE_DIR) + "/assets/texts/en.json").value());
  return known;
}

/// The household as the file would hold it. Edits are not merged: one program only.
class Kept {
 public:
  core::Household household;

  core::HouseholdNews commit(const app::CommitChanges& job) {
    core::HouseholdNews news;
    news.revision = ++household.revision;
    for (const core::Change& change : job.changes) std::visit([&](const auto& one) { take(one, news); }, change);
    for (core::HistoryEntry entry : job.entries) {
      entry.number = ++last_number_;
      news.history.push_back(entry);
      household.history.push_back(entry);
    }
    return news;
  }

  core::HouseholdNews whole() {
    core::HouseholdNews news;
    household.revision = std::max<core::Revision>(household.revision, 1);
    news.revision = household.revision;
    news.whole = true;
    news.settings = household.settings;
    news.members = household.members;
    news.orders = household.orders;
    news.codes = household.codes;
    news.incidents = household.incidents;
    news.questions = household.questions;
    news.history = household.history;
    return news;
  }

 private:
  template <class Thing>
  static void put(std::vector<Thing>& things, const Thing& thing) {
    for (Thing& known : things)
      if (known.id == thing.id) return void(known = thing);
    things.push_back(thing);
  }
  template <class Thing>
  static void drop(std::vector<Thing>& things, const Thing& thing) {
    std::erase_if(things, [&](const Thing& known) { return known.id == thing.id; });
  }

  void take(const core::Save<core::Member>& save, core::HouseholdNews& news) {
    put(household.members, save.after);
    news.members.push_back(save.after);
  }
  void take(const core::Save<core::Order>& save, core::HouseholdNews& news) {
    put(household.orders, save.after);
    news.orders.push_back(save.after);
  }
  void take(const core::Save<core::WaitingCode>& save, core::HouseholdNews& news) {
    put(household.codes, save.after);
    news.codes.push_back(save.after);
  }
  void take(const core::Save<core::Incident>& save, core::HouseholdNews& news) {
    put(household.incidents, save.after);
    news.incidents.push_back(save.after);
  }
  void take(const core::Save<core::Question>& save, core::HouseholdNews& news) {
    put(household.questions, save.after);
    news.questions.push_back(save.after);
  }
  void take(const core::Save<core::Settings>& save, core::HouseholdNews& news) {
    household.settings = save.after;
    news.settings = save.after;
  }
  void take(const core::Remove<core::Member>& remove, core::HouseholdNews& news) {
    drop(household.members, remove.before);
    news.removed_members.push_back(remove.before.id);
  }
  void take(const core::Remove<core::Order>& remove, core::HouseholdNews& news) {
    drop(household.orders, remove.before);
    news.removed_orders.push_back(remove.before.id);
  }

  std::int64_t last_number_ = 0;
};

class Program {
 public:
  explicit Program(core::Household household = home::family()) {
    state.knowledge = knowledge();
    state.texts = texts();
    kept.household = std::move(household);
    happen(app::HouseholdRead{kept.whole()});
    state.me = home::tom;
  }

  app::State state;
  Kept kept;
  core::LocalTime now = home::now;
  bool commits_fail = false;
  bool jobs_wait = false;  ///< until run()
  std::deque<app::Job> waiting;
  std::vector<app::Job> outside;             ///< what was opened or copied
  std::map<std::string, std::string> files;  ///< by path

  void act(app::Action action) { feed(app::Input(std::in_place_type<app::Action>, std::move(action))); }
  void happen(app::Event event) { feed(app::Input(std::in_place_type<app::Event>, std::move(event))); }

  void run() {
    while (!waiting.empty()) {
      const app::Job job = std::move(waiting.front());
      waiting.pop_front();
      std::visit([&](const auto& one) { work(one); }, job);
    }
  }

  [[nodiscard]] std::string notice() const { return state.notice ? state.notice->text : std::string(); }
  /// The kinds of all history entries, in their order: "order_logged code_kept".
  [[nodiscard]] std::string kinds() const {
    std::string text;
    for (const core::HistoryEntry& entry : kept.household.history) text += (text.empty() ? "" : " ") + entry.kind;
    return text;
  }
  [[nodiscard]] const core::Order& order(const char* id) const {
    const core::Order* found = core::find_order(state.household, core::OrderId{id});
    REQUIRE(found != nullptr);
    return *found;
  }
  [[nodiscard]] const core::WaitingCode& code(std::size_t at = 0) const {
    REQUIRE(state.household.codes.size() > at);
    return state.household.codes[at];
  }

 private:
  void feed(const app::Input& input) {
    for (app::Job& job : app::update(state, input, now)) waiting.push_back(std::move(job));
    if (!jobs_wait && !running_) {
      running_ = true;
      run();
      running_ = false;
    }
  }

  void work(const app::CommitChanges& job) {
    if (commits_fail) return happen(app::CommitFailed{job.serial, {ports::ErrorKind::busy, "The disk is full."}});
    happen(app::Committed{job.serial, kept.commit(job)});
  }
  void work(const app::ReadHousehold& /*job*/) { happen(app::HouseholdRead{kept.whole()}); }
  void work(const app::ReadMessage& job) {
    const auto file = files.find(job.path);
    if (!job.path.empty() && file == files.end())
      return happen(app::MessageUnreadable{job.serial, {ports::ErrorKind::not_found, "The file is not there."}});
    const std::string& bytes = job.path.empty() ? job.bytes : file->second;
    happen(
        app::MessageRead{job.serial, reading::read_message(bytes, *state.knowledge, {job.channel, job.results_host})});
  }
  void work(const app::OpenInBrowser& job) { outside.emplace_back(job); }
  void work(const app::CopyToClipboard& job) { outside.emplace_back(job); }

  bool running_ = false;
};

/// A household that awaits Maria's headphones from Amazon today; Tom and Rosa may take them in.
inline core::Household with_headphones() {
  core::Household household = home::family();
  core::Order order = home::order("headphones", "Headphones", "amazon", home::maria);
  order.order_number = "112-5550142-7731209";
  order.receive = core::Receive::named;
  order.may_receive = {home::tom, home::rosa};
  household.orders = {order};
  return household;
}

/// The same, and its code waits.
inline core::Household with_code() {
  core::Household household = with_headphones();
  household.codes = {home::code("code", "headphones", "482913")};
  return household;
}

inline const std::string delivery_text =
    "Amazon: Your package arrives today. Give this one-time password to the driver when you receive it: 482913. "
    "Order 112-5550142-7731209";
inline const std::string unknown_text =
    "Amazon: Your package arrives today. Give this one-time password to the driver when you receive it: 190553. "
    "Order 113-0000145-6612803";
inline const std::string account_text =
    "Amazon: 731045 is your verification code to sign in to your account. Do not share it with anyone.";
inline const std::string trap_text =
    "AMAZON: your order of $1,299 ships today. If you did not place it, call +1 888 555 0147 and read the agent the "
    "code "
    "we sent you to cancel: https://amazon-order-cancel.com/id";

}  // namespace table
