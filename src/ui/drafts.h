#pragma once
// What is half-typed on the screens. Plain values that only drawing code touches.

#include "app/models/models.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace ui {

struct FrameDraft {
  bool choosing_person = false;
  bool focus_lost = false;  ///< the control that the keys were at was gone in the last frame
};

struct CheckDraft {
  std::string text;
  std::optional<core::Channel> channel;
  std::string shown_source;  ///< the source that `text` was taken from; a new one replaces it
  bool focus = false;        ///< put the caret into the field at the next frame
};

struct OrdersDraft {
  std::string query;
  std::string line;
  bool logging = false;  ///< the one-line field is open
  bool focus_line = false;
  bool focus_search = false;
  std::optional<core::OrderId> editing;  ///< the form is open; an empty id: a new order
  std::optional<core::Order> before;
  app::FormTexts form;
  std::string error;
};

struct ChecklistsDraft {
  std::map<std::string, std::string> notes;  ///< by step
  std::string note_of;                       ///< the step whose note is being typed
};

struct FamilyDraft {
  bool focus = false;  ///< put the caret into the name at the next frame
  bool open = false;
  bool saving =
      false;  ///< asked for; the form closes when the member is there, and keeps what was typed when it was refused
  std::optional<core::Member> before;
  core::Member member;
};

struct HistoryDraft {
  std::string query;
};

struct SettingsDraft {
  std::map<std::string, std::string> values;  ///< typed ones, by setting
};

struct SomeoneDraft {
  core::DoorCall call;
};

struct Drafts {
  FrameDraft frame;
  CheckDraft check;
  OrdersDraft orders;
  ChecklistsDraft checklists;
  FamilyDraft family;
  HistoryDraft history;
  SettingsDraft settings;
  SomeoneDraft someone;
};

}  // namespace ui
