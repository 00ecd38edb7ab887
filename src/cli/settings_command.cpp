// porchlight settings: what the household has chosen.
#include "cli/command.h"
#include "cli/table.h"
#include "cli/verdict_json.h"
#include "core/household/settings.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::string name;
  std::string value;
};

int refuse_name(const Session& session, const std::string& name) {
  std::vector<std::string> known;
  for (const core::SettingRow& row : core::all_settings()) known.emplace_back(row.name);
  return session.refuse(wrong_usage, "cli.wrong.setting",
                        {{"value", name}, {"suggestion", suggestion(session, name, known)}});
}

int list(Session& session, const Arguments&) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  Table table;
  Json object;
  for (const core::SettingRow& row : core::all_settings()) {
    const std::string value = row.read(session.household().settings);
    object[std::string(row.name)] = value;
    table.add({std::string(row.name), value});
  }
  if (session.options.json)
    session.world.out << one_line(object) << '\n';
  else
    table.print(session.world.out);
  return good;
}

int get(Session& session, const Arguments& arguments) {
  const core::SettingRow* row = core::find_setting(arguments.name);
  if (row == nullptr) return refuse_name(session, arguments.name);
  if (const Stop stop = session.open(Need::look)) return *stop;
  session.world.out << row->read(session.household().settings) << '\n';
  return good;
}

int set(Session& session, const Arguments& arguments) {
  const core::SettingRow* row = core::find_setting(arguments.name);
  if (row == nullptr) return refuse_name(session, arguments.name);
  core::Settings tried;
  if (!row->write(tried, arguments.value))
    return session.refuse(wrong_usage, "cli.wrong.setting_value",
                          {{"name", arguments.name}, {"value", arguments.value}});
  if (const Stop stop = session.open(Need::make)) return *stop;
  return session.act(app::ChangeSetting{arguments.name, arguments.value}) ? good : failed;
}

using Deed = int (*)(Session&, const Arguments&);

CLI::App* add_deed(CLI::App& settings, Commands& commands, const char* name,
                   const std::shared_ptr<Arguments>& arguments, Deed deed) {
  CLI::App* command = add_command(settings, commands.session, std::string("settings.") + name);
  command->callback([&commands, arguments, deed] {
    commands.deed = [&commands, arguments, deed] { return deed(commands.session, *arguments); };
  });
  return command;
}

}  // namespace

void add_settings(CLI::App& top, Commands& commands) {
  CLI::App* settings = add_command(top, commands.session, "settings");
  settings->require_subcommand(0, 1);
  settings->callback([settings, &commands] {
    if (settings->get_subcommands().empty()) commands.deed = [&commands] { return list(commands.session, {}); };
  });
  add_deed(*settings, commands, "list", std::make_shared<Arguments>(), list);
  for (const bool writes : {false, true}) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = add_deed(*settings, commands, writes ? "set" : "get", arguments, writes ? set : get);
    command->add_option("NAME", arguments->name, option_help(commands.session, "setting"))->required();
    if (writes)
      command->add_option("VALUE", arguments->value, option_help(commands.session, "setting_value"))->required();
  }
}

}  // namespace cli
