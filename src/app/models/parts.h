#pragma once
// Pieces that several screens show. A model has everything ready: sentences, order of rows, what is enabled, colour role.

#include "app/action.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Colours carry roles; icon and words say the same.
enum class Tone { plain, expected, ask, secret, danger, muted };

struct Pill {
  std::string text;
  Tone tone = Tone::plain;
  std::string icon;  ///< name in assets/icons; empty: none

  bool operator==(const Pill&) const = default;
};

struct Avatar {
  std::string initial;       ///< one letter; empty: nobody
  std::uint32_t colour = 0;  ///< 0xRRGGBB

  bool operator==(const Avatar&) const = default;
};

struct Button {
  std::string text;
  std::string icon;
  Action action = DismissNotice{};
  bool enabled = true;
  bool primary = false;
  std::string tooltip;  ///< shortcut or explanation; may be empty
};

/// A stretch of text with one look.
struct TextRun {
  std::string text;
  Tone mark = Tone::plain;  ///< plain: not highlighted
  bool muted = false;
  bool bold = false;
};

struct ReasonRow {
  Tone tone = Tone::plain;
  std::string icon;    ///< "check-circle" "minus-circle" "triangle"
  std::string text;    ///< "It asks you to read a code to someone on the phone"
  std::string detail;  ///< muted, after a dash; may be empty
};

struct PersonRow {
  core::MemberId id;
  Avatar avatar;
  std::string name;
};

struct StepRow {
  core::IncidentId incident;
  std::string step;
  bool done = false;
  bool asks = false;  ///< yes or no instead of a tick
  std::optional<bool> answer;
  std::string yes;  ///< the words of the two answers
  std::string no;
  std::string text;  ///< what to do
  std::string why;   ///< and why; or who did it and when
  std::string note;
  std::optional<Button> button;  ///< does it
};

}  // namespace app
