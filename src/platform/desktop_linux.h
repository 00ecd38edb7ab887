#pragma once
// Opens addresses through xdg-open (xdg-utils).

#include <string>
#include <string_view>
#include <vector>

#include "ports/desktop.h"

namespace platform {

/// An https address with a host, or a mailto address that attaches no file; at most 8,000 characters, none of them a blank or a
/// control character.
[[nodiscard]] bool may_be_opened(std::string_view address);

class LinuxDesktop final : public ports::Desktop {
 public:
  /// `opener` is found in PATH and given the address as its only argument, without a shell.
  explicit LinuxDesktop(std::string opener = "xdg-open") : opener_(std::move(opener)) {}
  ~LinuxDesktop() override;
  LinuxDesktop(const LinuxDesktop&) = delete;
  LinuxDesktop& operator=(const LinuxDesktop&) = delete;

  /// Returns at once; what the opened program does is not waited for.
  /// Errors: refused: an address of another kind; not_found: no opener.
  ports::Result<> open_address(const std::string& address) override;

 private:
  void take_leave_of_ended();

  std::string opener_;
  std::vector<int> started_;
};

}  // namespace platform
