#include "reading/read_message.h"

#include "support/catch.h"
#include "support/hostile_mails.h"
#include "support/sample_knowledge.h"

namespace {

core::Message read(std::string_view bytes, std::optional<core::Channel> channel = {}) {
  return reading::read_message(bytes, sample::knowledge(), {channel, "mx.household.example"});
}

const std::string results =
    "Authentication-Results: mx.household.example; dkim=pass header.d=amazon.de; dmarc=pass header.from=amazon.de\r\n";
const std::string from_amazon =
    "From: Amazon <shipment-tracking@amazon.de>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\n";

}  // namespace

TEST_CASE("A delivery mail becomes facts", "[reading]") {
  const core::Message message = read(
      results + from_amazon +
      "Subject: =?utf-8?q?Zustellung_heute=3A_F=C3=BCr?= deine Lieferung\r\nContent-Type: multipart/alternative; "
      "boundary=q\r\n\r\n"
      "--q\r\n\r\nDein Einmalpasswort lautet 111111\r\n"
      "--q\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      "<div style=3D\"display:none\">\xCD\x8F\xE2\x80\x8C Vorschau</div><p>Dein Einmalpasswort lautet</p><p>482913</p>"
      "<p>Bestellnr. \xE2\x80\xAB"
      "404-1557659-9225904</p><a href=3D\"https://www.amazon.de/gp/r.html?U=3Dhttps%3A%2F%2Fwww.amazon.de%2Fx\">"
      "Meine Bestellungen</a>\r\n--q--\r\n");
  CHECK(message.channel == core::Channel::email);
  CHECK(message.trouble == core::ReadingTrouble::none);
  CHECK(message.from.display_name == "Amazon");
  CHECK(message.from.address == "shipment-tracking@amazon.de");
  CHECK(message.from.registrable == "amazon.de");
  CHECK_FALSE(message.from.lookalike);
  CHECK(message.subject == "Zustellung heute: Für deine Lieferung");
  CHECK(message.body == "Dein Einmalpasswort lautet\n482913\nBestellnr. 404-1557659-9225904\nMeine Bestellungen");
  CHECK(message.hidden == "Vorschau");
  CHECK(message.proof.dkim_passed == std::vector<std::string>{"amazon.de"});
  REQUIRE(message.links.size() == 1);
  CHECK(message.links[0].registrable == "amazon.de");
  CHECK(message.links[0].shown == "Meine Bestellungen");
  CHECK(message.links[0].leads_on_to.empty());
  REQUIRE(message.sent);
  CHECK(message.sent->utc_offset == std::chrono::minutes(60));
  CHECK_FALSE(message.forwarded);
  CHECK((message.turned_round.empty() && message.split_words.empty() && message.mixed_alphabets.empty()));
}

TEST_CASE("A text message becomes facts", "[reading]") {
  const core::Message message =
      read("Amazon: Your code is 228438. If you didn't request it, deny here https://amazon.com/a/c/r/x.\n");
  CHECK(message.channel == core::Channel::text);
  CHECK(message.from == core::MailAddress{});
  REQUIRE(message.links.size() == 1);
  CHECK(message.links[0].target == "https://amazon.com/a/c/r/x");
  CHECK(message.links[0].shown_registrable == "amazon.com");
  CHECK(message.body.substr(message.links[0].where.from, message.links[0].where.to - message.links[0].where.from) ==
        message.links[0].shown);
}

TEST_CASE("How it came can be said", "[reading]") {
  const core::Message mail = read("Your code is 482913", core::Channel::email);
  CHECK(mail.channel == core::Channel::email);
  CHECK(mail.body == "Your code is 482913");
  CHECK(read(from_amazon + "\r\nhi", core::Channel::call).channel == core::Channel::call);
  CHECK(read(from_amazon + "\r\nhi", core::Channel::call).from.registrable == "amazon.de");
}

TEST_CASE("Links and senders that mislead are facts too", "[reading]") {
  const core::Message message = read(
      "From: \"Amazon.de\" <order@amaz0n-orders.com>\nReply-To: help@evil.example\nContent-Type: text/html\n\n"
      "<a href='https://evil.example/x'>https://www.amazon.de/orders</a> <a "
      "href='https://amazon.de@evil.example/'>here</a> "
      "<a href='http://3221225991/'>there</a> or bit.ly/x or <a "
      "href='https://t.example.com/?u=https%3A%2F%2Famaz0n.com'>this</a>");
  REQUIRE(message.from.lookalike);
  CHECK(message.from.lookalike->retailer == "amazon");
  REQUIRE(message.reply_to.size() == 1);
  CHECK(message.reply_to[0].registrable == "evil.example");
  REQUIRE(message.links.size() == 5);
  CHECK(message.links[0].shown_registrable == "amazon.de");
  CHECK(message.links[0].registrable == "evil.example");
  CHECK(message.links[1].has_user_part);
  CHECK(message.links[2].is_ip_address);
  CHECK(message.links[2].registrable.empty());
  CHECK(message.links[3].leads_on_to == "amaz0n.com");
  CHECK(message.links[3].lookalike);
  CHECK(message.links[4].is_shortener);
}

TEST_CASE("A forwarded mail counts by what it carries, and nothing proves its sender", "[reading]") {
  const core::Message attached = read(results +
                                      "From: Maria <maria@household.example>\nSubject: Fwd: look\n"
                                      "Content-Type: multipart/mixed; boundary=q\n\n--q\n\nIs this ours?\n"
                                      "--q\nContent-Type: message/rfc822\n\n" +
                                      results + from_amazon + "Subject: Your code\n\nYour code is 482913\n--q--\n");
  CHECK(attached.forwarded);
  CHECK(attached.subject == "Your code");
  CHECK(attached.from.registrable == "amazon.de");
  CHECK(attached.more_from.empty());
  CHECK(attached.passed_on_by.address == "maria@household.example");
  CHECK(attached.body == "Is this ours?\n\nYour code is 482913");
  for (const char* line : {"-----Original Message-----", "---------- Forwarded message ---------",
                           "Begin forwarded message:", "-------- Weitergeleitete Nachricht --------",
                           "-----Ursprüngliche Nachricht-----"}) {
    INFO(line);
    CHECK(
        read("From: maria@household.example\nSubject: x\n\nlook\n" + std::string(line) + "\nFrom: Amazon\n").forwarded);
  }
  CHECK_FALSE(read(from_amazon + "\r\nThe original message was lost.\r\n").forwarded);
}

TEST_CASE("Who wrote a mail that was passed on within the text stands in its head there", "[reading]") {
  const std::string outer = "From: Tom <tom@household.example>\nSubject: Fwd: look\n\nlook\n\n";
  for (const char* head : {"---------- Forwarded message ---------\nFrom: Amazon <x@amaz0n-help.top>\nDate: today\n",
                           "From: Amazon <x@amaz0n-help.top>\nSent: Monday\nTo: Tom\nSubject: Your code\n",
                           "> *Von:* Amazon <x@amaz0n-help.top>\n> *Gesendet:* Montag\n> *Betreff:* Dein Code\n",
                           "De : Amazon <x@amaz0n-help.top>\nEnvoyé : lundi\nÀ : Tom\n",
                           "差出人：Amazon <x@amaz0n-help.top>\n日時：月曜日\n件名：コード\n"}) {
    const core::Message message = read(outer + head + "\nYour code is 482913\n");
    INFO(head);
    CHECK(message.forwarded);
    CHECK(message.from.address == "x@amaz0n-help.top");
    CHECK(message.from.lookalike);
    CHECK(message.passed_on_by.address == "tom@household.example");
  }
  // One line that looks like a head is none.
  const core::Message plain = read(outer + "From: Amazon <x@amazon.de>\nThe code is below.\nHave a nice day.\n");
  CHECK_FALSE(plain.forwarded);
  CHECK(plain.from.address == "tom@household.example");
}

TEST_CASE("Several authors are all known", "[reading]") {
  const core::Message message = read("From: <evil@phish.example>\nFrom: Amazon <order@amazon.de>\nSubject: x\n\nhi");
  CHECK(message.from.address == "evil@phish.example");
  REQUIRE(message.more_from.size() == 1);
  CHECK(message.more_from[0].registrable == "amazon.de");
}

TEST_CASE("Attachments are named, and a page that is attached is not read as the mail", "[reading]") {
  const core::Message message = read(
      "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nhi\n"
      "--q\nContent-Type: text/html\nContent-Disposition: attachment; filename=\"sign in.html\"\n\n<p>secret\n"
      "--q\nContent-Type: Application/PDF; name=bill.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--q--\n");
  CHECK(message.body == "hi");
  REQUIRE(message.attachments.size() == 2);
  CHECK(message.attachments[0] == core::Attachment{"sign in.html", "text/html"});
  CHECK(message.attachments[1] == core::Attachment{"bill.pdf", "application/pdf"});
}

TEST_CASE("The plain text counts where the page shows nothing", "[reading]") {
  const core::Message message = read(
      "From: a@b.example\nSubject: x\nContent-Type: multipart/alternative; boundary=q\n\n--q\n\nYour code is 482913\n"
      "--q\nContent-Type: text/html\n\n<a href='https://a.example/'><img src=x></a>\n--q--\n");
  CHECK(message.body == "Your code is 482913");
  CHECK(message.links.size() == 1);
}

TEST_CASE("What kept a message from being read is said", "[reading]") {
  using core::ReadingTrouble;
  struct Row {
    const char* why;
    std::string bytes;
    ReadingTrouble trouble;
  };
  const Row rows[] = {
      {"nothing", "", ReadingTrouble::empty},
      {"blanks", " \r\n\t\n", ReadingTrouble::empty},
      {"bytes", std::string("\x89PNG\0\0\0\rIHDR\0\0\1\0\0\0\1\0", 20), ReadingTrouble::not_text},
      {"a text", "hi", ReadingTrouble::none},
      {"a long text", std::string(5'000'000, 'x'), ReadingTrouble::too_big},
      {"a multipart without parts", "From: a@b.example\nContent-Type: multipart/mixed\n\nhi", ReadingTrouble::broken}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(static_cast<int>(read(row.bytes).trouble) == static_cast<int>(row.trouble));
  }
}

TEST_CASE("A multipart whose parts are not found is still read", "[reading]") {
  CHECK(read("From: a@b.example\nContent-Type: multipart/mixed\n\n--q\n\nYour code is 482913\n").body ==
        "--q\n\nYour code is 482913");
}

TEST_CASE("The fingerprint is of the bytes as they came", "[reading]") {
  CHECK(read("").sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(read("abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
