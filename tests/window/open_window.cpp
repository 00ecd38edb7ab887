#include "window/open_window.h"

#include <cctype>
#include <cstdio>
#include <string_view>

#include "support/catch.h"
#include "window/patience.h"

namespace window {
namespace {

constexpr milliseconds quiet{100};

std::vector<std::string> with_program(const std::vector<std::string>& arguments) {
  std::vector<std::string> command{PORCHLIGHT_PROGRAM};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return command;
}

// The OpenGL driver is unloaded before the leak sanitizer looks, which cannot tell then whose memory it was.
Environment without_leak_check(Environment environment) {
  environment.emplace_back("LSAN_OPTIONS", "detect_leaks=0");
  return environment;
}

std::string uri_of(const std::string& path) {
  std::string uri = "file://";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = std::isalnum(byte) != 0 || std::string_view("/-_.~").find(c) != std::string_view::npos;
    char escaped[4];
    std::snprintf(escaped, sizeof escaped, "%%%02X", byte);
    uri += is_plain ? std::string(1, c) : escaped;
  }
  return uri;
}

Place place_of(Row row) { return {100, 104 + 49 * static_cast<int>(row)}; }

}  // namespace

std::string title_of(Row row) {
  static const char* const names[] = {"Today", "Check", "Orders", "Checklists", "Family", "History", "Settings"};
  return std::string(names[static_cast<std::size_t>(row)]) + " – Porchlight";
}

OpenWindow::OpenWindow(const Home& home, const std::vector<std::string>& arguments)
    : said_(home / "window_said"), program_(with_program(arguments), without_leak_check(home.environment()), said_) {
  const bool has_come = becomes([&] {
    const auto found = screen_.window_of(program_.pid());
    window_ = found.value_or(0);
    return found.has_value() || program_.status().has_value();
  });
  INFO("The program says: " << said());
  REQUIRE(has_come);
  REQUIRE_FALSE(program_.status().has_value());
  screen_.move_mouse(nowhere.x, nowhere.y);
  screen_.focus(window_);
  settled_when([](const Picture& picture) {
    return picture.count(light::side) + picture.count(light::page) > picture.pixels.size() / 3 ||
           picture.count(dark::page) > picture.pixels.size() / 3;
  });
}

Picture OpenWindow::settled() {
  Picture last = picture();
  std::uint64_t sleeps = program_.sleeps();
  auto since = Clock::now();
  const bool is_quiet = becomes([&] {
    Picture now = picture();
    const std::uint64_t sleeps_now = program_.sleeps();
    if (now != last || sleeps_now != sleeps) since = Clock::now();
    last = std::move(now);
    sleeps = sleeps_now;
    return Clock::now() - since >= quiet;
  });
  REQUIRE(is_quiet);
  return last;
}

Picture OpenWindow::settled_when(const std::function<bool(const Picture&)>& is_so) {
  REQUIRE(becomes([&] { return is_so(picture()); }));
  return settled();
}

bool OpenWindow::shows(Row row) {
  const std::string title = title_of(row);
  return becomes([&] { return screen_.title_of(window_) == title; });
}

void OpenWindow::click_row(Row row) { click(place_of(row)); }

bool OpenWindow::drop(const std::string& path) {
  const Picture now = picture();
  const bool is_taken = screen_.drop(window_, now.width / 2, now.height / 2, uri_of(path) + "\r\n");
  screen_.move_mouse(nowhere.x + 1, nowhere.y);  // to GLFW the mouse is where the file fell
  return is_taken;
}

int OpenWindow::close() {
  screen_.close(window_);
  return becomes([&] { return program_.status().has_value(); }) ? *program_.status() : -1;
}

}  // namespace window
