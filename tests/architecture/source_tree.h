#pragma once
// The files of this source tree, as the architecture tests read them.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace architecture {

inline const std::filesystem::path source_dir = PORCHLIGHT_SOURCE_DIR;

/// All files below a folder of the tree ("src") with one of these extensions (".h"), in the order of their names.
inline std::vector<std::filesystem::path> files_below(const std::string& folder,
                                                      const std::vector<std::string>& extensions) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source_dir / folder)) {
    const std::string extension = entry.path().extension().string();
    if (entry.is_regular_file() && std::find(extensions.begin(), extensions.end(), extension) != extensions.end())
      found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

inline std::vector<std::string> lines_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The path as people name it: from the top of the tree.
inline std::string name_of(const std::filesystem::path& path) { return path.lexically_relative(source_dir).string(); }

/// The layer of a file below src: the folder below it.
inline std::string layer_of(const std::filesystem::path& path) {
  return std::next(path.lexically_relative(source_dir).begin())->string();
}

}  // namespace architecture
