#pragma once
// What was done, by whom and when. Entries are only ever added. No code, password or message text is ever in one.

#include "core/id.h"
#include "core/time.h"

#include <cstdint>
#include <map>
#include <string>

namespace core {

struct HistoryEntry {
  std::int64_t number = 0;  ///< 1, 2, 3 … in the order in which they were added; 0: not stored yet
  Instant at{};
  MemberId by;                                 ///< empty: the program itself, or nobody said who they are
  std::string kind;                            ///< "order_logged", "code_given", …: `history.<kind>` in the texts
  std::string subject;                         ///< id of the order, code, incident, question or member; may be empty
  std::map<std::string, std::string> details;  ///< what the sentence needs: item, shop, verdict, sha256 …

  bool operator==(const HistoryEntry&) const = default;
};

}  // namespace core
