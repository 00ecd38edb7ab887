// Any page gives a text, and links that stand within it.
#include "fuzz/fuzz.h"
#include "reading/html/read_html.h"
#include "reading/text/charset.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::text_of(data, size);
  const std::string charset = reading::charset_in_page(bytes);
  const std::string html = charset.empty() ? reading::to_utf8(bytes) : reading::to_utf8(bytes, charset);
  fuzz::require(reading::is_utf8(html));
  reading::BodyWriter body;
  const reading::Page page = reading::read_html(html, body);
  core::Message message;
  const std::string text = body.finish(message);
  for (const reading::PageLink& link : page.links)
    fuzz::require(link.where.from <= link.where.to && link.where.to <= text.size());
  for (const auto* places : {&message.turned_round, &message.mixed_alphabets, &message.split_words})
    for (const core::Place& place : *places) fuzz::require(place.from <= place.to && place.to <= text.size());
  return 0;
}
