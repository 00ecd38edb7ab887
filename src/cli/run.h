#pragma once
// The command line: one call runs one command.

#include "cli/world.h"

#include <string>
#include <vector>

namespace cli {

/// Exit statuses, as formats.md and the man page state them.
inline constexpr int good = 0;
inline constexpr int failed = 1;  ///< the deed could not be done
inline constexpr int wrong_usage = 2;
inline constexpr int unreadable = 3;  ///< a file could not be read; the others were judged

/// Whether these arguments (without the program's name) ask for a command, for --help or --version. Otherwise the window opens:
/// nothing, `--demo`, `--household PATH`, or a path of a message.
[[nodiscard]] bool is_for_terminal(const std::vector<std::string>& arguments);

/// Runs the command and gives the exit status. Throws nothing but std::bad_alloc.
[[nodiscard]] int run(const std::vector<std::string>& arguments, World& world);

}  // namespace cli
