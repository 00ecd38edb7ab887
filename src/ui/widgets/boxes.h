#pragma once
// Things that hold or mark other things: cards, pills, avatars, badges.

#include "app/models/parts.h"
#include "ui/look.h"

#include <string_view>

namespace ui {

/// A rounded card around what is drawn while it lives. It grows with what it holds, down to at least `least_height`.
class Card {
 public:
  struct Ground {
    ImU32 colour = 0;  ///< 0: the card's own
    bool border = true;
    float rounding = 12;  ///< design's pixels
  };
  Card(const Look& look, float width, float padding, float least_height = 0);
  Card(const Look& look, float width, float padding, float least_height, const Ground& ground);
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;

  [[nodiscard]] float inner_width() const { return width_ - 2 * padding_; }

 private:
  const Look& look_;
  ImDrawListSplitter splitter_;
  Ground ground_;
  ImVec2 start_;
  float width_;
  float padding_;
  float least_height_;
};

/// A rounded label with a tone, at the cursor.
void pill(const Look& look, const app::Pill& pill);
[[nodiscard]] float pill_width(const Look& look, const app::Pill& pill);

/// A coloured disc with an initial; an empty one where nobody is known.
void draw_avatar(const Look& look, const app::Avatar& avatar, ImVec2 at, float size);
void avatar(const Look& look, const app::Avatar& avatar, float size);

/// A red number.
void draw_badge(const Look& look, int number, ImVec2 centre);

/// A bar that is filled to `share` (0 to 1).
void progress_bar(const Look& look, float share, float width, float height);

}  // namespace ui
