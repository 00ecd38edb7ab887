#pragma once
// Letters written as a base and marks behind it ("e" and U+0301), put together, so that they compare like the single character.

namespace core {

/// A mark that stands on the character before it: U+0300-U+036F, the dot of Devanagari, and the voiced sound marks of
/// Japanese, half-width ones too.
[[nodiscard]] bool is_mark(char32_t value);
/// The lower-case letter that `base`, in lower case, and `mark` make (Unicode's canonical composition for Latin, Greek, Cyrillic, Kana); 0
/// where there is none.
[[nodiscard]] char32_t composed(char32_t base, char32_t mark);
/// Half-width Katakana to full width; any other character as it is.
[[nodiscard]] char32_t full_width_kana(char32_t value);

}  // namespace core
