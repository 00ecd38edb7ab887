#pragma once
// Turns the app's state into pictures: ImGui's context, the look, and the frames drawn for each piece of input.

#include "app/state.h"
#include "ui/drafts.h"
#include "ui/look.h"
#include "ui/widgets/controls.h"

#include <functional>
#include <set>

struct GLFWwindow;

namespace shell {

class Painter {
 public:
  explicit Painter(GLFWwindow* window);
  ~Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  /// Draws until the input that waits is used up: since 1.87 ImGui hands out one key or click a frame, so that a picture for each would
  /// lag behind fast typing. Only the last frame becomes a picture. `take` is given what the person did in each frame.
  void draw(const app::State& state, ui::Drafts& drafts, const std::function<void(ui::Actions)>& take);

  [[nodiscard]] bool is_typing() const;

 private:
  void follow_settings(const app::State& state);
  void make_fonts();

  GLFWwindow* window_;
  ui::Look look_;
  std::set<ImWchar> beyond_;  ///< characters that were looked for in the system's fonts
  std::set<ImWchar> missing_;
  bool dark_ = false;
};

}  // namespace shell
