#include "cli/run.h"

#include "cli/command.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <system_error>

namespace cli {
namespace {

struct CommandRow {
  std::string_view name;
  void (*add)(CLI::App&, Commands&);
};

// In the order in which --help lists them.
constexpr std::array all_commands{
    CommandRow{"check", add_check},     CommandRow{"door", add_door},         CommandRow{"orders", add_orders},
    CommandRow{"members", add_members}, CommandRow{"show", add_show},         CommandRow{"codes", add_codes},
    CommandRow{"ask", add_ask},         CommandRow{"answer", add_answer},     CommandRow{"checklist", add_checklist},
    CommandRow{"history", add_history}, CommandRow{"settings", add_settings}, CommandRow{"import", add_import},
    CommandRow{"export", add_export},   CommandRow{"packs", add_packs},       CommandRow{"demo", add_demo}};

std::vector<std::string> names_of_commands(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

std::vector<std::string> names_of_options(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

const CLI::App& innermost(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? app : innermost(*chosen.back());
}

std::string typed_name(const CLI::App& app) {
  return app.get_parent() == nullptr ? "porchlight" : typed_name(*app.get_parent()) + ' ' + app.get_name();
}

// What was typed that nothing knows.
int refuse_extra(const Session& session, const CLI::App& top) {
  const CLI::App& command = innermost(top);
  const std::vector<std::string> extra = top.remaining(true);
  const std::string word = extra.empty() ? std::string() : extra.front();
  const bool is_option = word.rfind('-', 0) == 0;
  std::vector<std::string> known = is_option ? names_of_options(command) : names_of_commands(command);
  if (is_option)
    for (std::string& name : names_of_options(top)) known.push_back(std::move(name));
  return session.refuse(
      wrong_usage,
      is_option          ? "cli.wrong.option"
      : &command == &top ? "cli.wrong.command"
                         : "cli.wrong.extra",
      {{"word", word}, {"command", typed_name(command)}, {"suggestion", suggestion(session, word, known)}});
}

int refuse_usage(const Session& session, const CLI::App& top, const CLI::ParseError& error) {
  const CLI::App& command = innermost(top);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return refuse_extra(session, top);
  if (&command == &top && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && !top.remaining(true).empty())
    return refuse_extra(session, top);
  return session.refuse(wrong_usage, "cli.wrong.usage", {{"what", error.what()}, {"command", typed_name(command)}});
}

void add_common(CLI::App& top, Commands& commands) {
  Session& session = commands.session;
  CommonOptions& options = session.options;
  top.add_option("--household", options.household, option_help(session, "household"));
  top.add_option("--as", options.as, option_help(session, "as"));
  top.add_option("--now", options.now, option_help(session, "now"));
  top.add_flag("--json", options.json, option_help(session, "json"));
  top.add_flag_callback(
      "--version",
      [&session, &commands] {
        commands.deed = [&session] {
          session.world.out << "porchlight " << session.world.version << '\n';
          return good;
        };
        throw CLI::CallForVersion("", good);
      },
      option_help(session, "version"));
}

}  // namespace

bool is_for_terminal(const std::vector<std::string>& arguments) {
  static const std::vector<std::string> with_value{"--household", "--as", "--now"};
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (word == "--demo") continue;
    if (std::find(with_value.begin(), with_value.end(), word) != with_value.end()) {
      ++i;
      continue;
    }
    if (word.rfind("--household=", 0) == 0) continue;
    if (word.rfind('-', 0) == 0) return true;
    if (std::any_of(all_commands.begin(), all_commands.end(), [&](const CommandRow& row) { return row.name == word; }))
      return true;
    std::error_code ignored;
    return word.find_first_of("./\\:") == std::string::npos && !std::filesystem::is_regular_file(word, ignored);
  }
  return false;
}

int run(const std::vector<std::string>& arguments, World& world) {
  Session session(world);
  Commands commands{session, {}};
  CLI::App top(session.say("cli.help.about"), "porchlight");
  top.fallthrough();
  top.require_subcommand(1, 1);
  top.footer(session.say("cli.help.footer"));
  top.get_formatter()->column_width(34);
  add_common(top, commands);
  for (const CommandRow& row : all_commands) row.add(top, commands);
  try {
    std::vector<std::string> last_first(arguments.rbegin(), arguments.rend());
    top.parse(std::move(last_first));
  } catch (const CLI::CallForVersion&) {
  } catch (const CLI::Success&) {
    world.out << top.help();
    return good;
  } catch (const CLI::ParseError& error) {
    return refuse_usage(session, top, error);
  }
  const int status = commands.deed ? commands.deed() : wrong_usage;
  world.out.flush();
  return status;
}

}  // namespace cli
