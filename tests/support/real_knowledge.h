#pragma once
// What the program ships: verdicts are tested with the packs that people get.

#include "core/packs/knowledge.h"
#include "pack_files/toml_pack_shelf.h"

namespace test {

inline const core::Knowledge& real_knowledge() {
  static const core::Knowledge knowledge(pack_files::TomlPackShelf(PORCHLIGHT_SOURCE_DIR "/assets/packs", {}).read());
  return knowledge;
}

}  // namespace test
