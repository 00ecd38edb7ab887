#include "cli/household_json/node_reader.h"

#include <algorithm>

namespace cli {
namespace {

constexpr std::size_t longest_id = 64;

constexpr std::size_t longest_shown = 60;

// What stands in a file may be long; a sentence shows its beginning.
std::string shortened(std::string text) {
  if (text.size() <= longest_shown) return text;
  std::size_t end = longest_shown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

bool is_id(const std::string& text) {
  return !text.empty() && text.size() <= longest_id && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  });
}

}  // namespace

void NodeReader::refuse(const JsonNode& node, std::string key, std::map<std::string, std::string> details) {
  if (fault_) return;
  details["field"] = node.key;
  for (auto& [name, value] : details) value = shortened(value);
  fault_ = JsonFault{node.line, std::move(key), std::move(details)};
}

bool NodeReader::expect(const JsonNode& node, JsonNode::Kind kind, const char* key) {
  if (fault_) return false;
  if (node.kind == kind) return true;
  refuse(node, key);
  return false;
}

void NodeReader::read(const JsonNode& node, std::string& text) {
  if (node.kind == JsonNode::Kind::null)
    text.clear();
  else if (expect(node, JsonNode::Kind::text, "not_text"))
    text = node.text;
}

void NodeReader::read(const JsonNode& node, bool& truth) {
  if (expect(node, JsonNode::Kind::boolean, "not_boolean")) truth = node.truth;
}

void NodeReader::read(const JsonNode& node, std::optional<core::Date>& date) {
  std::string text;
  read(node, text);
  if (fault_) return;
  date = core::parse_date(text);
  if (!date && !text.empty()) refuse(node, "bad_date", {{"value", text}});
}

void NodeReader::read(const JsonNode& node, std::optional<core::Instant>& instant) {
  std::string text;
  read(node, text);
  if (fault_) return;
  const std::optional<core::LocalTime> time = core::parse_rfc3339(text);
  instant = time ? std::optional(time->instant) : std::nullopt;
  if (!time && !text.empty()) refuse(node, "bad_time", {{"value", text}});
}

void NodeReader::read_id(const JsonNode& node, std::string& id) {
  read(node, id);
  if (!fault_ && !id.empty() && !is_id(id)) refuse(node, "bad_id");
}

void NodeReader::read_text_map(const JsonNode& node, std::map<std::string, std::string>& texts) {
  if (!expect(node, JsonNode::Kind::object, "not_object")) return;
  for (const JsonNode& child : node.children) read(child, texts[child.key]);
}

void NodeReader::each_object(const JsonNode& list, const std::function<void(const JsonNode&)>& take) {
  if (!expect(list, JsonNode::Kind::list, "not_list")) return;
  for (const JsonNode& node : list.children)
    if (expect(node, JsonNode::Kind::object, "not_object")) take(node);
}

void NodeReader::each_text(const JsonNode& list, const std::function<void(const JsonNode&)>& take) {
  if (list.kind == JsonNode::Kind::null) return;
  if (!expect(list, JsonNode::Kind::list, "not_list")) return;
  for (const JsonNode& node : list.children)
    if (expect(node, JsonNode::Kind::text, "not_text")) take(node);
}

const JsonNode* NodeReader::required(const JsonNode& object, const char* name) {
  const JsonNode* node = object.member(name);
  if (node == nullptr) refuse(object, "missing", {{"name", name}});
  return node;
}

}  // namespace cli
