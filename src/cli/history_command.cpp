// porchlight history: what was done, by whom and when.
#include "app/models/models.h"
#include "cli/command.h"
#include "cli/household_json/record_rows.h"
#include "cli/verdict_json.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::vector<std::string> words;
  std::optional<std::size_t> most;  ///< empty: 50 rows for a person, all as JSON
};

int print_history(Session& session, const Arguments& arguments) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  if (session.options.json) {
    const auto& history = session.household().history;
    const std::size_t most = arguments.most.value_or(history.size());
    for (std::size_t at = history.size() - std::min(most, history.size()); at < history.size(); ++at)
      session.world.out << one_line(history_object(history[at])) << '\n';
    return good;
  }
  std::string query;
  for (const std::string& word : arguments.words) query += (query.empty() ? "" : " ") + word;
  if (!session.act(app::FilterHistory{query})) return failed;
  const app::HistoryModel model = app::make_history_model(session.state());
  if (model.rows.empty()) session.world.out << model.nothing << '\n';
  std::size_t count = 0;
  for (const app::HistoryModel::Row& row : model.rows) {
    if (count++ == arguments.most.value_or(50)) break;
    if (!row.day.empty()) session.world.out << row.day << '\n';
    session.world.out << "  " << row.hour << "  " << row.text << '\n';
  }
  return good;
}

}  // namespace

void add_history(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "history");
  auto arguments = std::make_shared<Arguments>();
  command->add_option("WORDS", arguments->words, option_help(commands.session, "history_words"));
  command->add_option("--most", arguments->most, option_help(commands.session, "history_most"));
  command->callback([&commands, arguments] {
    commands.deed = [&commands, arguments] { return print_history(commands.session, *arguments); };
  });
}

}  // namespace cli
