// The dragging side of XDND, version 5: what a file manager does when a person lets files fall on a window.
#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "window/patience.h"
#include "window/screen.h"

namespace window {
namespace {

class Drag {
 public:
  Drag(Display* display, Window target, std::string uris)
      : display_(display), target_(target), uris_(std::move(uris)), uri_list_(atom("text/uri-list")) {
    self_ = XCreateSimpleWindow(display_, DefaultRootWindow(display_), 0, 0, 1, 1, 0, 0, 0);
    XSetSelectionOwner(display_, atom("XdndSelection"), self_, CurrentTime);
  }
  ~Drag() { XDestroyWindow(display_, self_); }
  Drag(const Drag&) = delete;
  Drag& operator=(const Drag&) = delete;

  bool drop_at(int x, int y) {
    send("XdndEnter", 5L << 24, static_cast<long>(uri_list_), 0, 0);
    send("XdndPosition", 0, (static_cast<long>(x) << 16) | y, CurrentTime, static_cast<long>(atom("XdndActionCopy")));
    return becomes([this] {
      while (XPending(display_) > 0 && !is_finished_) {
        XEvent event;
        XNextEvent(display_, &event);
        if (event.type == ClientMessage) take(event.xclient);
        if (event.type == SelectionRequest) give(event.xselectionrequest);
      }
      return is_finished_;
    });
  }

 private:
  [[nodiscard]] Atom atom(const char* name) const { return XInternAtom(display_, name, False); }

  void send(const char* type, long one, long two, long three, long four) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = target_;
    event.xclient.message_type = atom(type);
    event.xclient.format = 32;
    const long fields[] = {static_cast<long>(self_), one, two, three, four};
    std::copy(std::begin(fields), std::end(fields), event.xclient.data.l);
    XSendEvent(display_, target_, False, NoEventMask, &event);
    XFlush(display_);
  }

  void take(const XClientMessageEvent& message) {
    const bool will_accept = (message.data.l[1] & 1) != 0;
    if (message.message_type == atom("XdndStatus") && will_accept && !has_fallen_) {
      has_fallen_ = true;
      send("XdndDrop", 0, CurrentTime, 0, 0);
    }
    if (message.message_type == atom("XdndFinished")) is_finished_ = true;
  }

  void give(const XSelectionRequestEvent& request) {
    XChangeProperty(display_, request.requestor, request.property, request.target, 8, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(uris_.data()), static_cast<int>(uris_.size()));
    XEvent event{};
    event.xselection.type = SelectionNotify;
    event.xselection.requestor = request.requestor;
    event.xselection.selection = request.selection;
    event.xselection.target = request.target;
    event.xselection.property = request.property;
    event.xselection.time = request.time;
    XSendEvent(display_, request.requestor, False, NoEventMask, &event);
    XFlush(display_);
  }

  Display* display_;
  Window target_;
  std::string uris_;
  Atom uri_list_;
  Window self_ = 0;
  bool has_fallen_ = false;
  bool is_finished_ = false;
};

}  // namespace

bool Screen::drop(Window window, int x, int y, const std::string& uris) {
  return Drag(display_, window, uris).drop_at(x, y);
}

}  // namespace window
