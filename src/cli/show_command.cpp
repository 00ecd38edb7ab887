// porchlight show: a screen of the window as plain text.
#include "app/models/as_text.h"
#include "cli/command.h"
#include "cli/verdict_json.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct ScreenName {
  const char* name;
  app::Screen screen;
};
const std::vector<ScreenName> screens{{"today", app::Screen::today},      {"check", app::Screen::check},
                                      {"orders", app::Screen::orders},    {"checklists", app::Screen::checklists},
                                      {"family", app::Screen::family},    {"history", app::Screen::history},
                                      {"settings", app::Screen::settings}};

int show(Session& session, const std::string& name) {
  std::vector<std::string> known;
  const ScreenName* chosen = nullptr;
  for (const ScreenName& row : screens) {
    known.emplace_back(row.name);
    if (name == row.name) chosen = &row;
  }
  if (chosen == nullptr)
    return session.refuse(wrong_usage, "cli.wrong.screen",
                          {{"value", name}, {"suggestion", suggestion(session, name, known)}});
  if (const Stop stop = session.open(Need::look)) return *stop;
  if (!session.act(app::ShowScreen{chosen->screen})) return failed;
  const std::string text = app::as_text(session.state(), chosen->screen);
  if (session.options.json) {
    session.world.out << one_line({{"screen", name}, {"text", text}}) << '\n';
  } else {
    session.world.out << text;
  }
  return good;
}

}  // namespace

void add_show(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "show");
  auto name = std::make_shared<std::string>("today");
  command->add_option("SCREEN", *name, option_help(commands.session, "screen"));
  command->callback([&commands, name] { commands.deed = [&commands, name] { return show(commands.session, *name); }; });
}

}  // namespace cli
