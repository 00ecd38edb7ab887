// porchlight members: who lives here.
#include "cli/choose.h"
#include "cli/command.h"
#include "cli/household_json/member_rows.h"
#include "cli/table.h"
#include "cli/verdict_json.h"

#include <charconv>
#include <memory>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::string member;  // which one; of `add` its name
  std::string name;
  std::string role;
  std::string label_name;
  std::string colour;
};

void print_members(const Session& session, const std::vector<core::Member>& members) {
  Table table;
  for (const core::Member& member : members) {
    if (session.options.json)
      session.world.out << one_line(member_object(member)) << '\n';
    else
      table.add({member.name, session.say(member.role == core::Role::child ? "cli.members.child" : "cli.members.adult"),
                 member.label_name});
  }
  if (members.empty() && !session.options.json) session.world.out << session.say("cli.members.empty") << '\n';
  table.print(session.world.out);
}

Stop take(const Session& session, const CLI::App& command, const Arguments& arguments, core::Member& member) {
  if (command.count("--role") > 0) {
    if (arguments.role != "adult" && arguments.role != "child")
      return session.refuse(wrong_usage, "cli.wrong.role", {{"value", arguments.role}});
    member.role = arguments.role == "child" ? core::Role::child : core::Role::adult;
  }
  if (command.count("--label-name") > 0) member.label_name = arguments.label_name;
  if (command.count("--colour") > 0) {
    const std::string& text = arguments.colour;
    const char* end = text.data() + text.size();
    if (text.size() != 7 || text[0] != '#' || std::from_chars(text.data() + 1, end, member.colour, 16).ptr != end)
      return session.refuse(wrong_usage, "cli.wrong.colour", {{"value", text}});
  }
  return {};
}

int list(Session& session, const CLI::App&, const Arguments&) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  print_members(session, session.household().members);
  return good;
}

int save(Session& session, const std::optional<core::Member>& before, const core::Member& after) {
  if (!session.act(app::SaveMember{before, after})) return failed;
  if (const core::Member* saved = core::find_member_by_name(session.household(), after.name))
    print_members(session, {*saved});
  return good;
}

int add(Session& session, const CLI::App& command, const Arguments& arguments) {
  core::Member member;
  member.name = arguments.member;
  if (const Stop stop = take(session, command, arguments, member)) return *stop;
  if (const Stop stop = session.open(Need::make)) return *stop;
  return save(session, {}, member);
}

int edit(Session& session, const CLI::App& command, const Arguments& arguments) {
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Member* known = choose_member(session, arguments.member);
  if (known == nullptr) return failed;
  const core::Member before = *known;
  core::Member after = before;
  if (command.count("--name") > 0) after.name = arguments.name;
  if (const Stop stop = take(session, command, arguments, after)) return *stop;
  return save(session, before, after);
}

int remove_member(Session& session, const CLI::App&, const Arguments& arguments) {
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Member* member = choose_member(session, arguments.member);
  if (member == nullptr) return failed;
  const std::string name = member->name;
  if (!session.act(app::RemoveMember{member->id})) return failed;
  if (!session.options.json) session.world.out << session.say("cli.members.removed", {{"name", name}}) << '\n';
  return good;
}

void add_fields(CLI::App& command, const Session& session, Arguments& arguments) {
  command.add_option("--role", arguments.role, option_help(session, "role"));
  command.add_option("--label-name", arguments.label_name, option_help(session, "label_name"));
  command.add_option("--colour", arguments.colour, option_help(session, "colour"));
}

using Deed = int (*)(Session&, const CLI::App&, const Arguments&);

CLI::App* add_deed(CLI::App& members, Commands& commands, const std::string& name,
                   const std::shared_ptr<Arguments>& arguments, Deed deed) {
  CLI::App* command = add_command(members, commands.session, "members." + name);
  if (name != "list")
    command->add_option("NAME", arguments->member, option_help(commands.session, "member"))->required();
  command->callback([&commands, command, arguments, deed] {
    commands.deed = [&commands, command, arguments, deed] { return deed(commands.session, *command, *arguments); };
  });
  return command;
}

}  // namespace

void add_members(CLI::App& top, Commands& commands) {
  CLI::App* members = add_command(top, commands.session, "members");
  members->require_subcommand(0, 1);
  members->callback([members, &commands] {
    if (members->get_subcommands().empty())
      commands.deed = [members, &commands] { return list(commands.session, *members, {}); };
  });
  add_deed(*members, commands, "list", std::make_shared<Arguments>(), list);
  auto added = std::make_shared<Arguments>();
  add_fields(*add_deed(*members, commands, "add", added, add), commands.session, *added);
  auto edited = std::make_shared<Arguments>();
  CLI::App* editing = add_deed(*members, commands, "edit", edited, edit);
  editing->add_option("--name", edited->name, option_help(commands.session, "new_name"));
  add_fields(*editing, commands.session, *edited);
  add_deed(*members, commands, "remove", std::make_shared<Arguments>(), remove_member);
}

}  // namespace cli
