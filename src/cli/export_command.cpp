// porchlight export: writes the household as JSON, complete.
#include "cli/command.h"
#include "cli/household_json/write_household.h"

#include <ostream>

namespace cli {
namespace {

int export_household(Session& session) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  write_household(session.world.out, session.household());
  session.world.out.flush();
  return session.world.out ? good : session.refuse(failed, "cli.wrong.cannot_write");
}

}  // namespace

void add_export(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "export");
  command->callback([&commands] { commands.deed = [&commands] { return export_household(commands.session); }; });
}

}  // namespace cli
