#include "cli/command.h"

#include <algorithm>
#include <numeric>

namespace cli {
namespace {

// Levenshtein's distance, one row at a time.
std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
    }
  }
  return row.back();
}

}  // namespace

CLI::App* add_command(CLI::App& parent, const Session& session, const std::string& name) {
  const std::string key = "cli.help." + name;
  CLI::App* command = parent.add_subcommand(name.substr(name.rfind('.') + 1), session.say(key));
  std::string footer = session.texts().has(key + ".examples") ? session.say(key + ".examples") + "\n\n" : std::string();
  command->footer(footer + session.say("cli.help.common"));
  return command;
}

std::string option_help(const Session& session, const std::string& name) { return session.say("cli.option." + name); }

std::string nearest(const std::string& word, const std::vector<std::string>& known) {
  const std::size_t most = word.size() < 5 ? 1 : 2;
  std::string best;
  std::size_t best_distance = most + 1;
  for (const std::string& candidate : known) {
    if (candidate.size() > word.size() + most || word.size() > candidate.size() + most) continue;
    const std::size_t far = distance(word, candidate);
    if (far >= best_distance) continue;
    best_distance = far;
    best = candidate;
  }
  return best;
}

std::string suggestion(const Session& session, const std::string& word, const std::vector<std::string>& known) {
  const std::string like = nearest(word, known);
  return like.empty() ? std::string() : ' ' + session.say("cli.wrong.did_you_mean", {{"word", like}});
}

}  // namespace cli
