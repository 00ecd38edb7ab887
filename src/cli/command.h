#pragma once
// How a command is put on the command line. One file holds one command; `all_commands` in run.cpp is the list of them.

#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace cli {

/// What was asked for. It is done after all of the command line was read.
struct Commands {
  Session& session;
  std::function<int()> deed;
};

/// A command below `parent`. `name` is its full name ("orders.add"); the last word is what people type. Its help is the sentence
/// "cli.help.<name>", its examples "cli.help.<name>.examples".
CLI::App* add_command(CLI::App& parent, const Session& session, const std::string& name);

/// Help of an option or argument: "cli.option.<name>".
[[nodiscard]] std::string option_help(const Session& session, const std::string& name);

/// The entry of `known` that is most like `word`; empty where none is.
[[nodiscard]] std::string nearest(const std::string& word, const std::vector<std::string>& known);

/// "Did you mean “check”?" with a blank before it, or nothing.
[[nodiscard]] std::string suggestion(const Session& session, const std::string& word,
                                     const std::vector<std::string>& known);

void add_check(CLI::App& top, Commands& commands);
void add_door(CLI::App& top, Commands& commands);
void add_import(CLI::App& top, Commands& commands);
void add_export(CLI::App& top, Commands& commands);
void add_orders(CLI::App& top, Commands& commands);
void add_members(CLI::App& top, Commands& commands);
void add_settings(CLI::App& top, Commands& commands);
void add_history(CLI::App& top, Commands& commands);
void add_codes(CLI::App& top, Commands& commands);
void add_checklist(CLI::App& top, Commands& commands);
void add_ask(CLI::App& top, Commands& commands);
void add_answer(CLI::App& top, Commands& commands);
void add_demo(CLI::App& top, Commands& commands);
void add_packs(CLI::App& top, Commands& commands);
void add_show(CLI::App& top, Commands& commands);

}  // namespace cli
