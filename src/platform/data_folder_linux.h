#pragma once
// Where the household of this person lies, after the XDG Base Directory Specification 0.8.

#include <filesystem>

#include "ports/result.h"

namespace platform {

/// "$XDG_DATA_HOME/porchlight", else "$HOME/.local/share/porchlight", else below the home folder that the system knows.
/// In it: household.db, copies/, household.key. Makes nothing. A relative XDG_DATA_HOME is ignored, as the specification says.
/// Error not_found: this person has no home folder.
ports::Result<std::filesystem::path> data_folder();

}  // namespace platform
