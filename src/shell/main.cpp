// Porchlight: a command goes to the command line, everything else opens the window.

#include "cli/run.h"
#include "pack_files/check_pack.h"
#include "shell/window.h"
#include "shell/wiring.h"

#include <unistd.h>
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace {

int run_command(const std::vector<std::string>& arguments, shell::Wiring& wiring) {
  std::ios::sync_with_stdio(false);
  const char* term = std::getenv("TERM");
  const bool plain = std::getenv("NO_COLOR") != nullptr || term == nullptr || std::string(term) == "dumb";
  cli::World world{std::cin,
                   std::cout,
                   std::cerr,
                   isatty(STDOUT_FILENO) == 1 && !plain,
                   isatty(STDIN_FILENO) == 1,
                   PORCHLIGHT_VERSION,
                   [&] { return wiring.now(); },
                   [&] { return wiring.texts(); },
                   [&] { return wiring.knowledge(); },
                   [] { return shell::Wiring::seed(); },
                   [&](const std::string& path, cli::Opening how) -> ports::Result<std::unique_ptr<cli::JobRunner>> {
                     auto jobs = wiring.open_household(path, how);
                     if (!jobs) return jobs.error();
                     return std::unique_ptr<cli::JobRunner>(std::move(jobs.value()));
                   },
                   [](const std::string& path, core::Date today) { return pack_files::check_pack(path, today); },
                   shell::keys_by(wiring.resolver()),
                   shell::corrections_by(wiring.spell_checker())};
  return cli::run(arguments, world);
}

}  // namespace

int main(int count, char** values) {
  try {
    const std::vector<std::string> arguments(values + 1, values + count);
    shell::Wiring wiring;
    return cli::is_for_terminal(arguments) ? run_command(arguments, wiring) : shell::run_window(arguments, wiring);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "porchlight: %s\n", error.what());
    return 1;
  }
}
