#include "shell/window_options.h"

namespace shell {

std::optional<WindowOptions> read_window_options(const std::vector<std::string>& arguments) {
  WindowOptions options;
  bool only_files = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& one = arguments[i];
    if (!only_files && one == "--") {
      only_files = true;
    } else if (!only_files && one == "--demo") {
      options.demo = true;
    } else if (!only_files && one == "--household" && i + 1 < arguments.size()) {
      options.household = arguments[++i];
    } else if (!only_files && one.starts_with("--household=")) {
      options.household = one.substr(12);
    } else if ((!only_files && one.starts_with("-")) || !options.message.empty()) {
      return std::nullopt;
    } else {
      options.message = one;
    }
  }
  return options;
}

}  // namespace shell
