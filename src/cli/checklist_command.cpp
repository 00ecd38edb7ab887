// porchlight checklist: what to do when it was not expected, step by step.
#include "app/models/models.h"
#include "cli/choose.h"
#include "cli/command.h"
#include "cli/household_json/record_rows.h"
#include "cli/verdict_json.h"
#include "cli/verdict_text.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::string step;       // of `start`: the checklist
  std::string answer;     // yes or no
  std::string checklist;  // id of the running one; empty: the only one
  std::string note;
  bool undo = false;
};

void print_incident(Session& session, const core::IncidentId& id) {
  if (session.options.json) {
    if (const core::Incident* incident = core::find_incident(session.household(), id))
      session.world.out << one_line(incident_object(*incident)) << '\n';
    return;
  }
  (void)session.act(app::ShowIncident{id});
  const app::ChecklistsModel model = app::make_checklists_model(session.state());
  std::ostream& out = session.world.out;
  out << model.open_title << "  (" << short_id(id.value) << ")\n" << model.open_progress << '\n';
  for (const app::StepRow& step : model.steps) {
    const char* box = step.done ? "[x] " : step.asks ? "[?] " : "[ ] ";
    out << box << step.step << '\n' << "    " << wrapped(step.text, 4);
    if (!step.why.empty()) out << "    " << wrapped(step.why, 4);
    if (!step.note.empty()) out << "    " << wrapped(step.note, 4);
  }
}

int list(Session& session, const Arguments&) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  if (session.options.json) {
    for (const core::Incident& incident : session.household().incidents)
      session.world.out << one_line(incident_object(incident)) << '\n';
    return good;
  }
  std::ostream& out = session.world.out;
  const app::ChecklistsModel model = app::make_checklists_model(session.state());
  for (const auto* rows : {&model.running, &model.done})
    for (const app::ChecklistsModel::Row& row : *rows)
      out << short_id(row.id.value) << "  " << row.title << "  " << row.detail << '\n';
  out << session.say("cli.checklist.may_start") << '\n';
  for (const core::Checklist& checklist : session.packs().checklists)
    out << "  " << checklist.id << "  " << session.say("checklist." + checklist.id + ".title") << '\n';
  return good;
}

int start(Session& session, const Arguments& arguments) {
  if (const Stop stop = session.open(Need::make)) return *stop;
  std::vector<std::string> known;
  for (const core::Checklist& checklist : session.packs().checklists) known.push_back(checklist.id);
  if (core::find_checklist(session.packs(), arguments.step) == nullptr)
    return session.refuse(wrong_usage, "cli.wrong.checklist",
                          {{"value", arguments.step}, {"suggestion", suggestion(session, arguments.step, known)}});
  if (!session.act(app::StartChecklist{arguments.step})) return failed;
  if (!session.household().incidents.empty()) print_incident(session, session.household().incidents.back().id);
  return good;
}

// The household's checklist that is meant, then what to do with it.
template <class Deed>
int with_incident(Session& session, const Arguments& arguments, const Deed& deed) {
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Incident* incident = choose_incident(session, arguments.checklist);
  if (incident == nullptr) return failed;
  const core::IncidentId id = incident->id;
  const core::Checklist* checklist = core::find_checklist(session.packs(), incident->checklist);
  std::vector<std::string> known;
  if (checklist != nullptr)
    for (const core::ChecklistStep& step : checklist->steps) known.push_back(step.id);
  if (!arguments.step.empty() && std::find(known.begin(), known.end(), arguments.step) == known.end())
    return session.refuse(wrong_usage, "cli.wrong.step",
                          {{"value", arguments.step}, {"suggestion", suggestion(session, arguments.step, known)}});
  if (!deed(id)) return failed;
  print_incident(session, id);
  return good;
}

int show(Session& session, const Arguments& arguments) {
  return with_incident(session, arguments, [](const core::IncidentId&) { return true; });
}

int tick(Session& session, const Arguments& arguments) {
  return with_incident(session, arguments, [&](const core::IncidentId& id) {
    if (!session.act(app::TickStep{id, arguments.step, !arguments.undo})) return false;
    return arguments.note.empty() || session.act(app::NoteStep{id, arguments.step, arguments.note});
  });
}

int answer(Session& session, const Arguments& arguments) {
  if (arguments.answer != "yes" && arguments.answer != "no")
    return session.refuse(wrong_usage, "cli.wrong.yes_or_no", {{"value", arguments.answer}});
  return with_incident(session, arguments, [&](const core::IncidentId& id) {
    return session.act(app::AnswerStep{id, arguments.step, arguments.answer == "yes"});
  });
}

int close(Session& session, const Arguments& arguments) {
  return with_incident(session, arguments,
                       [&](const core::IncidentId& id) { return session.act(app::CloseIncident{id}); });
}

using Deed = int (*)(Session&, const Arguments&);

CLI::App* add_deed(CLI::App& checklists, Commands& commands, const std::string& name,
                   const std::shared_ptr<Arguments>& arguments, Deed deed) {
  CLI::App* command = add_command(checklists, commands.session, "checklist." + name);
  command->callback([&commands, arguments, deed] {
    commands.deed = [&commands, arguments, deed] { return deed(commands.session, *arguments); };
  });
  return command;
}

}  // namespace

void add_checklist(CLI::App& top, Commands& commands) {
  CLI::App* checklists = add_command(top, commands.session, "checklist");
  checklists->require_subcommand(0, 1);
  checklists->callback([checklists, &commands] {
    if (checklists->get_subcommands().empty()) commands.deed = [&commands] { return list(commands.session, {}); };
  });
  const auto help = [&](const char* name) { return option_help(commands.session, name); };
  add_deed(*checklists, commands, "list", std::make_shared<Arguments>(), list);
  auto started = std::make_shared<Arguments>();
  add_deed(*checklists, commands, "start", started, start)
      ->add_option("CHECKLIST", started->step, help("checklist"))
      ->required();
  const std::vector<std::pair<std::string, Deed>> deeds{
      {"show", show}, {"tick", tick}, {"answer", answer}, {"close", close}};
  for (const auto& [name, deed] : deeds) {
    auto given = std::make_shared<Arguments>();
    CLI::App* command = add_deed(*checklists, commands, name, given, deed);
    if (name == "tick" || name == "answer") command->add_option("STEP", given->step, help("step"))->required();
    if (name == "answer") command->add_option("YES_OR_NO", given->answer, help("yes_or_no"))->required();
    if (name == "tick") {
      command->add_option("--note", given->note, help("step_note"));
      command->add_flag("--undo", given->undo, help("step_undo"));
    }
    command->add_option(name == "show" || name == "close" ? "ID" : "--checklist", given->checklist, help("incident"));
  }
}

}  // namespace cli
