#pragma once
// A JSON file as a tree that remembers on which line each value stands, so that a fault can be named.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cli {

struct JsonNode {
  enum class Kind { null, boolean, integer, real, text, list, object };
  Kind kind = Kind::null;
  bool truth = false;
  int line = 0;  ///< 1-based, where the value begins
  std::int64_t integer = 0;
  double real = 0;  ///< of an integer too
  std::string text;
  std::string key;                 ///< within an object
  std::vector<JsonNode> children;  ///< of a list or an object

  /// Null where there is none.
  [[nodiscard]] const JsonNode* member(std::string_view name) const;
};

/// What is wrong, for a person: "cli.import.<key>" in the texts, with the line among the details.
struct JsonFault {
  int line = 0;
  std::string key;
  std::map<std::string, std::string> details;
};

inline constexpr int deepest_json = 32;
inline constexpr std::size_t most_members_of_object = 200;

/// Refuses what is no JSON or no UTF-8, is nested deeper than `deepest_json`, or names a member of an object twice.
[[nodiscard]] std::variant<JsonNode, JsonFault> read_json_tree(std::string_view bytes);

}  // namespace cli
