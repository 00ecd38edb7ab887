// The head of a mail, and each of its headers decoded in every way there is.
#include "reading/mail/headers.h"
#include "fuzz/fuzz.h"
#include "reading/mail/fields.h"

#include <string>

namespace {

void decode(std::string_view value) {
  (void)reading::unfolded(value);
  (void)reading::decoded_text(value);
  (void)reading::mailboxes(value);
  (void)reading::date_of(value);
  (void)reading::content_type_of(value);
  (void)reading::disposition_of(value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const reading::ReadHead head = reading::read_head(text, 0);
  fuzz::require(head.body_at <= text.size());
  for (std::size_t name = 0; name < reading::header_names; ++name)
    for (const std::string_view value : head.head.all(static_cast<reading::HeaderName>(name))) decode(value);
  decode(text);
  const std::string_view body = text.substr(head.body_at);
  const auto encoding = head.head.first(reading::HeaderName::content_transfer_encoding);
  for (const std::string_view how : {encoding, std::string_view("base64"), std::string_view("quoted-printable")})
    (void)reading::transfer_decoded(body, how, body.size());
  return 0;
}
