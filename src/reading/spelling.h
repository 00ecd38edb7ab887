#pragma once
// Where it is asked how words are spelt. `reading` has no dictionaries itself.

#include <functional>
#include <string>
#include <vector>

namespace reading {

/// What a dictionary of a language (ISO 639-1) would write instead of a word; nothing where it knows the word or is not installed.
/// Empty: nobody is asked.
using Corrections = std::function<std::vector<std::string>(const std::string& language, const std::string& word)>;

}  // namespace reading
