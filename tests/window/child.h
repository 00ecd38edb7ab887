#pragma once
// Other processes: started, looked at through /proc, ended.

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace window {

/// Beside what this program has itself; an empty value takes the variable away.
using Environment = std::vector<std::pair<std::string, std::string>>;

class Child {
 public:
  /// What it says on both its outputs goes to the end of the file `said`.
  Child(const std::vector<std::string>& command, const Environment& environment, const std::filesystem::path& said);
  /// Kills it where it still runs.
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  [[nodiscard]] pid_t pid() const { return pid_; }
  /// Its exit status, 128 and the signal where one ended it; empty while it runs.
  [[nodiscard]] std::optional<int> status();
  /// As `kill -9` does; comes back when it is gone.
  void kill();

  /// How often its main thread has gone to sleep so far.
  [[nodiscard]] std::uint64_t sleeps() const;
  /// Processor time that its main thread has used so far.
  [[nodiscard]] std::chrono::milliseconds worked() const;

 private:
  pid_t pid_ = -1;
  std::optional<int> status_;
};

}  // namespace window
