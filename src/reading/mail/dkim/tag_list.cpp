#include "reading/mail/dkim/tag_list.h"

#include <algorithm>

namespace reading {
namespace {

constexpr std::size_t most_tags = 64;
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

std::optional<TagList> TagList::read(std::string_view text) {
  TagList list;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(';', at), text.size());
    const std::string_view tag = trimmed(text.substr(at, end - at));
    at = end + 1;
    if (tag.empty()) continue;
    const std::size_t sign = tag.find('=');
    if (sign == std::string_view::npos || list.tags_.size() >= most_tags) return std::nullopt;
    const std::string_view name = trimmed(tag.substr(0, sign));
    if (name.empty() || !list.tags_.emplace(name, trimmed(tag.substr(sign + 1))).second) return std::nullopt;
  }
  return list;
}

std::string_view TagList::get(std::string_view name) const {
  const auto found = tags_.find(name);
  return found == tags_.end() ? std::string_view() : found->second;
}

std::string without_blanks(std::string_view text) {
  std::string bare;
  std::copy_if(text.begin(), text.end(), std::back_inserter(bare),
               [](char c) { return blanks.find(c) == std::string_view::npos; });
  return bare;
}

std::vector<std::string> colon_list(std::string_view text, std::size_t most) {
  const std::string bare = without_blanks(text);
  std::vector<std::string> items;
  for (std::size_t at = 0; at <= bare.size() && items.size() < most;) {
    const std::size_t end = std::min(bare.find(':', at), bare.size());
    items.push_back(bare.substr(at, end - at));
    at = end + 1;
  }
  return items;
}

}  // namespace reading
