#pragma once
// Where the household is kept. Several programs may have the same household open at once.

#include "core/household/household.h"
#include "ports/result.h"

#include <span>
#include <string>

namespace ports {

/// What happened when the household was opened that the person must know.
struct OpeningNotice {
  bool restored = false;     ///< the file was damaged: it was set aside and the newest good copy opened
  std::string set_aside_as;  ///< where the damaged file lies now
  std::string
      copy_of_day;  ///< "2026-11-22": the day of the copy that was opened; empty: none was there, a new file was begun
};

/// Thread: one object is used by one thread at a time.
class HouseholdStore {
 public:
  virtual ~HouseholdStore() = default;

  /// All that came into the file after `since`; 0 asks for all of it.
  virtual Result<core::HouseholdNews> read(core::Revision since) = 0;

  /// Does all `changes` and adds all `entries` to the history, or nothing of it. When it returns, the changes outlive a power cut.
  /// A Save with `before` is merged with what others did meanwhile (`core::merge_edit`). `number` of the entries is ignored.
  /// Returns what is new since `since`, these changes included.
  virtual Result<core::HouseholdNews> commit(std::span<const core::Change> changes,
                                             std::span<const core::HistoryEntry> entries, core::Revision since) = 0;

  /// Whether another program has changed the file since the last read or commit of this object. Cheap enough to ask twice a second.
  virtual bool changed_elsewhere() = 0;

  [[nodiscard]] virtual const OpeningNotice& notice() const = 0;
};

}  // namespace ports
