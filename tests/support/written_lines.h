#pragma once
// Messages written down one a line, with what they must come to: verdict|purpose|code|text, "\n" for a line break, # for a comment.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace test {

struct WrittenLine {
  std::string verdict;
  std::string purpose;
  std::string code;
  std::string text;
};

inline std::string with_line_breaks(std::string text) {
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) text.replace(at, 2, "\n");
  return text;
}

inline std::vector<WrittenLine> written_lines(const std::filesystem::path& file) {
  std::vector<WrittenLine> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line[0] == '#') continue;
    WrittenLine written;
    std::size_t from = 0;
    for (std::string* field : {&written.verdict, &written.purpose, &written.code}) {
      const std::size_t bar = std::min(line.find('|', from), line.size());
      *field = line.substr(from, bar - from);
      from = std::min(bar + 1, line.size());
    }
    written.text = with_line_breaks(line.substr(from));
    lines.push_back(std::move(written));
  }
  return lines;
}

}  // namespace test
