#pragma once
// Where the program's assets lie: packs, texts, licences.

#include <filesystem>

namespace platform {

/// The assets beside an installed program ("../share/porchlight"), else those of the source tree that it was built from.
/// A folder that does not exist where there are none.
[[nodiscard]] std::filesystem::path assets_folder();

}  // namespace platform
