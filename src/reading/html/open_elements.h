#pragma once
// The elements that are open at a point of a page, and what of their style holds for the text there.

#include "reading/html/style.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Elements without an end tag (HTML: void elements).
[[nodiscard]] bool is_void_element(std::string_view name);
/// Elements that begin on a new line, table cells among them.
[[nodiscard]] bool is_block_element(std::string_view name);

class OpenElements {
 public:
  /// Opens an element; what HTML closes by itself then (a paragraph before a block, a cell before a cell) is closed first. Beyond
  /// limits::open_elements nothing is opened.
  void open(const std::string& name, const Style& style, bool is_link);
  /// Closes the innermost one of that name, and all within it, unless a table cell or, for inline elements, a block stands between.
  void close(std::string_view name);
  [[nodiscard]] bool is_hidden() const;
  [[nodiscard]] bool is_turned() const { return !open_.empty() && open_.back().turned; }
  /// How many links are open; 0 or 1 in sound pages.
  [[nodiscard]] int links() const { return links_; }

 private:
  struct Element {
    std::string name;
    bool is_block = false;
    bool is_cell = false;
    bool not_displayed = false;
    bool invisible = false;
    bool no_size = false;
    bool turned = false;
    bool is_link = false;
    bool colour_known = true;
    bool background_known = true;
    Colour colour;
    Colour background{255, 255, 255};
  };
  void close_implied(std::string_view name);
  void close_within(std::string_view name, std::string_view until);
  void close_formatting(std::size_t index);
  void close_from(std::size_t index);
  std::vector<Element> open_;
  int links_ = 0;
};

}  // namespace reading
