#pragma once
// Where the knowledge of shops, carriers, regions, phrases and checklists comes from.

#include "core/packs/packs.h"

namespace ports {

class PackShelf {
 public:
  virtual ~PackShelf() = default;

  /// All packs that could be read. One that is damaged is left out and named in `Packs::skipped`; this never fails as a whole.
  virtual core::Packs read() = 0;
};

}  // namespace ports
