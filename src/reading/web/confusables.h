#pragma once
// Characters that look like ASCII ones (Unicode Technical Standard 39, confusables).

#include <string>
#include <string_view>

namespace reading {

/// The ASCII characters that this one looks like; empty where it looks like none, and for ASCII itself.
[[nodiscard]] std::string_view looks_like(char32_t value);

/// The shape of a name: letter case, accents and look-alike letters taken away, then 0 as o, 1 and i as l, 5 as s, rn as m, vv as w.
/// Two names that look the same have the same shape.
[[nodiscard]] std::string shape_of_name(std::string_view name);
/// The first half of that: plain ASCII letters for those of other alphabets and with accents; digits stay.
[[nodiscard]] std::string latin_of_name(std::string_view name);

}  // namespace reading
