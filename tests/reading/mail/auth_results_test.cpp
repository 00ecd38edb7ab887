#include "reading/mail/auth_results.h"

#include "support/catch.h"

namespace {

using core::AuthResult;
constexpr const char* host = "mx.household.example";

core::SenderProof read(std::initializer_list<std::string_view> headers, std::string_view trusted = host) {
  return reading::read_auth_results(headers, trusted);
}

}  // namespace

TEST_CASE("What the trusted provider found is read", "[auth]") {
  const auto proof =
      read({" mx.household.example;\r\n\tdkim=pass (2048-bit key) header.d=Amazon.de header.i=@amazon.de header.s=s1;"
            "\r\n\tdkim=fail reason=\"bad; key\" header.d=amazonses.com;\r\n\tspf=pass smtp.mailfrom=bounce@amazon.de;"
            " dmarc=pass (p=QUARANTINE sp=none) header.from=amazon.de\r\n"});
  CHECK(proof.provider_spoke);
  CHECK(proof.dkim == AuthResult::pass);
  CHECK(proof.dkim_passed == std::vector<std::string>{"amazon.de"});
  CHECK(proof.dkim_failed == std::vector<std::string>{"amazonses.com"});
  CHECK(proof.spf == AuthResult::pass);
  CHECK(proof.spf_domain == "amazon.de");
  CHECK(proof.dmarc == AuthResult::pass);
  CHECK(proof.dmarc_domain == "amazon.de");
}

TEST_CASE("Microsoft's header names no host and is read where it stands on top", "[auth]") {
  constexpr std::string_view theirs =
      " spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=bounce.amazon.de; dkim=pass (signature was verified)\r\n"
      " header.d=amazon.de;dmarc=pass action=none header.from=amazon.de;compauth=pass reason=100\r\n";
  const auto proof = read({theirs}, "outlook.com");
  CHECK(proof.provider_spoke);
  CHECK(proof.spf == AuthResult::pass);
  CHECK(proof.spf_domain == "bounce.amazon.de");
  CHECK(proof.dkim_passed == std::vector<std::string>{"amazon.de"});
  CHECK(proof.dmarc == AuthResult::pass);
  CHECK(proof.dmarc_domain == "amazon.de");
  CHECK(read({theirs}, "AM6PR0202.eurprd02.prod.outlook.com").provider_spoke);
  CHECK_FALSE(read({theirs}).provider_spoke);  // another provider names itself
  CHECK_FALSE(read({theirs}, "notoutlook.com").provider_spoke);
  CHECK_FALSE(
      read({" relay.example; dkim=none", theirs}, "outlook.com").provider_spoke);  // not on top: the sender's own
  CHECK(read({" dkim=fail header.d=amazon.de;", theirs}, "outlook.com").dkim == AuthResult::fail);
}

TEST_CASE("The forms that RFC 8601 allows are all read", "[auth]") {
  struct Row {
    const char* why;
    const char* header;
    AuthResult dkim;
  };
  const Row rows[] = {
      {"a version of the header", "mx.household.example 1; dkim=pass header.d=a.example", AuthResult::pass},
      {"a version of the method", "mx.household.example; dkim/1 = pass header.d=a.example", AuthResult::pass},
      {"another letter case", "MX.Household.Example; DKIM=Pass header.d=a.example", AuthResult::pass},
      {"a quoted host", "\"mx.household.example\"; dkim=pass header.d=a.example", AuthResult::pass},
      {"comments all over",
       "(a (b) \\) c) mx.household.example (d); (e) dkim (f) = (g) pass (h) header.d (i) = a.example",
       AuthResult::pass},
      {"a signature with odd signs", "mx.household.example; dkim=pass header.b=a/b+c= header.d=a.example",
       AuthResult::pass},
      {"none at all", "mx.household.example; none", AuthResult::none},
      {"an error", "mx.household.example; dkim=temperror header.d=a.example", AuthResult::other},
      {"a failure", "mx.household.example; dkim=fail header.d=a.example", AuthResult::fail},
      {"a comment that imitates a result", "mx.household.example; dkim=fail (; dkim=pass header.d=a.example)",
       AuthResult::fail},
      {"a string that imitates one", "mx.household.example; dkim=fail reason=\"; dkim=pass header.d=a.example\"",
       AuthResult::fail}};
  for (const Row& row : rows) {
    INFO(row.why);
    const auto proof = read({row.header});
    CHECK(proof.provider_spoke);
    CHECK(proof.dkim == row.dkim);
    CHECK(proof.dkim_passed.size() == (row.dkim == AuthResult::pass ? 1U : 0U));
  }
}

TEST_CASE("Only the topmost header of the trusted host counts", "[auth]") {
  const std::string_view genuine =
      "mx.household.example; dkim=fail header.d=amazon.de; dmarc=fail header.from=amazon.de";
  const std::string_view forged =
      "mx.household.example; dkim=pass header.d=amazon.de; dmarc=pass header.from=amazon.de";
  const std::string_view other = "mx.evil.example; dkim=pass header.d=amazon.de; dmarc=pass header.from=amazon.de";
  CHECK(read({genuine, forged}).dmarc == AuthResult::fail);
  CHECK(read({other, genuine, forged}).dmarc == AuthResult::fail);
  CHECK(read({genuine, forged}).dkim_passed.empty());
}

TEST_CASE("A NUL makes no trusted host of another one, nor lets one below count", "[auth]") {
  using namespace std::string_view_literals;
  const std::string_view cut = "mx.house\0hold.example; dkim=pass header.d=amazon.de"sv;
  CHECK(read({cut}) == core::SenderProof{});
  CHECK(read({cut, "mx.household.example; dkim=pass header.d=amazon.de"}) == core::SenderProof{});
}

TEST_CASE("Nothing is proven by anybody else's header", "[auth]") {
  struct Row {
    const char* why;
    const char* header;
    const char* trusted;
  };
  const Row rows[] = {
      {"another host", "mx.evil.example; dkim=pass header.d=amazon.de", host},
      {"a host that ends alike", "evil-mx.household.example; dkim=pass header.d=amazon.de", host},
      {"a host that begins alike", "mx.household.example.evil.example; dkim=pass header.d=amazon.de", host},
      {"the host in a comment", "mx.evil.example (mx.household.example); dkim=pass header.d=amazon.de", host},
      {"no host", "dkim=pass header.d=amazon.de", host},
      {"nobody is trusted", "mx.household.example; dkim=pass header.d=amazon.de", ""},
      {"a control character in the host", "mx.house\x01hold.example; dkim=pass header.d=amazon.de", host},
      {"a carriage return in the host", "mx.house\rhold.example; dkim=pass header.d=amazon.de", host},
      {"a line break that is no fold", "mx.house\nhold.example; dkim=pass header.d=amazon.de", host},
      {"a control character in a result", "mx.household.example; dkim=pass header.d=amazon\x7F.de", host},
      {"a comment without end", "mx.household.example; dkim=pass header.d=amazon.de (", host},
      {"nothing", "", host}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(read({row.header}, row.trusted) == core::SenderProof{});
  }
}
