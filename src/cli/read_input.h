#pragma once
// Bytes from a file or a stream, never more than asked for.

#include <cstddef>
#include <iosfwd>
#include <string>

namespace cli {

/// A message that is larger is not judged: no mailbox takes one.
inline constexpr std::size_t largest_message = 25U * 1024 * 1024;
/// A household of 100,000 orders fits.
inline constexpr std::size_t largest_import = 64U * 1024 * 1024;

enum class InputTrouble { none, missing, folder, not_allowed, too_big, broken };

/// The key of the sentence about it: "cli.input.missing".
[[nodiscard]] std::string sentence_for(InputTrouble trouble);

/// Reads all of it into `bytes`, whose memory is used again. After trouble `bytes` is empty.
[[nodiscard]] InputTrouble read_file(const std::string& path, std::size_t limit, std::string& bytes);
[[nodiscard]] InputTrouble read_stream(std::istream& stream, std::size_t limit, std::string& bytes);

}  // namespace cli
