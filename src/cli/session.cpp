#include "cli/session.h"

#include "core/household/household.h"
#include "core/household/policy.h"

#include <deque>
#include <ostream>

namespace cli {

Session::Session(World& the_world) : world(the_world) { state_.texts = world.texts(); }

std::string Session::say(std::string_view key, const app::Details& details) const { return texts().say(key, details); }

int Session::refuse(int status, std::string_view key, const app::Details& details) const {
  world.err << say(key, details) << '\n';
  return status;
}

Stop Session::read_time() {
  if (!options.now.empty()) {
    fixed_now_ = core::parse_rfc3339(options.now);
    if (!fixed_now_) return refuse(wrong_usage, "cli.wrong.now", {{"value", options.now}});
  }
  state_.now = now();
  return {};
}

core::LocalTime Session::now() const { return fixed_now_ ? *fixed_now_ : world.now(); }

void Session::read_knowledge() {
  if (knows_) return;
  knows_ = true;
  if (auto knowledge = world.knowledge()) state_.knowledge = std::move(knowledge);
}

Stop Session::open(Need need) {
  if (const Stop stop = read_time()) return stop;
  read_knowledge();
  if (const Stop stop = open_file(need == Need::make ? Opening::make : Opening::only_if_there)) return stop;
  const bool must_be_there = need == Need::change || (need == Need::look && !options.household.empty());
  if (!runner_ && must_be_there)
    return refuse(wrong_usage, options.household.empty() ? "cli.wrong.no_own_household" : "cli.wrong.no_household",
                  {{"path", options.household}});
  if (need == Need::change)  // it is there: now for writing
    if (const Stop stop = open_file(Opening::make)) return stop;
  state_.ids = core::IdMaker(world.seed());
  if (const Stop stop = load()) return stop;
  return become();
}

Stop Session::open_file(Opening how) {
  runner_.reset();
  auto opened = world.open_household(options.household, how);
  // Opened for writing, a damaged file is put aside and the newest good copy taken; the notice says so.
  if (!opened && opened.error().kind == ports::ErrorKind::damaged && how != Opening::make)
    opened = world.open_household(options.household, Opening::make);
  if (!opened) {
    world.err << opened.error().what << '\n';
    return wrong_usage;
  }
  runner_ = std::move(opened.value());
  return {};
}

Stop Session::load() {
  if (!runner_) return {};
  run_all(app::update(state_, app::HouseholdOpened{runner_->notice()}, now()));
  run_all({app::ReadHousehold{}});
  say_notice(false);
  return state_.loaded ? Stop() : wrong_usage;
}

Stop Session::become() {
  if (options.as.empty()) return {};
  const core::Member* member = core::find_member_by_name(household(), options.as);
  if (member == nullptr) return refuse(wrong_usage, "cli.wrong.member", {{"name", options.as}});
  state_.me = member->id;
  return {};
}

// The jobs' events may ask for further jobs.
void Session::run_all(std::vector<app::Job> jobs) {
  std::deque<app::Job> waiting(std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
  while (!waiting.empty() && runner_) {
    const std::optional<app::Event> event = runner_->run(waiting.front());
    waiting.pop_front();
    if (!event) continue;
    for (app::Job& job : app::update(state_, *event, now())) waiting.push_back(std::move(job));
  }
}

bool Session::act(const app::Action& action) {
  state_.notice.reset();
  run_all(app::update(state_, action, now()));
  const bool done = !state_.notice || !state_.notice->is_error;
  say_notice(true);
  return done;
}

Stop Session::commit(app::CommitChanges changes) {
  changes.since = state_.household.revision;
  const std::optional<app::Event> event = runner_->run(changes);
  if (event) {
    if (const auto* refused = std::get_if<app::CommitFailed>(&*event)) {
      world.err << refused->error.what << '\n';
      return failed;
    }
    if (const auto* committed = std::get_if<app::Committed>(&*event))
      core::take_news(state_.household, committed->news);
  }
  return {};
}

void Session::say_notice(bool errors_only) {
  if (!state_.notice || (errors_only && !state_.notice->is_error)) return;
  world.err << state_.notice->text << '\n';
  state_.notice.reset();
}

std::string Session::name_of_member(const core::MemberId& id) const {
  const core::Member* member = core::find_member(household(), id);
  return member == nullptr ? std::string() : member->name;
}

bool Session::hides(const core::Order& order) const { return !core::may_see(order, me(), core::day_of(now())); }

}  // namespace cli
