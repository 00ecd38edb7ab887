#include "reading/mail/mime_parts.h"

#include "reading/limits.h"
#include "support/catch.h"
#include "support/hostile_mails.h"

namespace {

/// "type:content|…", with the message's number in front where it is not the outer one, and "*" where nothing else says the same.
std::string outline(const std::string& mail) {
  std::string all;
  for (const reading::MimePart& part : reading::cut_into_parts(mail).parts)
    all += (part.message > 0 ? std::to_string(part.message) : "") + part.type.type + ":" + std::string(part.content) +
           (part.alternative > 0 ? "~" : "") + "|";
  return all;
}

const std::string multipart = "Content-Type: multipart/mixed; boundary=\"q\"\n\n";

}  // namespace

TEST_CASE("A mail is cut into its parts", "[mime]") {
  struct Row {
    const char* why;
    std::string mail;
    const char* outline;
  };
  const Row rows[] = {
      {"one part", "Subject: x\n\nhi\n", "text/plain:hi\n|"},
      {"two parts", multipart + "preamble\n--q\n\none\n--q\nContent-Type: text/html\n\ntwo\n--q--\nepilogue",
       "text/plain:one|text/html:two|"},
      {"line ends of mails", "Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n\r\none\r\n--q--\r\n",
       "text/plain:one|"},
      {"alternatives",
       "Content-Type: multipart/alternative; boundary=q\n\n--q\n\none\n--q\nContent-Type: text/html\n\ntwo\n--q--\n",
       "text/plain:one~|text/html:two~|"},
      {"nested",
       multipart + "--q\nContent-Type: multipart/alternative; boundary=r\n\n--r\n\none\n--r--\n--q\n\ntwo\n--q--\n",
       "text/plain:one~|text/plain:two|"},
      {"a mail within", multipart + "--q\n\nlook\n--q\nContent-Type: message/rfc822\n\nSubject: y\n\ninner\n--q--\n",
       "text/plain:look|1text/plain:inner|"},
      {"a mail within that has parts",
       multipart + "--q\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; "
                   "boundary=r\n\n--r\n\ninner\n--r--\n--q\n\nouter\n--q--\n",
       "1text/plain:inner|text/plain:outer|"},
      {"no end", multipart + "--q\n\none\n", "text/plain:one\n|"},
      {"the inner end missing",
       multipart + "--q\nContent-Type: multipart/mixed; boundary=r\n\n--r\n\none\n--q\n\ntwo\n--q--",
       "text/plain:one|text/plain:two|"},
      {"a boundary that another begins with", multipart + "--qq\n--q\n\none\n--qq\n--q--\n", "text/plain:one\n--qq|"},
      {"no empty line", multipart + "--q\nx\n--q--\n", "text/plain:x|"},
      {"no head at all", multipart + "--q\n--q--\n", "text/plain:|"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(outline(row.mail) == row.outline);
    CHECK_FALSE(reading::cut_into_parts(row.mail).was_cut);
  }
}

TEST_CASE("A multipart whose parts are not found is read as text", "[mime]") {
  for (const std::string mail :
       {"Content-Type: multipart/mixed\n\n--q\n\nhi\n", "Content-Type: multipart/mixed; boundary=z\n\n--q\n\nhi\n"}) {
    const reading::MimeTree tree = reading::cut_into_parts(mail);
    CHECK(tree.is_broken);
    REQUIRE(tree.parts.size() == 1);
    CHECK(tree.parts[0].content == "--q\n\nhi\n");
  }
}

TEST_CASE("Parts, depth and messages have an end", "[mime]") {
  const auto parts = hostile::many_parts(5000);
  CHECK(reading::cut_into_parts(parts).parts.size() == reading::limits::parts);
  CHECK(reading::cut_into_parts(parts).was_cut);
  const auto deep = hostile::nested_parts(2000);
  CHECK(reading::cut_into_parts(deep).was_cut);
  const auto messages = hostile::nested_messages(20'000);
  const reading::MimeTree tree = reading::cut_into_parts(messages);
  CHECK(tree.was_cut);
  CHECK(tree.messages.size() <= reading::limits::depth + 1);
}

TEST_CASE("Headers are kept by name and order, however many there are", "[mime]") {
  const std::string mail = "Date garbage\nfrom : a\nX-A: b\nFrom: c\n d\nSubject:\n\nbody";
  const reading::ReadHead read = reading::read_head("Subject: s\n" + mail, 0);
  CHECK(read.head.all(reading::HeaderName::from).size() == 2);
  const std::string many = hostile::repeated("From: a@b.example\n", 1000) + "Subject: last\n\nbody";
  const reading::ReadHead head = reading::read_head(many, 0);
  CHECK(head.head.all(reading::HeaderName::from).size() == reading::limits::same_headers);
  CHECK(reading::unfolded(head.head.first(reading::HeaderName::subject)) == "last");
  CHECK(many.substr(head.body_at) == "body");
}
