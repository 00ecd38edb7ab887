#pragma once
// Bytes of any charset made UTF-8.

#include <string>
#include <string_view>

namespace reading {

[[nodiscard]] bool is_utf8(std::string_view text);
/// UTF-8 whatever comes: what is none is taken for Windows-1252, byte by byte, so that texts of both kinds in one come out right.
/// NUL bytes are dropped.
[[nodiscard]] std::string repaired_utf8(std::string_view text);
/// From the charset that is named (RFC 2045, letter case apart). Unknown names and those that mail does not use (their converters have
/// a record of faults) are taken for UTF-8 or Windows-1252, by what the bytes are.
[[nodiscard]] std::string to_utf8(std::string_view bytes, std::string_view charset);
/// A text without a named charset: UTF-16 by its byte order mark, else UTF-8 or Windows-1252. The mark is taken off.
[[nodiscard]] std::string to_utf8(std::string_view bytes);

}  // namespace reading
