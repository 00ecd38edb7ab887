#include "reading/mail/headers.h"

#include "reading/limits.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace reading {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

constexpr std::array<std::string_view, header_names> names{"from",
                                                           "reply-to",
                                                           "subject",
                                                           "date",
                                                           "authentication-results",
                                                           "content-type",
                                                           "content-disposition",
                                                           "content-transfer-encoding"};

std::optional<HeaderName> known_name(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (same_letters(name, names[i])) return static_cast<HeaderName>(i);
  return std::nullopt;
}

bool begins_with_blank(std::string_view line) { return !line.empty() && (line.front() == ' ' || line.front() == '\t'); }

}  // namespace

std::size_t end_of_field(std::string_view text, std::size_t next) {
  while (next < text.size() && begins_with_blank(text.substr(next, 1))) next = line_at(text, next).next;
  return next;
}

void Head::add(HeaderName name, std::string_view value) {
  auto& values = values_[static_cast<std::size_t>(name)];
  if (values.size() >= limits::same_headers || value.size() > limits::header_bytes) was_cut_ = true;
  if (values.size() < limits::same_headers) values.push_back(value.substr(0, limits::header_bytes));
}

const std::vector<std::string_view>& Head::all(HeaderName name) const {
  return values_[static_cast<std::size_t>(name)];
}

std::string_view Head::first(HeaderName name) const {
  return all(name).empty() ? std::string_view{} : all(name).front();
}

Line line_at(std::string_view text, std::size_t at) {
  const void* found = at < text.size() ? std::memchr(text.data() + at, '\n', text.size() - at) : nullptr;
  const std::size_t end =
      found == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
  std::string_view line = text.substr(std::min(at, text.size()), end - std::min(at, text.size()));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return {line, std::min(end + 1, text.size())};
}

std::size_t header_name_length(std::string_view line) {
  std::size_t length = 0;
  while (length < line.size() && line[length] > ' ' && line[length] != ':' && line[length] < 0x7F) ++length;
  std::size_t colon = length;
  while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t')) ++colon;
  return colon < line.size() && line[colon] == ':' ? length : 0;
}

ReadHead read_head(std::string_view text, std::size_t at) {
  ReadHead read;
  bool any = false;
  while (at < text.size()) {
    const Line line = line_at(text, at);
    const std::size_t length = header_name_length(line.text);
    if (line.text.empty() || (!any && length == 0)) {
      read.body_at = line.text.empty() ? line.next : at;
      return read;
    }
    any = true;
    const std::size_t end = end_of_field(text, line.next);
    if (const auto name = known_name(line.text.substr(0, length))) {
      const std::size_t value = text.find(':', at) + 1;
      read.head.add(*name, text.substr(value, end - value));
    }
    at = end;
  }
  read.body_at = text.size();
  return read;
}

std::string unfolded(std::string_view value) {
  std::string line;
  line.reserve(value.size());
  for (const char c : value)
    if (c != '\r' && c != '\n' && c != '\0') line.push_back(c == '\t' ? ' ' : c);
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

bool same_letters(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string lower_ascii(std::string_view text) {
  std::string low(text);
  std::transform(low.begin(), low.end(), low.begin(), lower);
  return low;
}

}  // namespace reading
