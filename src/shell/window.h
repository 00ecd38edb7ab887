#pragma once
// The window: GLFW and OpenGL, driven by events. It sleeps while nothing happens and draws nothing then.

#include "shell/wiring.h"

#include <string>
#include <vector>

namespace shell {

/// Opens the window and comes back when it is closed. Arguments: nothing, `--demo`, `--household PATH`, and a message file to check.
/// Returns the exit status: 0; 1 where no window can be opened or the household not be used, said on standard error; 2 wrong usage.
[[nodiscard]] int run_window(const std::vector<std::string>& arguments, Wiring& wiring);

}  // namespace shell
