#include "platform/assets_folder.h"

#include <system_error>

namespace platform {

std::filesystem::path assets_folder() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) {
    const std::filesystem::path installed = program.parent_path().parent_path() / "share" / "porchlight";
    if (std::filesystem::is_directory(installed / "packs", error)) return installed;
  }
  return PORCHLIGHT_SOURCE_ASSETS;
}

}  // namespace platform
