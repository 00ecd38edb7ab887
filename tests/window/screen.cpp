#include "window/screen.h"

#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

#include <memory>
#include <stdexcept>
#include <vector>

namespace window {
namespace {

struct FreeX {
  void operator()(void* data) const { XFree(data); }
};

struct FreeImage {
  void operator()(XImage* image) const { XDestroyImage(image); }
};

// A window may be gone at any moment.
int ignore_error(Display*, XErrorEvent*) { return 0; }

std::vector<Window> children_of(Display* display, Window parent) {
  Window root = 0;
  Window above = 0;
  Window* list = nullptr;
  unsigned count = 0;
  if (XQueryTree(display, parent, &root, &above, &list, &count) == 0) return {};
  const std::unique_ptr<Window, FreeX> owner(list);
  return {list, list + count};
}

bool can_be_seen(Display* display, Window window) {
  XWindowAttributes attributes{};
  return XGetWindowAttributes(display, window, &attributes) != 0 && attributes.map_state == IsViewable &&
         attributes.width > 100;
}

std::optional<unsigned long> number_property(Display* display, Window window, const char* name) {
  Atom type = 0;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* data = nullptr;
  XGetWindowProperty(display, window, XInternAtom(display, name, False), 0, 1, False, XA_CARDINAL, &type, &format,
                     &count, &left, &data);
  const std::unique_ptr<unsigned char, FreeX> owner(data);
  if (data == nullptr || count != 1 || format != 32) return std::nullopt;
  return *reinterpret_cast<unsigned long*>(data);
}

}  // namespace

Screen::Screen() : display_(XOpenDisplay(nullptr)) {
  if (display_ == nullptr) throw std::runtime_error("no display");
  XSetErrorHandler(ignore_error);
}

Screen::~Screen() { XCloseDisplay(display_); }

std::optional<Window> Screen::window_of(pid_t pid) {
  for (const Window one : children_of(display_, DefaultRootWindow(display_)))
    if (can_be_seen(display_, one) && number_property(display_, one, "_NET_WM_PID") == static_cast<unsigned long>(pid))
      return one;
  return std::nullopt;
}

std::string Screen::title_of(Window window) {
  XTextProperty text{};
  if (XGetTextProperty(display_, window, &text, XInternAtom(display_, "_NET_WM_NAME", False)) == 0) return {};
  const std::unique_ptr<unsigned char, FreeX> owner(text.value);
  return {reinterpret_cast<const char*>(text.value), text.nitems};
}

Picture Screen::picture_of(Window window) {
  XWindowAttributes attributes{};
  if (XGetWindowAttributes(display_, window, &attributes) == 0) return {};
  const std::unique_ptr<XImage, FreeImage> image(
      XGetImage(display_, window, 0, 0, static_cast<unsigned>(attributes.width),
                static_cast<unsigned>(attributes.height), AllPlanes, ZPixmap));
  if (!image || image->bits_per_pixel != 32) return {};
  Picture picture{image->width, image->height, {}};
  picture.pixels.reserve(static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->height));
  for (int y = 0; y < image->height; ++y) {
    const auto* row = reinterpret_cast<const Colour*>(image->data + static_cast<long>(y) * image->bytes_per_line);
    for (int x = 0; x < image->width; ++x) picture.pixels.push_back(row[x] & 0xFFFFFFU);
  }
  return picture;
}

void Screen::focus(Window window) {
  XSetInputFocus(display_, window, RevertToParent, CurrentTime);
  XSync(display_, False);
}

void Screen::resize(Window window, int width, int height) {
  XResizeWindow(display_, window, static_cast<unsigned>(width), static_cast<unsigned>(height));
  XSync(display_, False);
}

void Screen::close(Window window) {
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = window;
  event.xclient.message_type = XInternAtom(display_, "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = static_cast<long>(XInternAtom(display_, "WM_DELETE_WINDOW", False));
  XSendEvent(display_, window, False, NoEventMask, &event);
  XSync(display_, False);
}

void Screen::send_key(Key key, bool down) {
  XTestFakeKeyEvent(display_, XKeysymToKeycode(display_, key), down ? True : False, CurrentTime);
}

void Screen::press(std::initializer_list<Key> keys) {
  for (const Key key : keys) send_key(key, true);
  for (auto key = std::rbegin(keys); key != std::rend(keys); ++key) send_key(*key, false);
  XSync(display_, False);
}

void Screen::type(std::string_view text) {
  for (const char c : text) {
    const auto key = static_cast<Key>(static_cast<unsigned char>(c));  // Latin-1 and keysyms are the same here
    const bool is_plain = XkbKeycodeToKeysym(display_, XKeysymToKeycode(display_, key), 0, 0) == key;
    if (!is_plain) send_key(shift, true);
    send_key(key, true);
    send_key(key, false);
    if (!is_plain) send_key(shift, false);
  }
  XSync(display_, False);
}

void Screen::move_mouse(int x, int y) {
  XTestFakeMotionEvent(display_, DefaultScreen(display_), x, y, CurrentTime);
  XSync(display_, False);
}

void Screen::click(int x, int y) {
  XTestFakeMotionEvent(display_, DefaultScreen(display_), x, y, CurrentTime);
  XTestFakeButtonEvent(display_, 1, True, CurrentTime);
  XTestFakeButtonEvent(display_, 1, False, CurrentTime);
  XSync(display_, False);
}

}  // namespace window
