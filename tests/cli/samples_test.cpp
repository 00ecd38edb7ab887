// Every sample's verdict: what it must be (samples/judged_by_hand.tsv) and its whole wording (approved/). A difference leaves
// *.unapproved.txt beside the approved text; accepting it is a rename that the diff shows.
#include <algorithm>

#include "cli/fake_world.h"
#include "support/catch.h"

namespace {

namespace fs = std::filesystem;
using cli_test::source_dir;

const fs::path samples = source_dir / "tests/samples";
const fs::path approved = source_dir / "tests/approved";

struct Row {
  std::string sample, verdict, purpose, sender, ours, code, why;
};

std::vector<Row> judged_by_hand() {
  std::ifstream file(samples / "judged_by_hand.tsv");
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    Row row;
    for (std::string* field : {&row.sample, &row.verdict, &row.purpose, &row.sender, &row.ours, &row.code, &row.why})
      std::getline(fields, *field, '\t');
    rows.push_back(row);
  }
  return rows;
}

std::vector<std::string> all_samples() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(samples)) {
    const std::string name = entry.path().lexically_relative(samples).generic_string();
    const bool of_lines = name.starts_with("spoken/") || name.starts_with("holdout/");
    if (entry.is_regular_file() && entry.path().parent_path() != samples && !of_lines) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// "cancel.call.txt" came by phone.
std::vector<std::string> check_of(const std::string& sample) {
  std::vector<std::string> arguments{"check", (samples / sample).string()};
  for (const char* channel : {"call", "door"})
    if (sample.find(std::string(".") + channel + ".") != std::string::npos)
      arguments.insert(arguments.end(), {"--channel", channel});
  return arguments;
}

cli_test::FakeWorld& world() {
  static cli_test::FakeWorld all;
  if (all.files.empty()) all.take_samples();
  return all;
}

std::string main_fields(const nlohmann::json& verdict) {
  std::string text;
  for (const char* key : {"verdict", "purpose", "ours", "retailer", "code", "valid_until", "checklist", "may_share"})
    text += std::string(key) + ": " + verdict[key].dump() + '\n';
  text += "sender: " + verdict["sender"].dump() + '\n';
  for (const auto& order : verdict["orders"])
    text += "order: " + order["id"].dump() + ' ' + order["matched_by"].dump() + '\n';
  for (const auto& reason : verdict["reasons"])
    text += "reason: " + reason["id"].get<std::string>() + ' ' + reason["leaning"].get<std::string>() + '\n';
  return text;
}

std::string text_or_dash(const nlohmann::json& value) { return value.is_null() ? "-" : value.get<std::string>(); }

bool fits(const std::string& wanted, const std::string& got) { return wanted == "*" || wanted == got; }

}  // namespace

TEST_CASE("Every sample gets the verdict that was worked out by hand", "[cli][samples]") {
  const auto rows = judged_by_hand();
  CHECK(rows.size() >= 60);
  for (const Row& row : rows) {
    auto arguments = check_of(row.sample);
    arguments.emplace_back("--json");
    const auto verdict = world().run(arguments).json();
    INFO(row.sample << ": " << row.why << '\n' << verdict.dump(1));
    CHECK(fits(row.verdict, verdict["verdict"]));
    CHECK(fits(row.purpose, verdict["purpose"]));
    CHECK(fits(row.sender, verdict["sender"]["answer"]));
    CHECK(fits(row.ours, verdict["ours"]));
    CHECK(fits(row.code, text_or_dash(verdict["code"])));
  }
}

TEST_CASE("Every sample is judged by hand", "[cli][samples]") {
  const auto rows = judged_by_hand();
  for (const std::string& sample : all_samples()) {
    INFO(sample);
    CHECK(std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.sample == sample; }));
  }
}

TEST_CASE("The whole wording of every sample's verdict is approved", "[cli][samples]") {
  for (const std::string& sample : all_samples()) {
    INFO(sample);
    auto arguments = check_of(sample);
    std::string said = world().run(arguments).out;
    arguments.emplace_back("--json");
    said += "----\n" + main_fields(world().run(arguments).json());
    const fs::path path = approved / (sample + ".txt");
    if (said == cli_test::text_of(path)) continue;
    const fs::path beside = approved / (sample + ".unapproved.txt");
    std::error_code ignored;
    fs::create_directories(beside.parent_path(), ignored);
    std::ofstream(beside, std::ios::binary) << said;
    FAIL_CHECK("differs from " << path.string());
  }
}
