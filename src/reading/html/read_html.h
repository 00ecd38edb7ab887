#pragma once
// The HTML part of a mail as a person sees it.

#include "core/message/message.h"
#include "reading/text/body_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// A link as it stands in the page: neither its address nor its shown text is judged yet.
struct PageLink {
  std::string target;  ///< decoded, made absolute where the page has a base
  core::Place where;   ///< of the shown text in the body
};

struct Page {
  std::vector<PageLink> links;  ///< of <a>, <area> and <form>, in their order; at most limits::links
  std::string hidden;           ///< what the layout hides
  bool was_cut = false;         ///< there are more links
};

/// Writes the visible text: a new line after each block, table cell and <br>, pictures by their alternative text. Time: linear.
/// Requires: UTF-8.
[[nodiscard]] Page read_html(std::string_view html, BodyWriter& body);

/// The charset that a page names in its own <meta>; empty where it names none in its first kilobytes.
[[nodiscard]] std::string charset_in_page(std::string_view html);

}  // namespace reading
