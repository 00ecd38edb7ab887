#include "platform/data_folder_linux.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>

namespace platform {

namespace {

namespace fs = std::filesystem;

/// An absolute path in an environment variable; empty otherwise.
fs::path path_in(const char* variable) {
  const char* value = std::getenv(variable);
  const fs::path path = value == nullptr ? "" : value;
  return path.is_absolute() ? path : fs::path();
}

fs::path home_known_to_system() {
  std::array<char, 4096> room{};
  struct passwd entry {};
  struct passwd* found = nullptr;
  if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) != 0 || found == nullptr) return {};
  const fs::path home = found->pw_dir;
  return home.is_absolute() ? home : fs::path();
}

}  // namespace

ports::Result<fs::path> data_folder() {
  fs::path data = path_in("XDG_DATA_HOME");
  if (data.empty()) {
    fs::path home = path_in("HOME");
    if (home.empty()) home = home_known_to_system();
    if (home.empty())
      return ports::Error{ports::ErrorKind::not_found,
                          "This user has no home folder. Name a household file with --household."};
    data = home / ".local" / "share";
  }
  return data / "porchlight";
}

}  // namespace platform
