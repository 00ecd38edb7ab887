#pragma once
// Reads one TOML table strictly: each field has one type, and a field that nobody asked for is a mistake.

#include "core/packs/retailer_pack.h"
#include "core/time.h"

#include <toml++/toml.h>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack_files {

/// What is wrong with a pack, each as a sentence for a person: "Line 12, field \"domains\": a list of texts is expected."
struct Complaint {
  std::vector<std::string> all;

  /// Keeps the first hundred. `line` 0: not known.
  void add(std::size_t line, std::string_view field, std::string_view text);
  [[nodiscard]] bool empty() const { return all.empty(); }
};

/// Wrong types are added to the complaint and give an empty value; so reading goes on, and the caller looks once at the end.
/// Keeps: the table and the complaint, which must outlive the reader.
class TableReader {
 public:
  TableReader(const toml::table& table, Complaint& complaint, std::string path = {});

  [[nodiscard]] bool has(std::string_view field) const;
  std::string text(std::string_view field);           ///< empty where it is missing
  std::string required_text(std::string_view field);  ///< a complaint where it is missing or empty
  std::vector<std::string> texts(std::string_view field);
  std::vector<int> numbers(std::string_view field, int least, int most);
  std::optional<int> number(std::string_view field, int least, int most);
  bool flag(std::string_view field, bool otherwise = false);
  std::optional<core::Date> date(std::string_view field);
  std::map<std::string, std::string> entries(std::string_view field);                  ///< a table of texts
  std::map<std::string, std::vector<std::string>> text_lists(std::string_view field);  ///< a table of lists of texts
  std::optional<TableReader> table(std::string_view field);
  std::vector<TableReader> tables(std::string_view field);  ///< [[field]]
  /// One of `names`; its place in the list. `otherwise` where it is missing.
  std::size_t one_of(std::string_view field, const std::vector<std::string_view>& names, std::size_t otherwise);
  /// sources = [ { grade = "P", text = "https://…" }, … ]
  std::vector<core::Source> sources(std::string_view field);
  core::Source source(std::string_view field);

  /// Adds a complaint about a value of this table.
  void refuse(std::string_view field, std::string_view why);
  /// A complaint for a field that was not asked for. Call it last.
  void end();

 private:
  const toml::node* take(std::string_view field);
  std::vector<std::string> texts_of(std::string_view field, const toml::node& node);
  core::Source read_source();

  const toml::table* table_;
  Complaint* complaint_;
  std::string path_;  // "delivery_code." in front of a field's name
  std::set<std::string, std::less<>> asked_;
};

}  // namespace pack_files
