// porchlight door: judges what someone at the door wants.
#include "cli/command.h"
#include "cli/verdict_json.h"
#include "cli/verdict_text.h"
#include "core/doorstep/someone_at_door.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::string from;
  std::string for_whom;
  std::string wants = "nothing";
};

const std::vector<std::string> all_wants{"nothing", "signature", "code", "money", "data", "entry", "return"};

int judge(Session& session, const Arguments& arguments) {
  const std::optional<core::Wants> wants = core::wants_by_name(arguments.wants);
  if (!wants)
    return session.refuse(
        wrong_usage, "cli.wrong.wants",
        {{"value", arguments.wants}, {"suggestion", suggestion(session, arguments.wants, all_wants)}});
  if (const Stop stop = session.open(Need::look)) return *stop;
  const core::DoorCall call{arguments.from, arguments.for_whom, *wants};
  const core::Verdict verdict = core::judge_door(call, session.household(), session.packs(), session.now());
  if (session.options.json)
    session.world.out << one_line(verdict_object(session, {}, verdict)) << '\n';
  else
    print_door_verdict(session, call, verdict);
  return good;
}

}  // namespace

void add_door(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "door");
  auto arguments = std::make_shared<Arguments>();
  const auto help = [&](const char* name) { return option_help(commands.session, name); };
  command->add_option("--from", arguments->from, help("from"));
  command->add_option("--for", arguments->for_whom, help("for"));
  command->add_option("--wants", arguments->wants, help("wants"))->required();
  command->callback([&commands, arguments] {
    commands.deed = [&commands, arguments] { return judge(commands.session, *arguments); };
  });
}

}  // namespace cli
