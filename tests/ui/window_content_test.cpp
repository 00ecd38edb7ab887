// The screens with the sample household, without a window: found by label, clicked, typed into; what they return goes to update().
#include "ui/window_content.h"

#include "app/demo_household.h"
#include "app/update.h"
#include "pack_files/read_texts.h"
#include "pack_files/toml_pack_shelf.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "ui/headless_imgui.h"

#include <deque>
#include <set>

namespace {

// The window over the sample household; jobs that need a file or a thread are answered at once from memory.
struct Window {
  app::State state;
  ui::Drafts drafts;
  test::HeadlessImgui imgui;
  core::LocalTime now = *core::parse_rfc3339("2026-11-23T14:10:00Z");
  std::vector<app::Action> done;

  explicit Window(float width = 1200, float height = 780, float unit = 1) : imgui(width, height, unit) {
    state.texts = app::Texts(pack_files::read_texts(PORCHLIGHT_SOURCE_DIR "/assets/texts/en.json").value());
    state.knowledge = std::shared_ptr<const core::Knowledge>(&test::real_knowledge(), [](const core::Knowledge*) {});
    const app::DemoHousehold demo = app::make_demo_household(now);
    core::HouseholdNews news;
    news.revision = 1;
    news.whole = true;
    for (const core::Change& change : demo.changes) add(news, change);
    news.history = demo.entries;
    take(app::Event{app::HouseholdRead{news}});
    take(app::Action{app::Become{demo.me}});
    imgui.draw = [this] {
      for (app::Action& action : ui::draw_window(state, drafts, imgui.look())) {
        done.push_back(action);
        take(std::move(action));
      }
    };
    imgui.frames(3);
    done.clear();
  }

  static void add(core::HouseholdNews& news, const core::Change& change) {
    if (const auto* member = std::get_if<core::Save<core::Member>>(&change)) news.members.push_back(member->after);
    if (const auto* order = std::get_if<core::Save<core::Order>>(&change)) news.orders.push_back(order->after);
    if (const auto* code = std::get_if<core::Save<core::WaitingCode>>(&change)) news.codes.push_back(code->after);
    if (const auto* incident = std::get_if<core::Save<core::Incident>>(&change))
      news.incidents.push_back(incident->after);
    if (const auto* question = std::get_if<core::Save<core::Question>>(&change))
      news.questions.push_back(question->after);
    if (const auto* settings = std::get_if<core::Save<core::Settings>>(&change)) news.settings = settings->after;
  }

  // A commit is confirmed with what it changed.
  void take(const app::Input& input) {
    for (const app::Job& job : app::update(state, input, now))
      if (const auto* commit = std::get_if<app::CommitChanges>(&job)) {
        core::HouseholdNews news;
        news.revision = state.household.revision + 1;
        for (const core::Change& change : commit->changes) add(news, change);
        news.history = commit->entries;
        take(app::Event{app::Committed{commit->serial, news}});
      }
  }

  template <class Deed>
  [[nodiscard]] bool did() const {
    return std::any_of(done.begin(), done.end(),
                       [](const app::Action& action) { return std::holds_alternative<Deed>(action); });
  }
};

}  // namespace

TEST_CASE("every screen is reached by a click at the left", "[ui]") {
  Window window;
  for (const app::NavRow& row : app::make_frame_model(window.state).nav) {
    window.imgui.click(row.text);
    CHECK(window.state.screen == row.screen);
  }
}

TEST_CASE("Ctrl and a digit reach every screen", "[ui]") {
  Window window;
  const auto nav = app::make_frame_model(window.state).nav;
  for (std::size_t i = 0; i < nav.size(); ++i) {
    window.imgui.press(static_cast<ImGuiKey>(ImGuiKey_1 + static_cast<int>(i)), true);
    CHECK(window.state.screen == nav[i].screen);
  }
}

TEST_CASE("the driver is here: digits only after the label and the hand", "[ui][door]") {
  Window window;
  window.imgui.click("The driver is here");
  REQUIRE(window.state.screen == app::Screen::hand_over);
  for (int step = 0; step < 4 && app::make_hand_over_model(window.state).digits.empty(); ++step) {
    const app::HandOverModel model = app::make_hand_over_model(window.state);
    REQUIRE_FALSE(model.answers.empty());
    CHECK(model.digits.empty());
    window.imgui.click(model.answers.front().text);
  }
  CHECK(app::make_hand_over_model(window.state).digits == "482 913");
}

TEST_CASE("Tab reaches every control of every screen, from the first key on", "[ui][keys]") {
  for (const app::NavRow& row : app::make_frame_model(Window().state).nav) {
    Window window;
    window.take(app::Action{app::ShowScreen{row.screen}});
    window.imgui.frames(3);
    std::set<std::string> reached;
    for (int i = 0; i < 120; ++i) {
      window.imgui.press(ImGuiKey_Tab);
      reached.insert(window.imgui.focused());
    }
    INFO(row.text);
    CHECK(window.imgui.labels().size() >= 8);
    for (const std::string& label : window.imgui.labels()) {
      INFO(label);
      CHECK(reached.contains(label));
    }
  }
}

TEST_CASE("the hand-over is done with the keyboard alone", "[ui][door][keys]") {
  Window window;
  window.imgui.tab_to("The driver is here");
  window.imgui.press(ImGuiKey_Enter);
  REQUIRE(window.state.screen == app::Screen::hand_over);
  for (int step = 0; step < 4 && app::make_hand_over_model(window.state).digits.empty(); ++step) {
    window.imgui.tab_to(app::make_hand_over_model(window.state).answers.front().text);
    window.imgui.press(ImGuiKey_Enter);
  }
  CHECK(app::make_hand_over_model(window.state).digits == "482 913");
  window.imgui.press(ImGuiKey_1, true);
  window.imgui.tab_to("The driver is here");
}

TEST_CASE("an order is logged in one line", "[ui][orders]") {
  Window window;
  const std::size_t before = window.state.household.orders.size();
  window.imgui.press(ImGuiKey_N, true);
  window.imgui.frames(2);
  window.imgui.type("kettle amazon fri code tom may take");
  CHECK(window.drafts.orders.line == "kettle amazon fri code tom may take");
  window.imgui.press(ImGuiKey_Enter);
  CHECK(window.did<app::LogLine>());
  CHECK(window.state.household.orders.size() == before + 1);
}

TEST_CASE("a row of the list opens the order's form, and saving it keeps its owner", "[ui][orders]") {
  Window window;
  window.imgui.press(ImGuiKey_3, true);
  window.imgui.click("Phone for Leo");
  REQUIRE(window.drafts.orders.editing);
  const core::MemberId owner = window.drafts.orders.before->ordered_by;
  CHECK(window.drafts.orders.form["owner"] == owner.value);
  REQUIRE_FALSE(owner.empty());
}

TEST_CASE("a person is added by typing a name and Enter, the caret stands there at once", "[ui][family]") {
  Window window;
  window.imgui.press(ImGuiKey_5, true);
  const std::size_t before = window.state.household.members.size();
  window.imgui.click("Add a person");
  window.imgui.frames(2);
  window.imgui.type("Nina");
  window.imgui.press(ImGuiKey_Enter);
  CHECK(window.did<app::SaveMember>());
  REQUIRE(window.state.household.members.size() == before + 1);
  CHECK(window.state.household.members.back().name == "Nina");
}

TEST_CASE("a name that is refused stays in the form", "[ui][family]") {
  Window window;
  window.imgui.press(ImGuiKey_5, true);
  const std::size_t before = window.state.household.members.size();
  window.imgui.click("Add a person");
  window.imgui.frames(2);
  window.imgui.type("tom");
  window.imgui.press(ImGuiKey_Enter);
  window.imgui.frames(2);
  CHECK(window.state.household.members.size() == before);
  CHECK(window.drafts.family.open);
  CHECK(window.drafts.family.member.name == "tom");
  window.imgui.click("##name");
  window.imgui.type("my");
  window.imgui.press(ImGuiKey_Enter);
  window.imgui.frames(2);
  CHECK(window.state.household.members.size() == before + 1);
  CHECK_FALSE(window.drafts.family.open);
}

TEST_CASE("a typed message is sent to be read", "[ui][check]") {
  Window window;
  window.imgui.press(ImGuiKey_K, true);
  window.imgui.frames(2);
  window.imgui.type("482913 is your Amazon OTP. Do not share it with anyone.");
  window.imgui.press(ImGuiKey_Enter, true);
  CHECK(window.did<app::CheckText>());
}

TEST_CASE("the answers to a question fit below the name in the narrow card", "[ui][check]") {
  for (const float width : {1200.0F, 820.0F}) {
    Window window(width, 1400);
    const std::string text =
        "Best Buy: your delivery code is 771204. Tell it to the driver at the door. Order 222-5550142-7731209";
    window.take(app::Action{app::CheckText{text}});
    core::Message message;
    message.channel = core::Channel::text;
    message.body = text;
    window.take(app::Event{app::MessageRead{window.state.check.reading, message}});
    window.take(app::Action{app::AskHouse{}});
    window.take(app::Action{app::ShowScreen{app::Screen::check}});
    window.imgui.frames(3);
    for (const char* answer : {"Mine", "Not mine", "A gift, ask me alone", "Let me look"}) {
      INFO(answer << " at " << width);
      const auto found = window.imgui.find(answer);
      REQUIRE(found.size() == 1);
      CHECK(found[0].seen.GetWidth() > 60);
      CHECK(found[0].seen.Min.x > (width > 860 ? 206 : 64));
    }
    window.imgui.click("Mine");
    CHECK(window.did<app::AnswerQuestion>());
  }
}

TEST_CASE("screens draw in a narrow window and with big letters", "[ui]") {
  for (const float unit : {1.0F, 2.0F}) {
    Window window(800, 560, unit);
    for (const app::NavRow& row : app::make_frame_model(window.state).nav) {
      window.take(app::Action{app::ShowScreen{row.screen}});
      window.imgui.frames(3);
    }
    CHECK(ImGui::GetDrawData()->TotalVtxCount > 500);
  }
}
