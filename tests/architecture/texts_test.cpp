// The sentences of assets/texts/en.json and the keys that the sources use: none is missing, none is left over.
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "architecture/source_tree.h"
#include "support/catch.h"

namespace {

using Words = std::set<std::string>;

std::map<std::string, std::string> sentences() {
  const auto path = architecture::source_dir / "assets/texts/en.json";
  return nlohmann::json::parse(architecture::text_of(path)).get<std::map<std::string, std::string>>();
}

bool is_key_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// "today.morning_name" -> today, morning, name; keys are put together at dots and underlines.
std::vector<std::string> parts_of(const std::string& key) {
  std::vector<std::string> parts{""};
  for (const char c : key) {
    if (is_key_letter(c))
      parts.back() += c;
    else
      parts.emplace_back();
  }
  return parts;
}

/// What stands between double quotes on a line, comments at its end left out.
void collect_literals(const std::string& line, Words& literals) {
  std::string literal;
  bool inside = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!inside && line.compare(at, 2, "//") == 0) return;
    if (inside && line[at] == '\\') {
      literal += line[++at];
    } else if (line[at] == '"') {
      if (inside) literals.insert(literal);
      literal.clear();
      inside = !inside;
    } else if (inside) {
      literal += line[at];
    }
  }
}

Words literals_below(const std::string& folder, const std::vector<std::string>& extensions) {
  Words literals;
  for (const auto& path : architecture::files_below(folder, extensions))
    for (const std::string& line : architecture::lines_of(path))
      if (line.rfind("#include", 0) != 0) collect_literals(line, literals);
  return literals;
}

bool looks_like_key(const std::string& literal) {
  return std::all_of(literal.begin(), literal.end(), [](char c) { return is_key_letter(c) || c == '_' || c == '.'; }) &&
         literal.find('.') != std::string::npos && literal.front() != '.' && literal.back() != '.';
}

}  // namespace

TEST_CASE("Every key that the sources name has its sentence", "[architecture][texts]") {
  const auto texts = sentences();
  Words areas;
  for (const auto& [key, sentence] : texts) areas.insert(parts_of(key).front());
  for (const std::string& literal : literals_below("src", {".cpp", ".h"})) {
    if (!looks_like_key(literal) || !areas.contains(parts_of(literal).front())) continue;
    // A key may be put together: "verdict.danger" and ".headline", "cli.help." and "orders.add".
    const bool is_said = std::any_of(texts.begin(), texts.end(), [&](const auto& text) {
      return text.first == literal || text.first.starts_with(literal + ".") || text.first.ends_with("." + literal);
    });
    INFO(literal);
    CHECK(is_said);
  }
}

// Also of an area that has no sentence yet.
TEST_CASE("Every key that is handed over to be said has its sentence", "[architecture][texts]") {
  const auto texts = sentences();
  for (const auto& path : architecture::files_below("src", {".cpp"}))
    for (const std::string& line : architecture::lines_of(path)) {
      if (line.find("say(") == std::string::npos && line.find("refused(") == std::string::npos) continue;
      Words literals;
      collect_literals(line, literals);
      for (const std::string& literal : literals) {
        if (!looks_like_key(literal)) continue;
        INFO(line);
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const auto& text) {
          return ('.' + text.first + '.').find('.' + literal + '.') != std::string::npos;
        }));
      }
    }
}

TEST_CASE("Every sentence is said somewhere", "[architecture][texts]") {
  Words said = literals_below("src", {".cpp", ".h"});
  said.merge(literals_below("assets", {".toml"}));
  Words parts;
  for (const std::string& literal : said)
    for (const std::string& part : parts_of(literal)) parts.insert(part);
  for (const auto& [key, sentence] : sentences()) {
    INFO(key);
    CHECK_FALSE(sentence.empty());
    for (const std::string& part : parts_of(key)) CHECK(parts.contains(part));
  }
}
