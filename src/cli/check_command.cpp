// porchlight check: judges messages against the household's list.
#include "app/check_message.h"
#include "app/update.h"
#include "cli/command.h"
#include "cli/explain_text.h"
#include "cli/read_input.h"
#include "cli/verdict_json.h"
#include "cli/verdict_text.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct Arguments {
  std::vector<std::string> files;
  std::string channel;
  std::string results_host;
  bool offline = false;
  bool show_code = false;
  bool keep = false;
  bool explain = false;
};

const std::vector<std::string> channels{"email", "text", "call", "door"};

std::optional<core::Channel> channel_by_name(const std::string& name) {
  for (const core::Channel channel :
       {core::Channel::email, core::Channel::text, core::Channel::call, core::Channel::door})
    if (core::name_of(channel) == name) return channel;
  return {};
}

class Check {
 public:
  Check(Session& session, const Arguments& arguments) : session_(session), arguments_(arguments) {}

  int run() {
    if (!arguments_.channel.empty()) {
      options_.channel = channel_by_name(arguments_.channel);
      if (!options_.channel)
        return session_.refuse(
            wrong_usage, "cli.wrong.channel",
            {{"value", arguments_.channel}, {"suggestion", suggestion(session_, arguments_.channel, channels)}});
    }
    options_.results_host = arguments_.results_host;
    if (!arguments_.offline) options_.look_up_key = session_.world.look_up_key;
    options_.corrections = session_.world.corrections;
    if (arguments_.explain && session_.options.json) return session_.refuse(wrong_usage, "cli.wrong.explain_json");
    if (const Stop stop = session_.open(arguments_.keep ? Need::change : Need::look)) return *stop;
    std::vector<std::string> files = arguments_.files;
    if (files.empty()) files.emplace_back("-");
    int status = good;
    for (const std::string& file : files)
      if (!check(file, files.size() > 1)) status = unreadable;
    return status;
  }

 private:
  bool check(const std::string& file, bool one_of_several) {
    const InputTrouble trouble = read(file);
    if (trouble != InputTrouble::none) {
      complain(file, session_.say(sentence_for(trouble), {{"file", file}}));
      return false;
    }
    app::State& state = session_.state();
    state.offline = arguments_.offline;
    app::CheckedMessage checked =
        app::check_message(bytes_, options_, state.household, app::order_book(state), *state.knowledge, session_.now());
    if (arguments_.keep && checked.verdict.kind == core::VerdictKind::expected)
      (void)session_.act(app::CheckText{bytes_, options_.channel});
    if (session_.options.json) {
      session_.world.out << one_line(verdict_object(session_, file, checked.verdict)) << '\n';
      return true;
    }
    if (one_of_several) session_.world.out << session_.say("cli.check.file", {{"file", file}}) << '\n';
    print_verdict(session_, std::move(checked), arguments_.show_code);
    if (arguments_.explain) explain();
    return true;
  }

  // The message that was printed last.
  void explain() {
    app::State& state = session_.state();
    if (!state.check.message) return;
    const core::OrderBook& book = app::order_book(state);
    print_explanation(session_,
                      core::explain(*state.check.message, state.household, book, *state.knowledge, session_.now()));
  }

  InputTrouble read(const std::string& file) {
    if (file != "-") return read_file(file, largest_message, bytes_);
    if (session_.world.in_is_terminal) session_.world.err << session_.say("cli.check.waiting") << '\n';
    return read_stream(session_.world.in, largest_message, bytes_);
  }

  void complain(const std::string& file, const std::string& what) {
    if (session_.options.json)
      session_.world.out << one_line(error_object(file, what)) << '\n';
    else
      session_.world.err << what << '\n';
  }

  Session& session_;
  const Arguments& arguments_;
  app::CheckOptions options_;
  std::string bytes_;
};

}  // namespace

void add_check(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "check");
  auto arguments = std::make_shared<Arguments>();
  const auto help = [&](const char* name) { return option_help(commands.session, name); };
  command->add_option("FILE", arguments->files, help("check_file"));
  command->add_option("--channel", arguments->channel, help("channel"));
  command->add_option("--results-host", arguments->results_host, help("results_host"));
  command->add_flag("--offline", arguments->offline, help("offline"));
  command->add_flag("--show-code", arguments->show_code, help("show_code"));
  command->add_flag("--explain", arguments->explain, help("explain"));
  command->add_flag("--keep", arguments->keep, help("keep"));
  command->callback([&commands, arguments] {
    commands.deed = [&commands, arguments] { return Check(commands.session, *arguments).run(); };
  });
}

}  // namespace cli
