#pragma once
// As much of CSS as is needed to know what a person does not see: inline styles, and rules of one simple selector (tag, .class, #id).
// Rules for some screens only (@media) hide nothing for sure and are left out, and so are selectors of several parts.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace reading {

struct Colour {
  int red = 0;
  int green = 0;
  int blue = 0;
};

/// What declarations say; nothing where they say nothing of it.
struct Style {
  std::optional<bool> not_displayed;  ///< display, and what removes like it (mso-hide, opacity 0, a box of no size)
  std::optional<bool> invisible;      ///< visibility
  std::optional<bool> no_size;        ///< font-size of 0 or 1 pixel
  std::optional<bool> turned;         ///< unicode-bidi: bidi-override
  std::optional<Colour> colour;
  std::optional<Colour> background;
  bool background_unknown = false;  ///< a picture, or a colour that cannot be read
  bool colour_unknown = false;

  /// What `later` says counts more.
  void add(const Style& later);
};

[[nodiscard]] Style read_declarations(std::string_view declarations);
/// "#fff", "#ffffff", "rgb(…)", "white", and the few other names that mails use.
[[nodiscard]] std::optional<Colour> read_colour(std::string_view text);
/// So alike that nobody reads one on the other.
[[nodiscard]] bool look_the_same(const Colour& a, const Colour& b);

class StyleSheet {
 public:
  /// The text of a <style> element. At most limits::style_rules rules in all.
  void add(std::string_view css);
  [[nodiscard]] Style style_of(std::string_view tag, std::string_view classes, std::string_view id) const;

 private:
  void add_rule(std::string_view selectors, const Style& style);
  void add_selector(std::string_view selector, const Style& style);
  std::unordered_map<std::string, Style> rules_;  // by "tag", ".class", "tag.class", "#id"
  std::size_t count_ = 0;
};

}  // namespace reading
