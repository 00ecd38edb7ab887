#pragma once
// What the app wants done outside. The shell runs jobs on its worker thread and answers each with one Event; nothing here blocks the window.

#include "core/household/household.h"
#include "core/message/message.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {
// clang-format off

struct ReadHousehold { core::Revision since = 0; };
/// All or nothing. `serial` comes back in the event.
struct CommitChanges {
  int serial = 0;
  std::vector<core::Change> changes;
  std::vector<core::HistoryEntry> entries;
  core::Revision since = 0;
};
/// One of `bytes` and `path`.
struct ReadMessage {
  int serial = 0;
  std::string bytes;
  std::string path;
  std::optional<core::Channel> channel;
  std::string results_host;
  bool offline = false;  ///< nothing is looked up
};
struct OpenInBrowser { std::string address; };
struct CopyToClipboard { std::string text; };

using Job = std::variant<ReadHousehold, CommitChanges, ReadMessage, OpenInBrowser, CopyToClipboard>;

// clang-format on
}  // namespace app
