#pragma once
// How two edits of one thing come together: what an edit left alone keeps what others made of it meanwhile.

namespace core {

/// The field of `current`, unless the edit from `before` to `after` changed it.
template <class Thing, class Field>
void merge_field(const Thing& before, const Thing& after, Thing& current, Field Thing::*field) {
  if (!(before.*field == after.*field)) current.*field = after.*field;
}

/// Fields that only make sense together: all of them, where the edit changed any.
template <class Thing, class... Fields>
void merge_together(const Thing& before, const Thing& after, Thing& current, Fields Thing::*... fields) {
  if (!((before.*fields == after.*fields) && ...)) ((current.*fields = after.*fields), ...);
}

}  // namespace core
