// A dial code that forwards all calls to somebody else: *21*, **21*, *61*, *67*, *401* and a number (3GPP TS 22.030, annex B).
#include "core/verdict/checks/rows.h"

#include <array>
#include <string_view>

namespace core {
namespace {

constexpr std::array<std::string_view, 7> services{"21", "61", "62", "67", "401", "002", "004"};
constexpr std::size_t shortest_number = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number behind the service: its end, and how many digits it has (blanks and a plus count for none).
struct Number {
  std::size_t end = 0;
  std::size_t digits = 0;
};

Number number_at(std::string_view text, std::size_t at) {
  Number number{at, 0};
  for (; number.end < text.size() && number.digits < 20; ++number.end) {
    const char c = text[number.end];
    if (is_digit(c))
      ++number.digits;
    else if (c != ' ' && c != '+')
      break;
  }
  return number;
}

// Where the star behind a service's number stands; 0: no service stands here.
std::size_t star_behind_service(std::string_view text, std::size_t at) {
  for (const std::string_view service : services) {
    const std::size_t star = at + service.size();
    if (text.substr(at).starts_with(service) && star < text.size() && text[star] == '*') return star;
  }
  return 0;
}

// Length of "*21*0700900123#" at `at`; 0 where there is none.
std::size_t dial_code_at(std::string_view text, std::size_t at) {
  std::size_t next = at;
  while (next < text.size() && text[next] == '*' && next < at + 2) ++next;
  const std::size_t star = next == at ? 0 : star_behind_service(text, next);
  if (star == 0) return 0;
  const Number number = number_at(text, star + 1);
  const bool cut_short = number.digits == 0 && number.end < text.size();
  return number.digits >= shortest_number || cut_short ? number.end - at : 0;
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
