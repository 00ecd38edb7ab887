#include "platform/file_secret_keeper_linux.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <vector>

#include "platform/private_folder_linux.h"

namespace platform {

namespace {

namespace fs = std::filesystem;
using ports::Error;
using ports::ErrorKind;
using ports::Key;
using ports::Result;

Error no_access() {
  return {ErrorKind::refused,
          "The key file in Porchlight's folder cannot be read or made, so no code can be kept. Check who owns the "
          "folder."};
}

/// One byte more than a key has, so that a longer file shows. Empty: it cannot be read.
std::optional<std::vector<std::byte>> read_bytes(const fs::path& file) {
  const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (opened < 0) return std::nullopt;
  if (struct stat found{}; ::fstat(opened, &found) == 0 && (found.st_mode & 0077U) != 0) ::fchmod(opened, 0600);
  std::vector<std::byte> bytes(sizeof(Key) + 1);
  const auto size = ::read(opened, bytes.data(), bytes.size());
  ::close(opened);
  if (size < 0) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

Error set_aside(const fs::path& file) {
  for (int number = 1; number < 1000; ++number) {
    const fs::path aside = file.string() + ".damaged-" + std::to_string(number);
    // A hard link refuses to replace a file; a rename would not.
    if (::link(file.c_str(), aside.c_str()) == 0) {
      ::unlink(file.c_str());
      return {ErrorKind::damaged, "The key file was damaged and now lies at " + aside.string() +
                                      ". Codes that were waiting are lost; new ones can be kept from now on."};
    }
    if (errno != EEXIST) break;
  }
  return no_access();
}

Result<Key> read_key(const fs::path& file) {
  const auto bytes = read_bytes(file);
  if (!bytes) return no_access();
  if (bytes->size() != sizeof(Key)) return set_aside(file);
  Key key{};
  std::copy(bytes->begin(), bytes->end(), key.begin());
  return key;
}

bool write_new_file(const fs::path& file, const Key& key) {
  const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (made < 0) return false;
  const bool whole = ::write(made, key.data(), key.size()) == static_cast<ssize_t>(key.size()) && ::fsync(made) == 0;
  return (::close(made) == 0) && whole;
}

/// Puts a random key at `file` unless there is one by then: whole from the first moment, because it is written elsewhere and
/// linked in.
bool make_key(const fs::path& file) {
  if (sodium_init() < 0) return false;
  Key key{};
  randombytes_buf(key.data(), key.size());
  const fs::path part = file.string() + "." + std::to_string(randombytes_random()) + ".part";
  const bool written = write_new_file(part, key);
  sodium_memzero(key.data(), key.size());
  const bool there = written && (::link(part.c_str(), file.c_str()) == 0 || errno == EEXIST);
  ::unlink(part.c_str());
  sync_folder(file.parent_path());
  return there;
}

}  // namespace

bool FileSecretKeeper::is_name(const std::string& name) {
  return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool FileSecretKeeper::has(const std::string& name) const {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(file_of(name), ignored));
}

Result<Key> FileSecretKeeper::key(const std::string& name) {
  if (!is_name(name)) return no_access();
  const fs::path file = file_of(name);
  if (!has(name)) {
    make_private_folder(folder_);
    if (!make_key(file)) return no_access();
  }
  return read_key(file);
}

}  // namespace platform
