// Whatever comes, a message comes out of it, and it is no bigger than limits.h allows. How long it takes is measured in tests/bench.
#include "reading/limits.h"
#include "reading/read_message.h"
#include "reading/text/charset.h"
#include "support/catch.h"
#include "support/hostile_mails.h"
#include "support/sample_knowledge.h"

namespace {

bool lies_within(const std::vector<core::Place>& places, const core::Message& message) {
  return std::all_of(places.begin(), places.end(), [&](const core::Place& place) {
    return place.from <= place.to && (place.part != core::Part::body || place.to <= message.body.size());
  });
}

}  // namespace

TEST_CASE("Hostile mails end in a message of bounded size", "[hostile]") {
  namespace limits = reading::limits;
  for (const hostile::Mail& mail : hostile::mails()) {
    INFO(mail.name);
    const core::Message message = reading::read_message(mail.make(), sample::knowledge(), {{}, "mx.household.example"});
    CHECK(message.sha256.size() == 64);
    CHECK(message.body.size() <= limits::body_bytes + 4);
    CHECK(message.hidden.size() <= 2 * limits::hidden_bytes);
    CHECK(message.links.size() <= limits::links);
    CHECK(message.more_from.size() <= limits::addresses);
    CHECK(message.attachments.size() <= limits::attachments);
    CHECK(message.subject.size() <= limits::header_bytes);
    CHECK(message.split_words.size() + message.turned_round.size() + message.mixed_alphabets.size() <=
          10 * limits::places);
    CHECK(reading::is_utf8(message.body));
    CHECK(lies_within(message.turned_round, message));
    CHECK(lies_within(message.split_words, message));
    CHECK(lies_within(message.mixed_alphabets, message));
  }
}

TEST_CASE("A mail cut anywhere, or with any byte changed, is read all the same", "[hostile]") {
  const std::string mail = hostile::head +
                           "Content-Type: multipart/alternative; boundary=\"q\"\n\n--q\nContent-Transfer-Encoding: "
                           "quoted-printable\n\nc=C3=B6de\n"
                           "--q\nContent-Type: text/html; charset=utf-8\n\n<p style='display:none'>a</p><a "
                           "href='//x.example/?u=http%3A%2F%2Fy.example'>b &euro; "
                           "\u202Ec</a>\n--q--\n";
  for (std::size_t at = 0; at <= mail.size(); ++at) {
    CHECK(reading::is_utf8(reading::read_message(mail.substr(0, at), sample::knowledge(), {}).body));
    std::string changed = mail;
    if (at < mail.size()) changed[at] = static_cast<char>(at * 37);
    CHECK(reading::is_utf8(reading::read_message(changed, sample::knowledge(), {}).body));
  }
}
