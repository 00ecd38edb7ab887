#include "core/household/settings.h"

#include "support/catch.h"

TEST_CASE("a setting is written and read as text", "[settings]") {
  struct Row {
    const char* name;
    const char* written;
    const char* read;
  };
  const Row rows[] = {{"default_receive", "anyone_at_home", "anyone_at_home"},
                      {"country", "DE", "de"},
                      {"country", "", ""},
                      {"holidays", "2026-12-31, 2026-12-24 2026-12-24", "2026-12-24 2026-12-31"},
                      {"holidays", "", ""},
                      {"results_host", "mx.Example.org", "mx.example.org"},
                      {"answer_time", "15", "15"},
                      {"text_size", "200", "200"},
                      {"theme", "dark", "dark"}};
  for (const Row& row : rows) {
    INFO(row.name << " " << row.written);
    core::Settings settings;
    const core::SettingRow* setting = core::find_setting(row.name);
    REQUIRE(setting);
    CHECK(setting->write(settings, row.written));
    CHECK(setting->read(settings) == row.read);
  }
}

TEST_CASE("what is no value of a setting changes nothing", "[settings]") {
  struct Row {
    const char* name;
    const char* written;
    const char* why;
  };
  const Row rows[] = {{"default_receive", "named", "nobody is named by default"},
                      {"default_receive", "household_default", "it is the default itself"},
                      {"country", "deu", "three letters"},
                      {"country", "d1", "a digit"},
                      {"holidays", "2026-02-30", "no such day"},
                      {"holidays", "Christmas", "a word"},
                      {"results_host", "a b", "two words"},
                      {"results_host", "mx;evil", "a sign"},
                      {"answer_time", "0", "no time at all"},
                      {"answer_time", "10 min", "more than a number"},
                      {"text_size", "79", "too small"},
                      {"text_size", "201", "too big"},
                      {"text_size", "", "nothing"},
                      {"theme", "pink", "unknown"}};
  for (const Row& row : rows) {
    INFO(row.why);
    core::Settings settings;
    const core::SettingRow* setting = core::find_setting(row.name);
    REQUIRE(setting);
    CHECK_FALSE(setting->write(settings, row.written));
    CHECK(settings == core::Settings{});
  }
  CHECK(core::find_setting("colour") == nullptr);
}

TEST_CASE("every setting keeps what it reads", "[settings]") {
  for (const core::SettingRow& row : core::all_settings()) {
    INFO(row.name);
    core::Settings settings;
    CHECK(row.write(settings, row.read(settings)));
    CHECK(settings == core::Settings{});
  }
}
