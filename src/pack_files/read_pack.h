#pragma once
// Reads one pack file.

#include "core/packs/packs.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pack_files {

/// What a folder of packs holds; the folder is named after it.
enum class Folder { shops, carriers, regions, phrases, checklists };
inline constexpr std::string_view folder_names[] = {"shops", "carriers", "regions", "phrases", "checklists"};

inline constexpr std::size_t largest_pack = 256 * 1024;  ///< bytes

using AnyPack = std::variant<core::RetailerPack, core::RegionPack, core::PhraseList, core::Checklist>;

struct PackFile {
  AnyPack pack;
  std::string id;
  bool replaces = false;  ///< "replaces = true": it takes the place of a pack of the same id
  std::string complaint;  ///< not empty: what is wrong, a sentence for a person; the rest is of no use then
  std::vector<std::string> more_complaints;  ///< what else is wrong
};

/// The bytes of a file, or why there are none.
struct PackText {
  std::string text;
  std::string trouble;  ///< a sentence for a person; empty: none
};
[[nodiscard]] PackText read_text(const std::filesystem::path& path);

/// Total: a file that is missing, too large or no pack gives a complaint. Thread: any.
[[nodiscard]] PackFile read_pack(const std::filesystem::path& path, Folder folder);
/// The same of a text; `id` is what the file's name says.
[[nodiscard]] PackFile read_pack_text(std::string_view text, std::string_view id, Folder folder);

}  // namespace pack_files
