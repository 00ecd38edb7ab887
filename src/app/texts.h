#pragma once
// Every sentence that the program says, by its key. They stand in assets/texts/<language>.json.

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace app {

using Details = std::map<std::string, std::string>;

class Texts {
 public:
  Texts() = default;
  explicit Texts(std::map<std::string, std::string, std::less<>> sentences) : sentences_(std::move(sentences)) {}

  /// The sentence with {name} replaced by the detail of that name; a detail that is not given leaves nothing behind.
  /// With a detail "count", "<key>.one" is taken where it is 1 and stands. A key that is missing gives the key itself.
  [[nodiscard]] std::string say(std::string_view key, const Details& details = {}) const;
  [[nodiscard]] bool has(std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> sentences_;
};

}  // namespace app
