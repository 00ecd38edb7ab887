#pragma once
// What of a mail is signed, in the form in which it is signed (RFC 6376 section 3.4): with "simple" every byte counts, with "relaxed"
// blanks, folds and the letter case of names do not. A line feed alone counts as CR LF, for programs save mails so.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reading {

enum class Canonical { simple, relaxed };

/// Adds one header field, "Name: value" with its folds and without the line break at its end, and no line break behind it.
void append_canonical_field(std::string_view field, Canonical form, std::string& out);

struct HashedBody {
  std::string sha256;        ///< 32 bytes
  std::uint64_t length = 0;  ///< of the whole body in this form, in bytes
};
/// Of the first `limit` bytes of the body in its form; of all where there is no limit. Time: linear.
[[nodiscard]] HashedBody hash_canonical_body(std::string_view body, Canonical form, std::optional<std::uint64_t> limit);

}  // namespace reading
