#pragma once
// The whole window: navigation at the left, the screen at the right, the notice at the foot.

#include "app/state.h"
#include "ui/drafts.h"
#include "ui/look.h"
#include "ui/widgets/controls.h"

namespace ui {

/// Draws one frame within ImGui::NewFrame() and ImGui::Render(), keys included, and gives what the person did.
[[nodiscard]] Actions draw_window(const app::State& state, Drafts& drafts, const Look& look);

}  // namespace ui
