#pragma once
// The keys that work on every screen. Ctrl+1 to 7 the screens, Ctrl+K a message came, Ctrl+D someone is at the door, Ctrl+N log an order,
// Ctrl+F find an order, Ctrl+Z undo, Ctrl+V paste a message (where no field is being typed in), Escape back to Today.

#include "app/models/models.h"
#include "ui/drafts.h"
#include "ui/widgets/controls.h"

namespace ui {

void take_shortcuts(const app::State& state, const app::FrameModel& frame, Drafts& drafts, Actions& actions);

}  // namespace ui
