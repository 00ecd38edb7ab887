#include "window/child.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace window {
namespace {

[[noreturn]] void become(const std::vector<std::string>& command, const Environment& environment, const char* said) {
  for (const auto& [name, value] : environment) {
    if (value.empty()) ::unsetenv(name.c_str());
    if (!value.empty()) ::setenv(name.c_str(), value.c_str(), 1);
  }
  const int in = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  const int out = ::open(said, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0600);
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(out, STDERR_FILENO);
  std::vector<char*> words;
  words.reserve(command.size() + 1);
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  ::execvp(words.front(), words.data());
  ::_exit(127);
}

std::filesystem::path main_thread(pid_t pid) {
  return std::filesystem::path("/proc") / std::to_string(pid) / "task" / std::to_string(pid);
}

}  // namespace

Child::Child(const std::vector<std::string>& command, const Environment& environment,
             const std::filesystem::path& said) {
  pid_ = ::fork();
  if (pid_ < 0) throw std::runtime_error("no process can be started");
  if (pid_ == 0) become(command, environment, said.c_str());
}

Child::~Child() { kill(); }

std::optional<int> Child::status() {
  int how = 0;
  if (status_ || ::waitpid(pid_, &how, WNOHANG) != pid_) return status_;
  return status_ = WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

void Child::kill() {
  if (status()) return;
  ::kill(pid_, SIGKILL);
  int how = 0;
  ::waitpid(pid_, &how, 0);
  status_ = 128 + SIGKILL;
}

std::uint64_t Child::sleeps() const {
  std::ifstream in(main_thread(pid_) / "status");
  for (std::string name; in >> name;) {
    std::uint64_t count = 0;
    if (name == "voluntary_ctxt_switches:" && in >> count) return count;
  }
  throw std::runtime_error("the program is gone");
}

std::chrono::milliseconds Child::worked() const {
  std::ifstream in(main_thread(pid_) / "stat");
  std::string text;
  std::getline(in, text);
  std::istringstream fields(text.substr(text.rfind(')') + 1));  // proc(5): the third field and what follows
  std::string ignored;
  for (int field = 3; field < 14; ++field) fields >> ignored;
  long user = 0;
  long system = 0;
  if (!(fields >> user >> system)) throw std::runtime_error("the program is gone");
  return std::chrono::milliseconds((user + system) * 1000 / ::sysconf(_SC_CLK_TCK));
}

}  // namespace window
