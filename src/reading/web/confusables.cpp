#include "reading/web/confusables.h"

#include "core/text/fold.h"
#include "reading/web/confusables_table.h"

#include <glib.h>

#include <algorithm>

namespace reading {
namespace {

/// Letters and the accents on them written apart (Unicode form KD).
std::string taken_apart(std::string_view text) {
  char* apart = g_utf8_normalize(text.data(), static_cast<gssize>(text.size()), G_NORMALIZE_ALL);
  if (apart == nullptr) return std::string(text);
  std::string result(apart);
  g_free(apart);
  return result;
}

bool is_accent(char32_t value) { return value >= 0x300 && value <= 0x36F; }

void replace_all(std::string& text, std::string_view what, char with) {
  std::size_t to = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool here = text.compare(at, what.size(), what) == 0;
    text[to++] = here ? with : text[at];
    at += here ? what.size() : 1;
  }
  text.resize(to);
}

}  // namespace

std::string_view looks_like(char32_t value) {
  if (value < 0x80) return {};
  const auto* found = std::lower_bound(confusables.begin(), confusables.end(), value,
                                       [](const Confusable& row, char32_t v) { return row.value < v; });
  return found != confusables.end() && found->value == value ? std::string_view(found->skeleton) : std::string_view{};
}

std::string latin_of_name(std::string_view name) {
  const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::string apart = ascii ? std::string(name) : taken_apart(name);
  std::string latin;
  latin.reserve(apart.size());
  for (std::size_t at = 0; at < apart.size();) {
    const core::CodePoint point = core::code_point_at(apart, at);
    at += point.bytes;
    const std::string_view like = looks_like(point.value);
    if (!like.empty())
      latin.append(like);
    else if (!is_accent(point.value) && !core::is_invisible(point.value))
      core::append_utf8(latin, core::fold_char(point.value));
  }
  return latin;
}

std::string shape_of_name(std::string_view name) {
  std::string shape = latin_of_name(name);
  for (char& c : shape) {
    if (c == '0') c = 'o';
    if (c == '1' || c == 'i' || c == '|') c = 'l';
    if (c == '5') c = 's';
  }
  replace_all(shape, "rn", 'm');
  replace_all(shape, "vv", 'w');
  return shape;
}

}  // namespace reading
