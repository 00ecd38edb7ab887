#pragma once
// Rows of text in columns, for a terminal.

#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

class Table {
 public:
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  /// Columns as wide as their widest entry, two blanks apart; empty columns are left out.
  void print(std::ostream& out) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// Characters, not bytes.
[[nodiscard]] std::size_t columns_of(const std::string& text);

}  // namespace cli
