// Thousands of deeds and events in any order: nothing breaks, and no digits come where they may not be.
#include "app/program.h"
#include "core/household/policy.h"

#include <random>

namespace {

const std::vector<std::string> secrets{"482913", "190553", "731045"};

bool holds_secret(const std::string& text) {
  std::string bare;
  for (const char c : text)
    if (c != ' ' && c != '-') bare += c;
  return std::any_of(secrets.begin(), secrets.end(),
                     [&](const std::string& secret) { return bare.find(secret) != std::string::npos; });
}

class Walk {
 public:
  explicit Walk(unsigned seed) : random_(seed) { program_.files["/mail.eml"] = table::delivery_text; }

  void step() {
    const int kind = pick(42);
    if (pick(12) == 0) program_.commits_fail = !program_.commits_fail;
    if (pick(10) == 0) program_.jobs_wait = !program_.jobs_wait;
    if (!program_.jobs_wait && pick(3) == 0) program_.run();
    if (kind < 30) {
      program_.act(action(kind));
    } else {
      world(kind);
    }
    check();
  }

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

  template <class Thing>
  auto any_id(const std::vector<Thing>& things) -> decltype(Thing::id) {
    if (things.empty() || pick(8) == 0) return {pick(2) == 0 ? "" : "nothing"};
    return things[static_cast<std::size_t>(pick(static_cast<int>(things.size())))].id;
  }

  core::MemberId anyone() { return any_id(program_.state.household.members); }

  app::Action action(int kind) {
    const core::Household& home = program_.state.household;
    switch (kind) {
      case 0:
        return app::Become{anyone()};
      case 1:
        return app::LogLine{pick(2) == 0 ? "headphones amazon today code" : "kettle otto fri"};
      case 2:
        return app::RemoveOrder{any_id(home.orders)};
      case 3:
        return app::ClaimOrder{any_id(home.orders)};
      case 4:
        return app::MarkDelivered{any_id(home.orders)};
      case 5:
        return app::DriverLeft{any_id(home.orders)};
      case 6:
      case 7:
        return app::Undo{};
      case 8:
        return app::CheckText{table::delivery_text};
      case 9:
        return app::CheckText{table::unknown_text};
      case 10:
        return app::CheckText{table::account_text};
      case 11:
        return app::CheckText{table::trap_text};
      case 12:
        return app::CheckFile{pick(2) == 0 ? "/mail.eml" : "/nothing"};
      case 13:
        return app::ClearCheck{};
      case 14:
        return app::DriverIsHere{pick(2) == 0 ? core::CodeId() : any_id(home.codes)};
      case 15:
        return app::GuardDeed{guard_event()};
      case 16:
        return app::GuardDeed{core::SayYes{}};
      case 17:
        return app::GuardDeed{core::Given{}};
      case 18:
        return app::LeaveGuard{};
      case 19:
        return app::RevealCode{any_id(home.codes), pick(4) != 0};
      case 20:
        return app::AskAtDoor{{"Amazon", "Maria", static_cast<core::Wants>(pick(7))}};
      case 21:
        return app::AskHouse{};
      case 22:
        return app::AnswerQuestion{any_id(home.questions), static_cast<core::Answer>(pick(4))};
      case 23:
        return app::NobodyOrderedIt{any_id(home.questions)};
      default:
        return more(kind);
    }
  }

  app::Action more(int kind) {
    const core::Household& home = program_.state.household;
    switch (kind) {
      case 24:
        return app::StartChecklist{pick(2) == 0 ? "suspicious_message" : "code_nobody_ordered"};
      case 25:
        return app::TickStep{any_id(home.incidents), "leave_it", pick(3) != 0};
      case 26:
        return app::AnswerStep{any_id(home.incidents), "opened", pick(2) == 0};
      case 27:
        return app::ShowScreen{static_cast<app::Screen>(pick(9))};
      case 28:
        return gift();
      default:
        break;
    }
    return pick(2) == 0 ? app::Action(app::RemoveMember{anyone()})
                        : app::Action(app::CloseIncident{any_id(home.incidents)});
  }

  app::Action gift() {
    core::Order order = table::with_headphones().orders.front();
    order.id = {};
    order.ordered_by = anyone();
    order.gift = pick(2) == 0;
    return app::SaveOrder{{}, order};
  }

  core::GuardEvent guard_event() {
    switch (pick(5)) {
      case 0:
        return core::SayNo{};
      case 1:
        return core::StopFor{static_cast<core::GuardStop>(pick(6))};
      case 2:
        return core::GoOn{};
      case 3:
        return core::ChooseParcel{any_id(program_.state.household.codes)};
      default:
        return core::SayYes{};
    }
  }

  void world(int kind) {
    switch (kind) {
      case 30:
      case 31:
        program_.now.instant += std::chrono::minutes(pick(200));
        return program_.happen(app::Tick{});
      case 32:
        return program_.happen(app::ChangedElsewhere{});
      case 33:
        return program_.happen(app::MessageRead{pick(50), {}});
      case 34:
        return program_.happen(app::Committed{pick(50), {}});
      case 35:
        return program_.happen(app::CommitFailed{pick(50), {ports::ErrorKind::busy, "busy"}});
      case 36:
        return program_.act(app::SaveMember{{}, home::member({}, pick(2) == 0 ? "Nina" : "Tom")});
      default:
        return program_.act(app::TickStep{{}, "leave_it"});
    }
  }

  void check_kept() {
    for (const core::HistoryEntry& entry : program_.kept.household.history)
      for (const auto& [name, value] : entry.details)
        if (holds_secret(value)) FAIL(entry.kind << " holds digits in " << name);
    for (const core::WaitingCode& code : program_.kept.household.codes)
      if (code.state != core::CodeState::waiting && !code.digits.empty()) FAIL("digits of a code that waits no longer");
    for (const core::WaitingCode& code : program_.kept.household.codes)
      if (code.digits == "731045") FAIL("an account code is kept");
  }

  void check_screens() {
    const app::State& state = program_.state;
    if (state.notice && holds_secret(state.notice->text)) FAIL("digits in a notice");
    for (int screen = 0; screen < 9; ++screen) {
      const auto which = static_cast<app::Screen>(screen);
      const std::string text = app::as_text(state, which);
      const bool may_show = which == app::Screen::today || which == app::Screen::check;
      if (holds_secret(text) && !(may_show && !state.revealed.empty()))
        FAIL("digits on screen " << screen << ":\n" << text);
      if (text.find("notice.") != std::string::npos || text.find("verdict.") != std::string::npos)
        FAIL("a key is shown:\n" << text);
    }
    (void)app::make_frame_model(state);
    if (!state.revealed.empty()) {
      const core::WaitingCode* code = core::find_code(state.household, state.revealed);
      if (code == nullptr || code->state != core::CodeState::waiting) FAIL("a code is shown that waits no longer");
    }
  }

  void check() {
    if (++steps_ % 5 != 0) return;
    check_kept();
    check_screens();
  }

  std::mt19937 random_;
  table::Program program_{table::with_headphones()};
  int steps_ = 0;
};

}  // namespace

TEST_CASE("A random walk breaks nothing and shows no digits where they may not be", "[app][walk]") {
  for (const unsigned seed : {1U, 2U, 3U, 4U}) {
    INFO("seed " << seed);
    Walk walk(seed);
    for (int i = 0; i < 1500; ++i) walk.step();
  }
  SUCCEED();
}
