// porchlight import: adds what a JSON file holds. A fault names its line and changes nothing.
#include "cli/command.h"
#include "cli/household_json/plan_import.h"
#include "cli/read_input.h"
#include "cli/verdict_json.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

int refuse_fault(const Session& session, const std::string& file, const JsonFault& fault) {
  app::Details details = fault.details;
  details["where"] = session.say("cli.import.where", {{"file", file}, {"line", std::to_string(fault.line)}});
  return session.refuse(failed, "cli.import." + fault.key, details);
}

std::variant<JsonNode, int> read_tree(Session& session, const std::string& file) {
  std::string bytes;
  const InputTrouble trouble =
      file == "-" ? read_stream(session.world.in, largest_import, bytes) : read_file(file, largest_import, bytes);
  if (trouble != InputTrouble::none)
    return session.refuse(unreadable, trouble == InputTrouble::too_big ? "cli.import.too_big" : sentence_for(trouble),
                          {{"file", file}});
  auto tree = read_json_tree(bytes);
  if (const auto* fault = std::get_if<JsonFault>(&tree)) return refuse_fault(session, file, *fault);
  return std::get<JsonNode>(std::move(tree));
}

void report(const Session& session, const std::string& file, const ImportPlan& plan) {
  for (const JsonFault& fault : plan.left_out) (void)refuse_fault(session, file, fault);
  if (session.options.json) {
    Json object;
    object["schema"] = 1;
    object["new_members"] = plan.new_members;
    object["changed_members"] = plan.changed_members;
    object["new_orders"] = plan.new_orders;
    object["changed_orders"] = plan.changed_orders;
    object["other"] = plan.other;
    session.world.out << one_line(object) << '\n';
    return;
  }
  const auto say = [&](const char* key, int count) {
    if (count > 0) session.world.out << session.say(key, {{"count", std::to_string(count)}}) << '\n';
  };
  if (plan.is_empty()) session.world.out << session.say("cli.import.nothing_new") << '\n';
  say("cli.import.new_members", plan.new_members);
  say("cli.import.changed_members", plan.changed_members);
  say("cli.import.new_orders", plan.new_orders);
  say("cli.import.changed_orders", plan.changed_orders);
  say("cli.import.other", plan.other);
}

// The plan is made against the file as it was read; the store merges with what others do meanwhile.
int import_file(Session& session, const std::string& file) {
  auto tree = read_tree(session, file);
  if (const int* status = std::get_if<int>(&tree)) return *status;
  const JsonNode& root = std::get<JsonNode>(tree);
  if (const Stop stop = session.open(Need::look_or_none)) return *stop;
  auto planned = plan_import(root, session.household(), session.me(), session.now().instant);
  if (const auto* fault = std::get_if<JsonFault>(&planned)) return refuse_fault(session, file, *fault);
  auto& plan = std::get<ImportPlan>(planned);
  if (!plan.is_empty() || !session.has_file()) {
    if (const Stop stop = session.open(Need::make)) return *stop;
    if (const Stop stop = session.commit({0, plan.changes, plan.entries, {}})) return *stop;
  }
  report(session, file, plan);
  return good;
}

}  // namespace

void add_import(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "import");
  auto file = std::make_shared<std::string>();
  command->add_option("FILE", *file, option_help(commands.session, "import_file"))->required();
  command->callback(
      [&commands, file] { commands.deed = [&commands, file] { return import_file(commands.session, *file); }; });
}

}  // namespace cli
