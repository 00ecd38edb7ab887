#pragma once
// The display that DISPLAY names: its windows, its keyboard and mouse (by XTest), a file dragged over a window.

#include "window/picture.h"

#include <sys/types.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

struct _XDisplay;  // Xlib's Display, whose header defines names such as None and Status

namespace window {

using Window = unsigned long;
using Key = unsigned long;  ///< X's keysyms

inline constexpr Key enter = 0xFF0D, escape = 0xFF1B, ctrl = 0xFFE3, shift = 0xFFE1;

class Screen {
 public:
  /// Throws where there is no display.
  Screen();
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  /// The window of a process that can be seen.
  [[nodiscard]] std::optional<Window> window_of(pid_t pid);
  [[nodiscard]] std::string title_of(Window window);
  /// Empty while the window cannot be read, as when it is gone.
  [[nodiscard]] Picture picture_of(Window window);

  /// There is no window manager that would do it.
  void focus(Window window);
  void resize(Window window, int width, int height);
  /// Asks it to close, as the cross in its corner does.
  void close(Window window);

  /// Each down, then up in the reverse order: press({ctrl, 'n'}).
  void press(std::initializer_list<Key> keys);
  /// As fast as the server takes it. Small and capital letters, digits, blanks.
  void type(std::string_view text);
  void move_mouse(int x, int y);
  void click(int x, int y);
  /// Drags files over the window and lets them fall. `uris`: text/uri-list. True when the window has taken them.
  [[nodiscard]] bool drop(Window window, int x, int y, const std::string& uris);

 private:
  void send_key(Key key, bool down);
  [[nodiscard]] std::string text_property(Window window, const char* name);

  _XDisplay* display_;
};

}  // namespace window
