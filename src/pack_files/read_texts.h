#pragma once
// The program's sentences: one flat JSON object of strings for each language.

#include "ports/result.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace pack_files {

using Sentences = std::map<std::string, std::string, std::less<>>;

/// Reads a file of at most 1 MB. Entries that are no strings are left out.
/// Errors: not_found: no such file; damaged: no JSON object.
ports::Result<Sentences> read_texts(const std::filesystem::path& file);

}  // namespace pack_files
