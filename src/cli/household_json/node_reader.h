#pragma once
// Takes values out of a JSON tree and keeps the first fault. After a fault every read gives nothing.

#include "cli/household_json/json_tree.h"
#include "core/household/household.h"
#include "core/time.h"

#include <functional>
#include <optional>
#include <string>

namespace cli {

class NodeReader {
 public:
  /// Null counts as the empty text.
  void read(const JsonNode& node, std::string& text);
  void read(const JsonNode& node, bool& truth);
  /// Null is nothing.
  void read(const JsonNode& node, std::optional<core::Date>& date);
  void read(const JsonNode& node, std::optional<core::Instant>& instant);
  /// Letters, digits and dashes.
  void read_id(const JsonNode& node, std::string& id);
  void read_text_map(const JsonNode& node, std::map<std::string, std::string>& texts);

  /// One of several words; `key` says in the fault which are meant ("role").
  template <class Value>
  void read_word(const JsonNode& node, Value& value,
                 const std::function<std::optional<Value>(std::string_view)>& by_name, const char* key) {
    std::string word;
    read(node, word);
    if (fault_) return;
    if (const std::optional<Value> found = by_name(word))
      value = *found;
    else
      refuse(node, key, {{"value", word}});
  }

  /// The list's entries, each of them an object.
  void each_object(const JsonNode& list, const std::function<void(const JsonNode&)>& take);
  void each_text(const JsonNode& list, const std::function<void(const JsonNode&)>& take);

  /// The member `name` of `object`, or a fault.
  const JsonNode* required(const JsonNode& object, const char* name);

  void refuse(const JsonNode& node, std::string key, std::map<std::string, std::string> details = {});
  [[nodiscard]] bool ok() const { return !fault_; }
  [[nodiscard]] const std::optional<JsonFault>& fault() const { return fault_; }

 private:
  bool expect(const JsonNode& node, JsonNode::Kind kind, const char* key);
  std::optional<JsonFault> fault_;
};

}  // namespace cli
