// A dial code that forwards all calls to somebody else: *21*, **21*, *61*, *67*, *401* and a number (3GPP TS 22.030, annex B).
#include "core/verdict/checks/rows.h"

#include <array>
#include <string_view>

namespace core {
namespace {

constexpr std::array<std::string_view, 7> services{"21", "61", "62", "67", "401", "002", "004"};
constexpr std::size_t shortest_number = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Length of "*21*0700900123#" at `at`; 0 where there is none.
std::size_t dial_code_at(std::string_view text, std::size_t at) {
  std::size_t next = at;
  while (next < text.size() && text[next] == '*' && next < at + 2) ++next;
  if (next == at) return 0;
  for (const std::string_view service : services) {
    if (!text.substr(next).starts_with(service) || next + service.size() >= text.size() ||
        text[next + service.size()] != '*')
      continue;
    std::size_t digits = 0;
    std::size_t end = next + service.size() + 1;
    while (end < text.size() && digits < 20 && (is_digit(text[end]) || text[end] == ' ' || text[end] == '+'))
      digits += is_digit(text[end++]) ? 1U : 0U;
    if (digits >= shortest_number || (digits == 0 && end < text.size() && !is_digit(text[end]))) return end - at;
  }
  return 0;
}

}  // namespace

void look_for_dial_code(const CheckInput& input, Findings& findings) {
  const std::string& body = input.message.body;
  for (std::size_t at = body.find('*'); at != std::string::npos; at = body.find('*', at + 1)) {
    const std::size_t length = dial_code_at(body, at);
    if (length == 0) continue;
    findings.push_back({"dial_code", Leaning::alarm, {}, {{Part::body, at, at + length}}});
    return;
  }
}

}  // namespace core
