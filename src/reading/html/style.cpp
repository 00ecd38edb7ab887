#include "reading/html/style.h"

#include "reading/limits.h"
#include "reading/mail/headers.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace reading {
namespace {

constexpr std::array<std::pair<std::string_view, Colour>, 10> named{{{"white", {255, 255, 255}},
                                                                     {"black", {0, 0, 0}},
                                                                     {"red", {255, 0, 0}},
                                                                     {"green", {0, 128, 0}},
                                                                     {"blue", {0, 0, 255}},
                                                                     {"yellow", {255, 255, 0}},
                                                                     {"gray", {128, 128, 128}},
                                                                     {"grey", {128, 128, 128}},
                                                                     {"silver", {192, 192, 192}},
                                                                     {"orange", {255, 165, 0}}}};

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n\f");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n\f") - first + 1);
}

/// Number at the start; -1 where there is none. (strtod would read it by the system's language.)
double number(std::string_view value) {
  const bool negative = value.starts_with('-');
  double parsed = 0;
  double unit = 1;
  bool fraction = false;
  bool any = false;
  for (const char c : value.substr(negative ? 1 : 0, 12)) {
    if (c == '.' && !fraction) {
      fraction = true;
      continue;
    }
    if (c < '0' || c > '9') break;
    any = true;
    parsed = parsed * 10 + (c - '0');
    if (fraction) unit *= 10;
  }
  if (!any) return -1.0;
  return (negative ? -parsed : parsed) / unit;
}

bool is_zero(std::string_view value) { return number(value) == 0.0; }

// Up to one pixel or point, or next to nothing of the surrounding size.
bool is_tiny_font(std::string_view value) {
  const double size = number(value);
  if (size < 0) return false;
  if (value.ends_with("em") || value.ends_with("%")) return value.ends_with("%") ? size <= 5 : size <= 0.05;
  return size <= 1.5;
}

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<Colour> hex_colour(std::string_view digits) {
  if (digits.size() != 3 && digits.size() != 6) return std::nullopt;
  if (std::any_of(digits.begin(), digits.end(), [](char c) { return hex(c) < 0; })) return std::nullopt;
  const bool is_short = digits.size() == 3;
  const auto channel = [&](std::size_t i) {
    return is_short ? hex(digits[i]) * 17 : hex(digits[2 * i]) * 16 + hex(digits[2 * i + 1]);
  };
  return Colour{channel(0), channel(1), channel(2)};
}

std::optional<Colour> rgb_colour(std::string_view numbers) {
  std::array<int, 3> channels{};
  for (int& channel : channels) {
    const double value = number(trimmed(numbers));
    if (value < 0 || value > 255) return std::nullopt;
    channel = static_cast<int>(value);
    const std::size_t comma = numbers.find_first_of(", ", numbers.find_first_not_of(' '));
    numbers.remove_prefix(comma == std::string_view::npos ? numbers.size() : comma + 1);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

void read_background(std::string_view value, Style& style) {
  if (value.starts_with("none") || value == "transparent" || value == "inherit" || value == "initial") return;
  style.background = read_colour(value.substr(0, value.find(' ')));
  style.background_unknown = !style.background || value.find("url(") != std::string_view::npos;
  if (style.background_unknown) style.background.reset();
}

void read_text_colour(std::string_view value, Style& style) {
  if (value == "inherit") return;
  style.colour = read_colour(value);
  style.colour_unknown = !style.colour;
  if (value == "transparent") style.invisible = true;
}

/// What is known of a box while its declarations are read.
struct Box {
  bool clips = false;
  bool no_height = false;
  bool no_width = false;
};

using Rule = void (*)(std::string_view value, Style& style, Box& box);

void hide_if(bool hides, Style& style) {
  if (hides) style.not_displayed = true;
}
void read_font(std::string_view value, Style& style, Box&) {
  if (value.starts_with("0") || value.starts_with("1px")) style.no_size = true;
}
void read_opacity(std::string_view value, Style& style, Box&) {
  hide_if(number(value) >= 0 && number(value) < 0.1, style);
}
void read_far_away(std::string_view value, Style& style, Box&) { hide_if(number(value) <= -500, style); }
void read_height(std::string_view value, Style&, Box& box) { box.no_height = box.no_height || is_zero(value); }
void read_width(std::string_view value, Style&, Box& box) { box.no_width = box.no_width || is_zero(value); }
void read_back(std::string_view value, Style& style, Box&) { read_background(value, style); }

constexpr std::array<std::pair<std::string_view, Rule>, 18> properties{{
    {"display", [](std::string_view value, Style& style, Box&) { style.not_displayed = value == "none"; }},
    {"visibility",
     [](std::string_view value, Style& style, Box&) { style.invisible = value == "hidden" || value == "collapse"; }},
    {"mso-hide", [](std::string_view value, Style& style, Box&) { hide_if(value == "all", style); }},
    {"opacity", read_opacity},
    {"font-size", [](std::string_view value, Style& style, Box&) { style.no_size = is_tiny_font(value); }},
    {"font", read_font},
    {"color", [](std::string_view value, Style& style, Box&) { read_text_colour(value, style); }},
    {"background", read_back},
    {"background-color", read_back},
    {"background-image", [](std::string_view value, Style& style,
                            Box&) { style.background_unknown = style.background_unknown || value != "none"; }},
    {"overflow", [](std::string_view value, Style&, Box& box) { box.clips = value == "hidden" || value == "clip"; }},
    {"height", read_height},
    {"max-height", read_height},
    {"width", read_width},
    {"max-width", read_width},
    {"text-indent", read_far_away},
    {"left", read_far_away},
    {"unicode-bidi", [](std::string_view value, Style& style,
                        Box&) { style.turned = value == "bidi-override" || value == "isolate-override"; }},
}};

void read_declaration(std::string_view name, std::string_view value, Style& style, Box& box) {
  for (const auto& [property, read] : properties)
    if (property == name) return read(value, style, box);
}

/// Behind the brace that closes the one at `open`.
std::size_t end_of_block(std::string_view css, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < css.size(); ++at) {
    if (css[at] == '{') ++depth;
    if (css[at] == '}' && --depth == 0) return at + 1;
  }
  return css.size();
}

/// Without comments and rules of one line ("@import …;") in front.
std::string_view bare_selectors(std::string_view selectors) {
  const std::size_t comment = selectors.rfind("*/");
  if (comment != std::string_view::npos) selectors.remove_prefix(comment + 2);
  selectors = trimmed(selectors.substr(selectors.rfind(';') + 1));
  return selectors.starts_with("<!--") ? trimmed(selectors.substr(4)) : selectors;
}

}  // namespace

void Style::add(const Style& later) {
  if (later.not_displayed) not_displayed = later.not_displayed;
  if (later.invisible) invisible = later.invisible;
  if (later.no_size) no_size = later.no_size;
  if (later.turned) turned = later.turned;
  if (later.colour || later.colour_unknown) {
    colour = later.colour;
    colour_unknown = later.colour_unknown;
  }
  if (later.background || later.background_unknown) {
    background = later.background;
    background_unknown = later.background_unknown;
  }
}

Style read_declarations(std::string_view declarations) {
  Style style;
  Box box;
  const std::string text = lower_ascii(declarations.substr(0, 4096));
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(';', at), text.size());
    const std::string_view declaration = std::string_view(text).substr(at, end - at);
    const std::size_t colon = declaration.find(':');
    if (colon != std::string_view::npos) {
      std::string_view value = trimmed(declaration.substr(colon + 1));
      value = trimmed(value.substr(0, value.find('!')));
      read_declaration(trimmed(declaration.substr(0, colon)), value, style, box);
    }
    at = end + 1;
  }
  if ((box.no_height || box.no_width) && box.clips && !style.not_displayed) style.not_displayed = true;
  return style;
}

std::optional<Colour> read_colour(std::string_view text) {
  const std::string value = lower_ascii(trimmed(text));
  if (value.starts_with('#')) return hex_colour(std::string_view(value).substr(1));
  if (value.starts_with("rgb(")) return rgb_colour(std::string_view(value).substr(4));
  for (const auto& [name, colour] : named)
    if (value == name) return colour;
  return hex_colour(value);  // bgcolor="ffffff"
}

bool look_the_same(const Colour& a, const Colour& b) {
  return std::abs(a.red - b.red) + std::abs(a.green - b.green) + std::abs(a.blue - b.blue) <= 24;
}

void StyleSheet::add(std::string_view css) {
  for (std::size_t at = 0; at < css.size() && count_ < limits::style_rules;) {
    const std::size_t open = css.find('{', at);
    if (open == std::string_view::npos) return;
    const std::string_view selectors = bare_selectors(css.substr(at, open - at));
    if (selectors.starts_with('@')) {
      at = end_of_block(css, open);
      continue;
    }
    const std::size_t close = std::min(css.find('}', open), css.size());
    add_rule(selectors, read_declarations(css.substr(open + 1, close - open - 1)));
    at = close + 1;
  }
}

void StyleSheet::add_rule(std::string_view selectors, const Style& style) {
  while (!selectors.empty() && count_ < limits::style_rules) {
    const std::size_t comma = std::min(selectors.find(','), selectors.size());
    add_selector(trimmed(selectors.substr(0, comma)), style);
    selectors.remove_prefix(std::min(comma + 1, selectors.size()));
  }
}

// Of a selector of several parts only one thing is sure: the colour behind what it fits may be another.
void StyleSheet::add_selector(std::string_view selector, const Style& style) {
  ++count_;
  const std::size_t blank = selector.find_last_of(" \t\r\n>+~");
  const bool several = blank != std::string_view::npos;
  const std::string last = lower_ascii(several ? selector.substr(blank + 1) : selector);
  const bool simple = last.find_first_of(":[*") == std::string::npos &&
                      std::count(last.begin(), last.end(), '.') <= 1 && last.size() < 100;
  if (!simple || last.empty()) return;
  if (!several) return rules_[last].add(style);
  if (!style.background && !style.background_unknown) return;
  Style unsure;
  unsure.background_unknown = true;
  rules_[last].add(unsure);
}

Style StyleSheet::style_of(std::string_view tag, std::string_view classes, std::string_view id) const {
  Style style;
  if (rules_.empty()) return style;
  std::string selector(tag);
  const auto add = [&](char sign, std::string_view name) {
    selector.assign(1, sign).append(name);
    if (const auto rule = rules_.find(selector); rule != rules_.end()) style.add(rule->second);
    selector.insert(0, tag);
    if (const auto rule = rules_.find(selector); rule != rules_.end()) style.add(rule->second);
  };
  if (const auto rule = rules_.find(selector); rule != rules_.end()) style.add(rule->second);
  const std::string list = lower_ascii(classes.substr(0, 512));
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find_first_of(" \t\r\n", at), list.size());
    if (end > at) add('.', std::string_view(list).substr(at, end - at));
    at = end + 1;
  }
  if (!id.empty()) add('#', lower_ascii(id.substr(0, 100)));
  return style;
}

}  // namespace reading
