// porchlight demo: judges a sample message against a sample household; for a first look where there is no display.
#include "app/check_message.h"
#include "app/demo_household.h"
#include "app/update.h"
#include "cli/command.h"
#include "cli/verdict_json.h"
#include "cli/verdict_text.h"

#include <ostream>

namespace cli {
namespace {

// In memory: nothing of it comes into a file.
void take_demo(app::State& state, const app::DemoHousehold& demo) {
  core::HouseholdNews news;
  news.revision = 1;
  news.whole = true;
  news.settings.emplace();
  for (const core::Change& change : demo.changes) {
    if (const auto* member = std::get_if<core::Save<core::Member>>(&change)) news.members.push_back(member->after);
    if (const auto* order = std::get_if<core::Save<core::Order>>(&change)) news.orders.push_back(order->after);
    if (const auto* settings = std::get_if<core::Save<core::Settings>>(&change)) news.settings = settings->after;
  }
  core::take_news(state.household, std::move(news));
  state.me = demo.me;
}

int run_demo(Session& session) {
  if (const Stop stop = session.read_time()) return *stop;
  session.read_knowledge();
  app::State& state = session.state();
  const app::DemoHousehold demo = app::make_demo_household(session.now());
  take_demo(state, demo);
  app::CheckedMessage checked =
      app::check_message(demo.sample, {}, state.household, app::order_book(state), *state.knowledge, session.now());
  if (session.options.json) {
    session.world.out << one_line(verdict_object(session, "-", checked.verdict)) << '\n';
    return good;
  }
  session.world.out << session.say("cli.demo.begin", {{"me", session.name_of_member(demo.me)}}) << "\n\n"
                    << "  " << checked.message.from.address << '\n'
                    << "  " << checked.message.subject << "\n\n";
  print_verdict(session, std::move(checked), true);
  session.world.out << session.say("cli.demo.end") << '\n';
  return good;
}

}  // namespace

void add_demo(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "demo");
  command->callback([&commands] { commands.deed = [&commands] { return run_demo(commands.session); }; });
}

}  // namespace cli
