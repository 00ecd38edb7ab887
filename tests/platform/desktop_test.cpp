#include "platform/desktop_linux.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/catch.h"
#include "support/temporary_folder.h"

namespace {

/// A program that writes its arguments into a pipe, one in brackets after the other, and then goes on for ever reading another.
struct Opener {
  TemporaryFolder folder;
  std::string program = folder / "opener";
  int told = -1;
  int waits_for = -1;

  Opener() {
    REQUIRE(::mkfifo((folder / "told").c_str(), 0600) == 0);
    REQUIRE(::mkfifo((folder / "waits").c_str(), 0600) == 0);
    told = ::open((folder / "told").c_str(), O_RDWR | O_CLOEXEC);
    waits_for = ::open((folder / "waits").c_str(), O_RDWR | O_CLOEXEC);
    write_file(program, "#!/bin/sh\nprintf '[%s]' \"$@\" >'" + (folder / "told").string() + "'\nread -r line <'" +
                            (folder / "waits").string() + "'\n");
    std::filesystem::permissions(program, std::filesystem::perms(0700));
  }
  ~Opener() {
    (void)!::write(waits_for, "end\n", 4);
    struct pollfd readers {
      waits_for, POLLIN, 0
    };
    // Until the program has taken the line, so that the pipe is not closed before.
    for (int i = 0; i < 500 && ::poll(&readers, 1, 0) == 1; ++i) ::poll(nullptr, 0, 2);
    ::close(told);
    ::close(waits_for);
  }

  std::string arguments() const {
    struct pollfd ready {
      told, POLLIN, 0
    };
    if (::poll(&ready, 1, 10000) != 1) return "nothing came";
    std::string text(10000, '\0');
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, ::read(told, text.data(), text.size()))));
    return text;
  }
};

}  // namespace

TEST_CASE("An address is given to the opener whole, as one argument, and is not waited for", "[platform][desktop]") {
  const char* address =
      GENERATE("https://www.amazon.com/your-orders?a=1&b='$(touch%20x)'", "HTTPS://example.com",
               "mailto:reportascam@amazon.com?subject=Spoofed%20mail&body=;rm", "https://example.com/;`id`|$HOME");
  Opener opener;
  platform::LinuxDesktop desktop(opener.program);
  REQUIRE(desktop.open_address(address));  // the opener goes on: a wait would never end
  CHECK(opener.arguments() == "[" + std::string(address) + "]");
}

TEST_CASE("Addresses of other kinds are not opened", "[platform][desktop]") {
  struct Case {
    const char* why;
    std::string address;
  };
  const Case one = GENERATE(
      Case{"not encrypted", "http://example.com"}, Case{"a file", "file:///etc/passwd"}, Case{"a path", "/etc/passwd"},
      Case{"an option", "--help"}, Case{"script", "javascript:alert(1)"}, Case{"nothing", ""},
      Case{"no host", "https://"}, Case{"no host but a path", "https:///x"}, Case{"nobody", "mailto:"},
      Case{"a blank before it", " https://example.com"}, Case{"a blank in it", "https://example.com/a b"},
      Case{"two lines", "https://example.com/\nfile:///x"}, Case{"a zero", std::string("https://example.com/\0x", 22)},
      Case{"attaches a file", "mailto:a@example.com?subject=x&Attach=/etc/passwd"},
      Case{"attaches a file, written otherwise", "mailto:a@example.com?%61ttach=/etc/passwd"},
      Case{"too long", "https://example.com/" + std::string(9000, 'a')});
  INFO(one.why);
  CHECK_FALSE(platform::may_be_opened(one.address));
  platform::LinuxDesktop desktop("/bin/true");
  const auto refused = desktop.open_address(one.address);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ports::ErrorKind::refused);
}

TEST_CASE("A computer without an opener is told in a sentence", "[platform][desktop]") {
  platform::LinuxDesktop desktop("porchlight-no-such-program");
  const auto missing = desktop.open_address("https://example.com");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ports::ErrorKind::not_found);
}
