#pragma once
// Files and folders that only their owner can read, and a lock that programs opening one household share.
// No function here opens the household file itself: closing it would drop the locks that SQLite holds in this process.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace store {

/// Which file a path leads to at this moment.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t number = 0;

  bool operator==(const FileIdentity&) const = default;
};

/// Empty: nothing is there.
[[nodiscard]] std::optional<FileIdentity> identity_of(const std::filesystem::path& path);

/// Makes the folder and those above it that are missing, each with mode 0700. False: it is not there afterwards.
bool make_private_folder(const std::filesystem::path& folder);
/// Makes an empty file with mode 0600. False: something of that name is there, or it cannot be made.
bool make_private_file(const std::filesystem::path& file);
/// Takes the rights of all others from a household file and from what SQLite puts beside it, where it is ours to do.
void keep_private(const std::filesystem::path& file);
/// What happened in the folder outlives a power cut.
void sync_folder(const std::filesystem::path& folder);

/// Held by one program at a time while it opens, copies or sets aside a file of that folder. It ends with the program.
class FolderLock {
 public:
  /// Waits at most `patience`.
  FolderLock(const std::filesystem::path& folder, std::chrono::milliseconds patience);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  /// Also true where the folder knows no locks (some network drives).
  [[nodiscard]] bool held() const { return held_; }

 private:
  int folder_ = -1;
  bool held_ = false;
};

}  // namespace store
