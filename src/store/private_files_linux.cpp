#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

#include "store/private_files.h"

namespace store {

namespace fs = std::filesystem;

std::optional<FileIdentity> identity_of(const fs::path& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0) return std::nullopt;
  return FileIdentity{found.st_dev, found.st_ino};
}

bool make_private_folder(const fs::path& folder) {
  fs::path made;
  for (const fs::path& part : folder) {
    made /= part;
    ::mkdir(made.c_str(), 0700);
  }
  std::error_code ignored;
  return fs::is_directory(folder, ignored);
}

bool make_private_file(const fs::path& file) {
  const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (made < 0) return false;
  ::close(made);
  return true;
}

void keep_private(const fs::path& file) {
  for (const char* ending : {"", "-wal", "-shm"}) {
    const fs::path one = file.string() + ending;
    struct stat found {};
    if (::stat(one.c_str(), &found) == 0 && S_ISREG(found.st_mode) && (found.st_mode & 0777U) != 0600U)
      (void)!::chmod(one.c_str(), 0600);
  }
}

void sync_folder(const fs::path& folder) {
  const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return;
  ::fsync(opened);
  ::close(opened);
}

FolderLock::FolderLock(const fs::path& folder, std::chrono::milliseconds patience)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (true) {
    held_ = folder_ < 0 || ::flock(folder_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    if (held_ || std::chrono::steady_clock::now() >= end) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

FolderLock::~FolderLock() {
  if (folder_ >= 0) ::close(folder_);
}

}  // namespace store
