#include "platform/desktop_linux.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>

extern char** environ;

namespace platform {

namespace {

using ports::Error;
using ports::ErrorKind;
using ports::Result;

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return small;
}

bool begins_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

/// Some mail programs attach the file that "attach=" names. A sign may be written as %XX, so none is
/// believed in a name.
bool attaches_a_file(std::string_view mailto) {
  const std::size_t start = mailto.find('?');
  if (start == std::string_view::npos) return false;
  std::string_view rest = mailto.substr(start + 1);
  while (!rest.empty()) {
    const std::string_view field = rest.substr(0, rest.find('&'));
    const std::string_view name = field.substr(0, field.find('='));
    if (begins_with(name, "attach") || name.find('%') != std::string_view::npos) return true;
    rest.remove_prefix(std::min(rest.size(), field.size() + 1));
  }
  return false;
}

/// Starts it in a session of its own with nothing to read or write. 0, else the error number.
int start(const std::string& opener, const std::string& address, pid_t& started) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawnattr_init(&attributes);
  ::posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string name = opener;
  std::string argument = address;
  char* arguments[] = {name.data(), argument.data(), nullptr};
  const int problem = ::posix_spawnp(&started, opener.c_str(), &files, &attributes, arguments, environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
  return problem;
}

}  // namespace

bool may_be_opened(std::string_view address) {
  if (address.size() > 8000) return false;
  if (std::any_of(address.begin(), address.end(),
                  [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; }))
    return false;
  const std::string small = in_small_letters(address);
  if (begins_with(small, "mailto:")) return small.size() > 7 && !attaches_a_file(small);
  constexpr std::string_view https = "https://";
  return begins_with(small, https) && small.find_first_of("/?#", https.size()) != https.size() &&
         small.size() > https.size();
}

LinuxDesktop::~LinuxDesktop() { take_leave_of_ended(); }

void LinuxDesktop::take_leave_of_ended() {
  const auto ended = [](int process) { return ::waitpid(process, nullptr, WNOHANG) != 0; };
  started_.erase(std::remove_if(started_.begin(), started_.end(), ended), started_.end());
}

Result<> LinuxDesktop::open_address(const std::string& address) {
  take_leave_of_ended();
  if (!may_be_opened(address))
    return Error{ErrorKind::refused, "This address is not opened: only https pages and mail addresses are."};
  pid_t started = 0;
  if (const int problem = start(opener_, address, started); problem != 0)
    return Error{problem == ENOENT ? ErrorKind::not_found : ErrorKind::refused,
                 "This computer did not open the address. Type it into your browser, or write the mail yourself."};
  started_.push_back(started);
  return ports::Done{};
}

}  // namespace platform
