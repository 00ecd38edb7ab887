// A mail with signatures, its first line the key record that the domain answers with: only the true signer's key lets one pass.
#include "fuzz/fuzz.h"
#include "reading/mail/dkim/tag_list.h"
#include "reading/mail/dkim/verify.h"
#include "reading/mail/headers.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const reading::Line record = reading::line_at(text, 0);
  (void)reading::TagList::read(record.text);
  (void)reading::base64_decoded(record.text);
  int asked = 0;
  const auto look_up = [&](const std::string&) {
    ++asked;
    return reading::SigningKey{reading::SigningKey::Answer::found, std::string(record.text)};
  };
  const auto matters = [](const std::string& domain) { return !domain.empty(); };
  const auto findings = reading::verify_dkim(text.substr(record.next), {look_up, matters, {}});
  fuzz::require(findings.size() <= 5 && asked <= 5);
  return 0;
}
