// Signed by dkimpy and libopendkim (sign_samples.py), the example of RFC 8463 appendix A, and what a forger makes of such mails.
#include "reading/mail/dkim/verify.h"

#include "support/catch.h"
#include "support/hostile_mails.h"

#include <fstream>
#include <map>
#include <sstream>

namespace {

using reading::DkimFault;

const std::string folder = PORCHLIGHT_SOURCE_DIR "/tests/reading/mail/dkim/signed/";

std::string file(const std::string& name) {
  std::ifstream in(folder + name, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  REQUIRE(!bytes.str().empty());
  return bytes.str();
}

std::map<std::string, std::string> published_keys() {
  std::map<std::string, std::string> keys{
      {"brisbane._domainkey.football.example.com",
       "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="},
      {"test._domainkey.football.example.com",
       "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/"
       "J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/"
       "8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT"
       "+l/K4w3QIDAQAB"}};
  std::ifstream in(folder + "keys.txt");
  for (std::string line; std::getline(in, line);)
    keys[line.substr(0, line.find('\t'))] = line.substr(line.find('\t') + 1);
  return keys;
}

reading::SigningKey key_of(const std::string& name) {
  static const std::map<std::string, std::string> keys = published_keys();
  const auto found = keys.find(name);
  if (found == keys.end()) return {reading::SigningKey::Answer::none, {}};
  return {reading::SigningKey::Answer::found, found->second};
}

std::vector<reading::DkimFinding> verify(const std::string& mail, core::Instant now = core::Instant{}) {
  return reading::verify_dkim(mail, {key_of, [](const std::string&) { return true; }, now});
}

DkimFault fault_of(const std::string& mail) {
  const auto findings = verify(mail);
  REQUIRE(findings.size() == 1);
  return findings[0].fault;
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string with_line_feeds(std::string text) {
  std::erase(text, '\r');
  return text;
}

}  // namespace

TEST_CASE("signatures of dkimpy and OpenDKIM pass in every form", "[dkim]") {
  for (const char* name : {"relaxed", "simple", "relaxed_simple", "simple_relaxed", "ed25519", "usual_key", "strict",
                           "below", "length", "from_twice_signed", "opendkim"}) {
    INFO(name);
    const std::string mail = file(std::string(name) + ".eml");
    const auto findings = verify(mail);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].fault == DkimFault::none);
    CHECK(findings[0].domain == "shop.example");
    CHECK(fault_of(with_line_feeds(mail)) == DkimFault::none);  // as programs save mails
  }
}

TEST_CASE("a key that may not be used lets no signature pass", "[dkim]") {
  struct Row {
    const char* name;
    DkimFault fault;
  };
  for (const Row& row : {Row{"short_key", DkimFault::key_too_short}, Row{"revoked", DkimFault::key_revoked},
                         Row{"sha1only", DkimFault::key_not_meant}, Row{"other", DkimFault::key_not_meant},
                         Row{"broken", DkimFault::key_unreadable}, Row{"later", DkimFault::key_unreadable},
                         Row{"missing", DkimFault::no_key}, Row{"strict_below", DkimFault::key_not_meant}}) {
    INFO(row.name);
    CHECK(fault_of(file(std::string(row.name) + ".eml")) == row.fault);
  }
}

TEST_CASE("the example of RFC 8463 passes with both its keys", "[dkim]") {
  const std::string mail =
      "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=football.example.com; "
      "i=@football.example.com;\r\n"
      " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n subject : date : message-id : from : subject : date;\r\n"
      " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
      " b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
      "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n d=football.example.com; i=@football.example.com;\r\n"
      " q=dns/txt; s=test; t=1528637909; h=from : to : subject :\r\n date : message-id : from : subject : date;\r\n"
      " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
      " b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\r\n"
      " DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\r\n"
      " dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\r\n"
      "From: Joe SixPack <joe@football.example.com>\r\nTo: Suzie Q <suzie@shopping.example.net>\r\n"
      "Subject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
      "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\r\nHi.\r\n\r\nWe lost the game.  Are you "
      "hungry "
      "yet?\r\n\r\nJoe.\r\n";
  const auto findings = verify(mail);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].fault == DkimFault::none);
  CHECK(findings[1].fault == DkimFault::none);
}

TEST_CASE("what relaxed forms allow on the way does not break a signature", "[dkim]") {
  const std::string mail = file("relaxed.eml");
  CHECK(fault_of("Received: from a.example by b.example; Mon, 23 Nov 2026 08:00:01 +0000\r\n" + mail) ==
        DkimFault::none);
  CHECK(fault_of(changed(mail, "\r\nSubject: Your", "\r\nSUBJECT  :   Your")) == DkimFault::none);
  CHECK(fault_of(mail + "\r\n\r\n") == DkimFault::none);
  CHECK(fault_of(changed(file("simple.eml"), "\r\nSubject: Your", "\r\nSubject:  Your")) == DkimFault::headers_changed);
}

TEST_CASE("a forged mail does not pass", "[dkim]") {
  const std::string mail = file("relaxed.eml");
  struct Row {
    const char* why;
    std::string mail;
    DkimFault fault;
  };
  const Row rows[] = {
      {"another code", changed(mail, "482913", "482914"), DkimFault::body_changed},
      {"another subject", changed(mail, "Your parcel\r\n", "Your money\r\n"), DkimFault::headers_changed},
      {"another author", changed(mail, "parcels@shop", "parcel@shop"), DkimFault::headers_changed},
      {"a second author above the one that is signed", "From: <boss@evil.example>\r\n" + mail, DkimFault::second_from},
      {"a second author below", changed(mail, "\r\nTo: ", "\r\nFrom: <boss@evil.example>\r\nTo: "),
       DkimFault::headers_changed},
      {"a second author where From was signed twice", "From: <boss@evil.example>\r\n" + file("from_twice_signed.eml"),
       DkimFault::headers_changed},
      {"text behind the length that is signed", file("length.eml") + "Pay here\r\n", DkimFault::body_in_part},
      {"a length beyond the body", changed(file("length.eml"), " l=", " l=9"), DkimFault::body_changed},
      {"an old hash", changed(mail, "a=rsa-sha256", "a=rsa-sha1"), DkimFault::algorithm},
      {"another version", changed(mail, "v=1", "v=2"), DkimFault::version},
      {"an identity elsewhere", changed(file("below.eml"), "i=a@post.shop.example", "i=a@evil.example"),
       DkimFault::identity},
      {"From taken out of what is signed", changed(mail, "h=from : ", "h="), DkimFault::from_not_signed},
      {"a tag that stands twice", changed(mail, "v=1;", "v=1; d=evil.example;"), DkimFault::unreadable},
      {"no tags at all", "DKIM-Signature: hello\r\n" + mail.substr(mail.find("From:")), DkimFault::unreadable},
      {"a key that is asked for otherwise", changed(mail, "v=1;", "v=1; q=http;"), DkimFault::unreadable},
      {"a name that is none", changed(mail, "s=long", "s=a/../b"), DkimFault::unreadable}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(fault_of(row.mail) == row.fault);
  }
}

TEST_CASE("a signature that ended before the mail was received proves nothing", "[dkim]") {
  const std::string mail = changed(file("relaxed.eml"), "v=1;", "v=1; x=1795421000;");  // 23 November 2026, 08:03:20
  const auto at = [](int seconds) { return core::Instant(std::chrono::seconds(seconds)); };
  CHECK(verify(mail, at(1795421001))[0].fault == DkimFault::expired);
  CHECK(verify(mail, at(1795420999))[0].fault == DkimFault::headers_changed);  // in time, and x= was added by somebody
  // An old mail is held against the day on which it came.
  const std::string in_time = "Received: from a.example by b.example;\r\n Mon, 23 Nov 2026 08:00:02 +0000\r\n" + mail;
  CHECK(verify(in_time, at(1895421001))[0].fault == DkimFault::headers_changed);
  const std::string late = "Received: from a.example by b.example;\r\n Mon, 23 Nov 2026 09:00:02 +0000\r\n" + mail;
  CHECK(verify(late, at(1895421001))[0].fault == DkimFault::expired);
}

TEST_CASE("nobody is asked for keys of signatures that do not matter", "[dkim]") {
  int asked = 0;
  const auto ask = [&](const std::string&) {
    ++asked;
    return reading::SigningKey{};
  };
  const auto only_shop = [](const std::string& domain) { return domain == "shop.example"; };
  const std::string mail = file("relaxed.eml");
  const std::string strange = "DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=x; h=from; bh=AAAA; b=AAAA\r\n";
  const auto findings = reading::verify_dkim(hostile::repeated(strange, 1000) + mail, {ask, only_shop, {}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].fault == DkimFault::no_answer);
  CHECK(asked == 1);
}

TEST_CASE("hostile signatures cost little and do not pass", "[dkim]") {
  const std::string mail = file("relaxed.eml");
  const std::string rest = mail.substr(mail.find("From:"));
  const std::string head = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=long; bh=AAAA; b=AAAA; h=from";
  for (const std::string& hostile :
       {head + hostile::repeated(":from", 100'000) + "\r\n" + rest,
        head + hostile::repeated("; a", 100'000) + "\r\n" + rest, hostile::repeated(head + "\r\n", 10'000) + rest,
        mail + hostile::noise(5'000'000), hostile::noise(1'000'000), std::string("DKIM-Signature:"),
        std::string("DKIM-Signature: b=\r\n"), std::string("DKIM-Signature: =;=;=\r\n\r\n")}) {
    const auto findings = verify(hostile);
    CHECK(findings.size() <= 5);
    for (const reading::DkimFinding& finding : findings) CHECK(finding.fault != DkimFault::none);
  }
  CHECK(fault_of(hostile::repeated("X: y\r\n", 200'000) + mail) == DkimFault::none);
}
