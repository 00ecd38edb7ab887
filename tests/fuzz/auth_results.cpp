// Authentication-Results, one a line: nothing is proven unless the trusted host is named.
#include "reading/mail/auth_results.h"
#include "fuzz/fuzz.h"
#include "reading/mail/headers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::string_view trusted = "mx.household.example";
  const std::string_view text = fuzz::text_of(data, size);
  std::vector<std::string_view> headers;
  for (std::size_t at = 0; at < text.size();) {
    const reading::Line line = reading::line_at(text, at);
    headers.push_back(line.text);
    at = line.next;
  }
  headers.push_back(text);  // with its folds
  const core::SenderProof proof = reading::read_auth_results(headers, trusted);
  fuzz::require(reading::read_auth_results(headers, "") == core::SenderProof{});
  if (reading::lower_ascii(text).find(trusted) == std::string::npos &&
      text.find_first_of("\"\\(") == std::string_view::npos)
    fuzz::require(proof == core::SenderProof{});
  return 0;
}
