#include "reading/web/web_address.h"

#include "reading/web/domains.h"
#include "support/catch.h"

TEST_CASE("An address leads where a browser would go", "[links]") {
  struct Row {
    const char* why;
    const char* written;
    const char* scheme;
    const char* host;
    bool user_part;
    bool ip;
  };
  const Row rows[] = {
      {"plain", "https://www.Amazon.de/gp/r.html?a=b", "https", "www.amazon.de", false, false},
      {"a port", "http://amazon.de:8080/x", "http", "amazon.de", false, false},
      {"a dot at the end", "https://amazon.de./x", "https", "amazon.de", false, false},
      {"a user part", "https://amazon.com@evil.example/", "https", "evil.example", true, false},
      {"a user part with a password", "https://amazon.com:443@evil.example/", "https", "evil.example", true, false},
      {"an at-sign in the path", "https://medium.example/@amazon", "https", "medium.example", false, false},
      {"percent-encoded", "https://%61mazon.de/x", "https", "amazon.de", false, false},
      {"another alphabet", "https://аmazon.com/", "https", "xn--mazon-3ve.com", false, false},
      {"full-width letters", "https://ａmazon.de/", "https", "amazon.de", false, false},
      {"backslashes", "https:\\\\evil.example\\amazon.de", "https", "evil.example", false, false},
      {"line breaks within", "ht\ntps://evil.\nexample/", "https", "evil.example", false, false},
      {"no scheme", "//evil.example/x", "", "evil.example", false, false},
      {"dotted digits", "http://192.0.2.7/x", "http", "192.0.2.7", false, true},
      {"one number", "http://3221225991/x", "http", "3221225991", false, true},
      {"hexadecimal", "http://0xC0.0x00.0x02.0x07/", "http", "0xc0.0x00.0x02.0x07", false, true},
      {"IPv6", "http://[2001:db8::7]:80/x", "http", "[2001:db8::7]", false, true},
      {"a telephone", "tel:+49301234", "tel", "", false, false},
      {"a mail address", "mailto:Help@Amazon.de?subject=x", "mailto", "amazon.de", false, false},
      {"a script", " JavaScript:alert(1)", "javascript", "", false, false},
      {"relative", "gp/r.html", "", "", false, false},
      {"nothing", "", "", "", false, false}};
  for (const Row& row : rows) {
    INFO(row.why);
    const reading::WebAddress address = reading::read_web_address(row.written);
    CHECK(address.scheme == row.scheme);
    CHECK(address.host == row.host);
    CHECK(address.has_user_part == row.user_part);
    CHECK(address.is_ip_address == row.ip);
  }
}

TEST_CASE("An address within an address is where the link leads on to", "[links]") {
  struct Row {
    const char* why;
    const char* written;
    const char* leads_on_to;
  };
  const Row rows[] = {
      {"encoded", "https://www.amazon.com/gp/r.html?C=1&U=https%3A%2F%2Fwww.evil.example%2Fdp%2F6&H=2", "evil.example"},
      {"plain", "https://click.example.com/?url=https://amazon.de/x", "amazon.de"},
      {"encoded twice", "https://a.example.com/?q=https%253A%252F%252Fevil.example%252Fx", "evil.example"},
      {"in the path", "https://a.example.com/r/https://evil.example/x", "evil.example"},
      {"without a scheme", "https://a.example.com/?u=//evil.example", "evil.example"},
      {"the same domain", "https://www.amazon.de/r?u=https%3A%2F%2Famazon.de%2Fx", ""},
      {"none", "https://www.amazon.de/a//b?x=1", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(reading::read_web_address(row.written).leads_on_to == row.leads_on_to);
  }
}

TEST_CASE("A relative address belongs to the page's base", "[links]") {
  CHECK(reading::absolute_address("/x", "https://evil.example/a/") == "https://evil.example/x");
  CHECK(reading::absolute_address("x", "https://evil.example") == "https://evil.example/x");
  CHECK(reading::absolute_address("//other.example/x", "https://evil.example") == "https://other.example/x");
  CHECK(reading::absolute_address("https://amazon.de/", "https://evil.example") == "https://amazon.de/");
  CHECK(reading::absolute_address("x", "") == "x");
}

TEST_CASE("The registrable domain is what somebody registered", "[domains]") {
  struct Row {
    const char* host;
    const char* registrable;
  };
  const Row rows[] = {{"mail.order.amazon.co.uk", "amazon.co.uk"},
                      {"amazon.de", "amazon.de"},
                      {"x.github.io", "x.github.io"},
                      {"com", ""},
                      {"no-dots", ""},
                      {"192.0.2.7", ""},
                      {"xn--bcher-kva.example.com", "example.com"}};
  for (const Row& row : rows) {
    INFO(row.host);
    CHECK(reading::registrable_domain(row.host) == row.registrable);
  }
}

TEST_CASE("A host is one name, however it is written", "[domains]") {
  CHECK(reading::host_name("Bücher.example") == "xn--bcher-kva.example");
  CHECK(reading::host_name("AMAZON.DE.") == "amazon.de");
  CHECK(reading::host_name("a b.example").empty());
  CHECK(reading::host_name("").empty());
  CHECK(reading::host_name(std::string(3000, 'a')).empty());
  CHECK(reading::shown_domain("xn--bcher-kva.example") == "bücher.example");
  CHECK(reading::is_shortener("bit.ly"));
  CHECK_FALSE(reading::is_shortener("amazon.de"));
}
