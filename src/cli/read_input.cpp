#include "cli/read_input.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <istream>
#include <system_error>

namespace cli {
namespace {

constexpr std::size_t chunk = 64U * 1024;

InputTrouble trouble_of(int error) {
  if (error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG) return InputTrouble::missing;
  return error == EACCES || error == EPERM ? InputTrouble::not_allowed : InputTrouble::broken;
}

}  // namespace

std::string sentence_for(InputTrouble trouble) {
  switch (trouble) {
    case InputTrouble::missing:
      return "cli.input.missing";
    case InputTrouble::folder:
      return "cli.input.folder";
    case InputTrouble::not_allowed:
      return "cli.input.not_allowed";
    case InputTrouble::too_big:
      return "cli.input.too_big";
    case InputTrouble::none:
    case InputTrouble::broken:
      break;
  }
  return "cli.input.broken";
}

InputTrouble read_file(const std::string& path, std::size_t limit, std::string& bytes) {
  bytes.clear();
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return InputTrouble::folder;
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return trouble_of(errno);
  const std::uintmax_t size = std::filesystem::file_size(path, ignored);  // of a pipe: nothing that can be trusted
  if (!ignored && size > limit) return InputTrouble::too_big;
  return read_stream(file, limit, bytes);
}

InputTrouble read_stream(std::istream& stream, std::size_t limit, std::string& bytes) {
  std::size_t length = 0;
  do {
    if (bytes.size() < length + chunk) bytes.resize(length + chunk);
    stream.read(bytes.data() + length, static_cast<std::streamsize>(chunk));
    length += static_cast<std::size_t>(stream.gcount());
  } while (stream && length <= limit);
  const InputTrouble trouble = length > limit ? InputTrouble::too_big
                               : stream.bad() ? InputTrouble::broken
                                              : InputTrouble::none;
  bytes.resize(trouble == InputTrouble::none ? length : 0);
  return trouble;
}

}  // namespace cli
