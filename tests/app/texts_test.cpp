#include "app/texts.h"

#include "app/program.h"
#include "core/doorstep/hand_over.h"
#include "core/household/settings.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ostringstream all;
  all << std::ifstream(path, std::ios::binary).rdbuf();
  return all.str();
}

// Every "key" that stands right after one of the words that say a sentence, unless it is only the beginning of a key.
std::vector<std::string> keys_said_in(const std::string& source) {
  std::vector<std::string> keys;
  for (const std::string_view call :
       {"say(\"", "warn(state, \"", "tell(state, \"", "warn(turn.state, \"", "tell(turn.state, \""}) {
    for (std::size_t at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
      const std::size_t from = at + call.size();
      const std::size_t to = source.find('"', from);
      const std::string key = source.substr(from, to - from);
      if (!key.empty() && key.back() != '.') keys.push_back(key);
    }
  }
  return keys;
}

}  // namespace

TEST_CASE("A sentence is filled with its details", "[app][texts]") {
  const app::Texts texts({{"plain", "Good"},
                          {"named", "{name} asks {name} at {hour}"},
                          {"files", "{count} files"},
                          {"files.one", "one file"},
                          {"open", "a { and no end"}});
  struct Row {
    const char* key;
    app::Details details;
    const char* said;
    const char* why;
  };
  const std::vector<Row> rows{
      {"plain", {}, "Good", "nothing to fill"},
      {"named", {{"name", "Tom"}, {"hour", "14:10"}}, "Tom asks Tom at 14:10", "each place"},
      {"named", {{"name", "{hour}"}, {"hour", "9"}}, "{hour} asks {hour} at 9", "details are not filled again"},
      {"named", {}, " asks  at ", "a missing detail leaves nothing behind"},
      {"files", {{"count", "2"}}, "2 files", "several"},
      {"files", {{"count", "1"}}, "one file", "one has its own sentence"},
      {"plain", {{"count", "1"}}, "Good", "one without its own sentence"},
      {"open", {}, "a { and no end", "a brace that does not close"},
      {"missing", {}, "missing", "a key that is missing gives the key"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(texts.say(row.key, row.details) == row.said);
  }
}

TEST_CASE("Every sentence that the app says by its full key is written", "[app][texts]") {
  int found = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(PORCHLIGHT_SOURCE_DIR) + "/src/app")) {
    if (entry.path().extension() != ".cpp") continue;
    for (const std::string& key : keys_said_in(text_of(entry.path()))) {
      INFO(entry.path().filename() << ": " << key);
      CHECK(table::texts().has(key));
      ++found;
    }
  }
  CHECK(found > 150);
}

TEST_CASE("Every sentence whose key is put together is written", "[app][texts]") {
  std::vector<std::string> keys;
  for (const char* stop :
       {"scanner_broken", "wants_it_first", "by_phone_or_intercom", "something_wrong", "did_not_work"})
    for (const char* head : {"guard.say.", "guard.about.", "history.stop."}) keys.push_back(std::string(head) + stop);
  for (const core::SettingRow& setting : core::all_settings())
    for (const char* tail : {"", ".detail"}) keys.push_back("setting." + std::string(setting.name) + tail);
  for (const core::SettingRow& setting : core::all_settings())
    keys.push_back("history.setting." + std::string(setting.name));
  for (const char* kind : {"expected", "ask", "private", "danger", "information"}) {
    keys.push_back(std::string("verdict.") + kind + ".headline");
    keys.push_back(std::string("verdict.") + kind + ".why");
    keys.push_back(std::string("history.verdict.") + kind);
  }
  for (const char* wants : {"nothing", "signature", "code", "money", "data", "entry", "return"}) {
    keys.push_back(std::string("someone.wants.") + wants);
    keys.push_back(std::string("history.wants.") + wants);
  }
  for (const char* kind : {"order_logged",
                           "order_edited",
                           "order_removed",
                           "order_claimed",
                           "order_delivered",
                           "driver_left",
                           "undone",
                           "message_checked",
                           "code_kept",
                           "code_revealed",
                           "code_given",
                           "hand_over_stopped",
                           "door_asked",
                           "house_asked",
                           "question_answered",
                           "checklist_started",
                           "step_done",
                           "step_undone",
                           "step_answered_yes",
                           "step_answered_no",
                           "step_noted",
                           "checklist_closed",
                           "checklist_reopened",
                           "member_added",
                           "member_changed",
                           "member_removed",
                           "setting_changed",
                           "imported"})
    keys.push_back(std::string("history.") + kind);
  for (int month = 1; month <= 12; ++month) keys.push_back("month." + std::to_string(month));
  for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) keys.push_back(std::string("day.") + day);
  for (const char* filter : {"expected", "delivered", "mine", "without_owner", "all"})
    keys.push_back(std::string("orders.filter.") + filter);
  for (const char* nav : {"today", "check", "orders", "checklists", "family", "history", "settings"})
    for (const char* tail : {"", ".tooltip"}) keys.push_back(std::string("nav.") + nav + tail);
  for (const std::string& key : keys) {
    INFO(key);
    CHECK(table::texts().has(key));
  }
}

TEST_CASE("Every checklist that comes with the program has its sentences, and their details are known",
          "[app][texts]") {
  const auto& checklists = table::knowledge()->packs().checklists;
  CHECK(checklists.size() >= 9);
  for (const core::Checklist& checklist : checklists) {
    INFO(checklist.id);
    CHECK(table::texts().has("checklist." + checklist.id + ".title"));
    for (const core::ChecklistStep& step : checklist.steps) {
      const std::string key = "checklist." + checklist.id + '.' + step.id;
      INFO(step.id);
      CHECK(table::texts().has(key + ".do"));
      CHECK(table::texts().has(key + ".why"));
      if (step.action == core::StepAction::copy_sentence) CHECK(table::texts().has(key + ".copy"));
      const app::Details all{{"shop", "X"}, {"orders_page", "X"}, {"report_address", "X"}, {"contact", "X"}};
      const app::Details none;
      const std::string said = table::texts().say(key + ".do", all);
      CHECK(said.find("  ") == std::string::npos);  // a detail that nobody gives leaves a gap
    }
  }
}
