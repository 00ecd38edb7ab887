#pragma once
// The program in its window. Places are the design's pixels, at 100 % text size.

#include "window/home.h"
#include "window/screen.h"

#include <functional>
#include <string>
#include <vector>

namespace window {

/// The colours by which a test knows what it sees (src/ui/palette.cpp).
namespace light {
inline constexpr Colour page = 0xF5F6F8, side = 0xFFFFFF, accent = 0x2F5BEA, accent_soft = 0xE6ECFD, text = 0x1B1F24;
inline constexpr Colour expected_soft = 0xE6F5EC, danger_soft = 0xFCEBE9;
}  // namespace light
namespace dark {
inline constexpr Colour page = 0x15181C, danger_soft = 0x43201D;
}

enum class Row { today, check, orders, checklists, family, history, settings };
inline constexpr Row all_rows[] = {Row::today,  Row::check,   Row::orders,  Row::checklists,
                                   Row::family, Row::history, Row::settings};
/// As the window's title has it.
[[nodiscard]] std::string title_of(Row row);

struct Place {
  int x, y;
};
inline constexpr Place someone_is_at_the_door{930, 128};    // on Today
inline constexpr Area verdict_at_right{600, 84, 560, 110};  // on Check
/// Nothing is there on any screen. Within the window: where the mouse leaves it in the moment of a click and comes back to the same
/// point, Dear ImGui's part for GLFW does not know where it is (1.90.1).
inline constexpr Place nowhere{500, 5};

class OpenWindow {
 public:
  /// Starts the program and waits for its first full picture. Fails the test where none comes.
  OpenWindow(const Home& home, const std::vector<std::string>& arguments);

  [[nodiscard]] Child& program() { return program_; }
  [[nodiscard]] Screen& screen() { return screen_; }
  /// As it is now.
  [[nodiscard]] Picture picture() { return screen_.picture_of(window_); }
  /// When nothing moves any more. Fails the test where that never comes.
  Picture settled();
  /// When `is_so` and nothing moves any more. Fails the test where that never comes.
  Picture settled_when(const std::function<bool(const Picture&)>& is_so);

  /// Waits for the screen.
  [[nodiscard]] bool shows(Row row);
  void click_row(Row row);
  void click(Place place) { screen_.click(place.x, place.y); }
  void resize(int width, int height) { screen_.resize(window_, width, height); }
  /// A file of this machine let fall in its middle. True when the window has taken it.
  [[nodiscard]] bool drop(const std::string& path);
  /// What the program has said on its outputs.
  [[nodiscard]] std::string said() const { return bytes_of_file(said_); }
  /// Its exit status when it was asked to close; -1 where it does not.
  [[nodiscard]] int close();

 private:
  std::filesystem::path said_;
  Screen screen_;
  Child program_;
  Window window_ = 0;
};

}  // namespace window
