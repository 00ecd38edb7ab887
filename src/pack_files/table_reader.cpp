#include "pack_files/table_reader.h"

#include <algorithm>

namespace pack_files {

void Complaint::add(std::size_t line, std::string_view field, std::string_view text) {
  constexpr std::size_t most = 100;
  if (all.size() >= most) return;
  std::string what = line > 0 ? "Line " + std::to_string(line) + ", field \"" : "Field \"";
  what.append(field);
  what += "\": ";
  what.append(text);
  all.push_back(std::move(what));
}

TableReader::TableReader(const toml::table& table, Complaint& complaint, std::string path)
    : table_(&table), complaint_(&complaint), path_(std::move(path)) {}

bool TableReader::has(std::string_view field) const { return table_->contains(field); }

const toml::node* TableReader::take(std::string_view field) {
  asked_.emplace(field);
  return table_->get(field);
}

void TableReader::refuse(std::string_view field, std::string_view why) {
  const toml::node* node = table_->get(field);
  const toml::source_position place = node != nullptr ? node->source().begin : table_->source().begin;
  complaint_->add(place.line, path_ + std::string(field), why);
}

std::string TableReader::text(std::string_view field) {
  const toml::node* node = take(field);
  if (node == nullptr) return {};
  if (const auto value = node->value_exact<std::string>()) return *value;
  refuse(field, "a text is expected.");
  return {};
}

std::string TableReader::required_text(std::string_view field) {
  std::string value = text(field);
  if (value.empty()) refuse(field, "it is missing or empty.");
  return value;
}

std::vector<std::string> TableReader::texts_of(std::string_view field, const toml::node& node) {
  std::vector<std::string> values;
  const toml::array* list = node.as_array();
  if (list == nullptr) refuse(field, "a list of texts is expected.");
  if (list == nullptr) return values;
  for (const toml::node& entry : *list) {
    const auto value = entry.value_exact<std::string>();
    if (!value || value->empty()) {
      complaint_->add(entry.source().begin.line, path_ + std::string(field),
                      "each entry must be a text that is not empty.");
      return {};
    }
    values.push_back(*value);
  }
  return values;
}

std::vector<std::string> TableReader::texts(std::string_view field) {
  const toml::node* node = take(field);
  return node == nullptr ? std::vector<std::string>() : texts_of(field, *node);
}

std::optional<int> TableReader::number(std::string_view field, int least, int most) {
  const toml::node* node = take(field);
  if (node == nullptr) return std::nullopt;
  const auto value = node->value_exact<std::int64_t>();
  if (value && *value >= least && *value <= most) return static_cast<int>(*value);
  refuse(field, "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
  return std::nullopt;
}

std::vector<int> TableReader::numbers(std::string_view field, int least, int most) {
  const toml::node* node = take(field);
  std::vector<int> values;
  if (node == nullptr) return values;
  const toml::array* list = node->as_array();
  bool good = list != nullptr;
  for (std::size_t i = 0; good && i < list->size(); ++i) {
    const auto value = list->get(i)->value_exact<std::int64_t>();
    good = value && *value >= least && *value <= most;
    if (good) values.push_back(static_cast<int>(*value));
  }
  if (good) return values;
  refuse(field,
         "a list of whole numbers from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
  return {};
}

bool TableReader::flag(std::string_view field, bool otherwise) {
  const toml::node* node = take(field);
  if (node == nullptr) return otherwise;
  if (const auto value = node->value_exact<bool>()) return *value;
  refuse(field, "true or false is expected.");
  return otherwise;
}

std::optional<core::Date> TableReader::date(std::string_view field) {
  const toml::node* node = take(field);
  if (node == nullptr) return std::nullopt;
  if (const auto value = node->value_exact<toml::date>()) {
    const core::Date day{std::chrono::year(value->year), std::chrono::month(value->month),
                         std::chrono::day(value->day)};
    if (day.ok()) return day;
  }
  refuse(field, "a day such as 2026-11-23 is expected, without quotation marks.");
  return std::nullopt;
}

std::map<std::string, std::string> TableReader::entries(std::string_view field) {
  std::map<std::string, std::string> values;
  auto inner = table(field);
  if (!inner) return values;
  for (const auto& entry : *inner->table_)
    values[std::string(entry.first.str())] = inner->required_text(entry.first.str());
  return values;
}

std::map<std::string, std::vector<std::string>> TableReader::text_lists(std::string_view field) {
  std::map<std::string, std::vector<std::string>> values;
  auto inner = table(field);
  if (!inner) return values;
  for (const auto& entry : *inner->table_) values[std::string(entry.first.str())] = inner->texts(entry.first.str());
  return values;
}

std::optional<TableReader> TableReader::table(std::string_view field) {
  const toml::node* node = take(field);
  if (node == nullptr) return std::nullopt;
  if (const toml::table* inner = node->as_table())
    return TableReader(*inner, *complaint_, path_ + std::string(field) + ".");
  refuse(field, "a table is expected.");
  return std::nullopt;
}

std::vector<TableReader> TableReader::tables(std::string_view field) {
  const toml::node* node = take(field);
  std::vector<TableReader> found;
  if (node == nullptr) return found;
  const toml::array* list = node->as_array();
  bool good = list != nullptr;
  for (std::size_t i = 0; good && i < list->size(); ++i) {
    const toml::table* inner = list->get(i)->as_table();
    good = inner != nullptr;
    if (good) found.emplace_back(*inner, *complaint_, path_ + std::string(field) + ".");
  }
  if (good) return found;
  refuse(field, "a list of tables is expected.");
  return {};
}

std::size_t TableReader::one_of(std::string_view field, const std::vector<std::string_view>& names,
                                std::size_t otherwise) {
  if (!has(field)) {
    asked_.emplace(field);
    return otherwise;
  }
  const std::string value = text(field);
  const auto found = std::find(names.begin(), names.end(), value);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  std::string all;
  for (const std::string_view name : names) all.append(all.empty() ? "" : ", ").append(name);
  refuse(field, "one of these is expected: " + all + ".");
  return otherwise;
}

core::Source TableReader::read_source() {
  core::Source source;
  source.text = required_text("text");
  const std::string grade = required_text("grade");
  if (grade.size() == 1 && std::string_view("PTSYJ").find(grade) != std::string_view::npos) {
    source.grade = grade.front();
  } else {
    refuse("grade", "one of these is expected: P, T, S, Y, J.");
  }
  end();
  return source;
}

std::vector<core::Source> TableReader::sources(std::string_view field) {
  std::vector<core::Source> found;
  for (TableReader& inner : tables(field)) found.push_back(inner.read_source());
  return found;
}

core::Source TableReader::source(std::string_view field) {
  auto inner = table(field);
  return inner ? inner->read_source() : core::Source();
}

void TableReader::end() {
  for (const auto& entry : *table_) {
    const std::string_view name = entry.first.str();
    if (asked_.find(name) == asked_.end())
      complaint_->add(entry.first.source().begin.line, path_ + std::string(name), "there is no such field here.");
  }
}

}  // namespace pack_files
