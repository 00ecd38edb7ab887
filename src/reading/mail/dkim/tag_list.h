#pragma once
// The tags of a DKIM-Signature header and of a key record: "v=1; d=shop.example; s=mail" (RFC 6376 section 3.2).

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

class TagList {
 public:
  /// Empty where a tag has no name, no "=", or stands twice, and where there are more than a genuine list has.
  static std::optional<TagList> read(std::string_view text);

  /// Blanks at both ends taken off; empty where the tag is missing.
  [[nodiscard]] std::string_view get(std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const { return tags_.find(name) != tags_.end(); }

 private:
  std::map<std::string_view, std::string_view> tags_;  // views into the text
};

/// Blanks, tabs and line breaks taken out everywhere.
[[nodiscard]] std::string without_blanks(std::string_view text);
/// The items of a list parted by colons ("from:to:subject"), blanks taken out. At most `most` items.
[[nodiscard]] std::vector<std::string> colon_list(std::string_view text, std::size_t most);

}  // namespace reading
