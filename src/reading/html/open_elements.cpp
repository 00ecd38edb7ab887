#include "reading/html/open_elements.h"

#include "reading/limits.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace reading {
namespace {

constexpr std::array<std::string_view, 16> void_elements{"area",  "base",   "basefont", "bgsound", "br",   "col",
                                                         "embed", "hr",     "img",      "input",   "link", "meta",
                                                         "param", "source", "track",    "wbr"};
const std::unordered_set<std::string_view> block_elements{
    "address", "article", "aside", "blockquote", "body",     "caption",    "center", "dd",      "details", "dialog",
    "dir",     "div",     "dl",    "dt",         "fieldset", "figcaption", "figure", "footer",  "form",    "h1",
    "h2",      "h3",      "h4",    "h5",         "h6",       "header",     "hr",     "html",    "legend",  "li",
    "main",    "menu",    "nav",   "ol",         "option",   "p",          "pre",    "section", "summary", "table",
    "tbody",   "td",      "tfoot", "th",         "tr",       "ul"};
constexpr std::array<std::string_view, 8> formatting{"a", "b", "font", "i", "u", "em", "strong", "small"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool is_table_cell(std::string_view name) { return name == "td" || name == "th" || name == "caption"; }
bool is_table_part(std::string_view name) {
  return is_table_cell(name) || name == "tr" || name == "table" || name == "tbody" || name == "thead" ||
         name == "tfoot";
}

}  // namespace

bool is_void_element(std::string_view name) { return has(void_elements, name); }
bool is_block_element(std::string_view name) { return block_elements.contains(name); }

void OpenElements::open(const std::string& name, const Style& style, bool is_link) {
  close_implied(name);
  if (open_.size() >= limits::open_elements) return;
  Element element = open_.empty() ? Element{} : open_.back();  // style is handed down
  element.name = name;
  element.is_block = is_block_element(name);
  element.is_cell = is_table_cell(name);
  element.is_link = is_link;
  element.not_displayed = element.not_displayed || style.not_displayed.value_or(false);
  element.invisible = style.invisible.value_or(element.invisible);
  element.no_size = style.no_size.value_or(element.no_size);
  element.turned = style.turned.value_or(element.turned);
  if (style.colour || style.colour_unknown) {
    element.colour_known = !style.colour_unknown;
    element.colour = style.colour.value_or(element.colour);
  }
  if (style.background || style.background_unknown) {
    element.background_known = !style.background_unknown;
    element.background = style.background.value_or(element.background);
  }
  links_ += is_link ? 1 : 0;
  open_.push_back(std::move(element));
}

void OpenElements::close_implied(std::string_view name) {
  if (open_.empty()) return;
  if (is_block_element(name) && open_.back().name == "p") close_from(open_.size() - 1);
  if (name == "li") close_within("li", "ul ol menu table td");
  if (name == "dd" || name == "dt") {
    close_within("dd", "dl table td");
    close_within("dt", "dl table td");
  }
  if (name == "option") close_within("option", "select table td");
  if (is_table_cell(name)) {
    close_within("td", "tr table");
    close_within("th", "tr table");
  }
  if (name == "tr") close_within("tr", "table");
  if (name == "a") close("a");
}

/// Closes the innermost `name` unless one of the elements named in `until` stands nearer.
void OpenElements::close_within(std::string_view name, std::string_view until) {
  for (std::size_t i = open_.size(); i-- > 0;) {
    const std::string& open = open_[i].name;
    if (open == name) return close_from(i);
    const std::size_t at = until.find(open);
    const bool whole = at != std::string_view::npos && (at == 0 || until[at - 1] == ' ') &&
                       (at + open.size() == until.size() || until[at + open.size()] == ' ');
    if (whole) return;
  }
}

void OpenElements::close(std::string_view name) {
  const bool is_formatting = has(formatting, name);
  const bool is_inline = !is_formatting && !is_block_element(name);
  const bool in_table = is_table_part(name);
  const bool ends_cell = is_table_cell(name);
  for (std::size_t i = open_.size(); i-- > 0;) {
    const Element& element = open_[i];
    if (element.name == name) return is_formatting ? close_formatting(i) : close_from(i);
    const bool stops_table = ends_cell && element.name == "table";
    if ((element.is_cell && !in_table) || (element.is_block && is_inline) || stops_table) return;
  }
}

/// A formatting element ends where its tag says, also across blocks: those stay open.
void OpenElements::close_formatting(std::size_t index) {
  Element& element = open_[index];
  const bool across = std::any_of(open_.begin() + static_cast<std::ptrdiff_t>(index) + 1, open_.end(),
                                  [](const Element& inner) { return inner.is_block; });
  if (!across) return close_from(index);
  element.name = "span";
  links_ -= element.is_link ? 1 : 0;
  element.is_link = false;
}

void OpenElements::close_from(std::size_t index) {
  while (open_.size() > index) {
    links_ -= open_.back().is_link ? 1 : 0;
    open_.pop_back();
  }
}

bool OpenElements::is_hidden() const {
  if (open_.empty()) return false;
  const Element& element = open_.back();
  if (element.not_displayed || element.invisible || element.no_size) return true;
  return element.colour_known && element.background_known && look_the_same(element.colour, element.background);
}

}  // namespace reading
