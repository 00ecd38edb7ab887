#pragma once
// What the window was started with.

#include <optional>
#include <string>
#include <vector>

namespace shell {

struct WindowOptions {
  bool demo = false;
  std::string household;  ///< empty: the person's own
  std::string message;    ///< a file to check at once; may be empty
};

/// Empty where the arguments cannot be understood.
[[nodiscard]] std::optional<WindowOptions> read_window_options(const std::vector<std::string>& arguments);

}  // namespace shell
