#pragma once
// The form for one order, opened from the list of orders.

#include "app/state.h"
#include "ui/drafts.h"
#include "ui/look.h"
#include "ui/widgets/controls.h"

namespace ui {

/// Fills the draft with the order's texts.
void open_order_form(const core::OrderId& id, const app::State& state, OrdersDraft& draft);
/// Draws the form; closes it when it was saved, removed or left.
void draw_order_form(const app::State& state, OrdersDraft& draft, const Look& look, Actions& actions);

}  // namespace ui
