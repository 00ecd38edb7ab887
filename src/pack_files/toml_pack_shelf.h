#pragma once
// The packs in a folder of TOML files: shops/, carriers/, regions/, phrases/, checklists/ (see pack_format.md).

#include "ports/pack_shelf.h"

#include <filesystem>
#include <string>

namespace pack_files {

class TomlPackShelf : public ports::PackShelf {
 public:
  /// `ours` is what comes with the program; `own` (may be empty) is the person's own folder, laid out alike, which comes after.
  explicit TomlPackShelf(std::filesystem::path ours, std::filesystem::path own = {});

  /// A pack of `own` whose id exists already is skipped, unless it says "replaces = true". At most 500 files of each kind are read.
  /// No exception leaves this. Thread: any.
  core::Packs read() override;

 private:
  std::filesystem::path ours_;
  std::filesystem::path own_;
};

}  // namespace pack_files
