#pragma once
// Fonts of the system that have characters which the program's own has not.

#include <set>
#include <string>
#include <vector>

namespace platform {

/// Font files that together have as many of the characters as the system can show, best first; at most eight.
[[nodiscard]] std::vector<std::string> font_files_for(const std::set<char32_t>& characters);

}  // namespace platform
