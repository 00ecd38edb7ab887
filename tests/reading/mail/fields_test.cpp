#include "reading/mail/fields.h"

#include "reading/limits.h"
#include "support/catch.h"
#include "support/hostile_mails.h"

TEST_CASE("Headers of text are decoded", "[mime]") {
  struct Row {
    const char* why;
    std::string value;
    const char* text;
  };
  const Row rows[] = {{"quoted-printable words", " =?utf-8?q?Zustellung_heute=3A_F=C3=BCr?=\r\n =?utf-8?q?_dich?=\r\n",
                       "Zustellung heute: Für dich"},
                      {"mixed with plain text", "=?utf-8?b?w7w=?= and more", "ü and more"},
                      {"a character cut in two", "=?utf-8?b?w7w=?= =?utf-8?q?=C3?= =?utf-8?q?=BC?=", "üü"},
                      {"Latin 1", "=?iso-8859-1?Q?R=FCckgabe?=", "Rückgabe"},
                      {"raw bytes",
                       "R\xFC"
                       "ckgabe \xC3\xBC",
                       "Rückgabe ü"},
                      {"broken", "=?utf-8?q?half", "=?utf-8?q?half"},
                      {"nothing", "", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(reading::decoded_text(row.value) == row.text);
  }
}

TEST_CASE("Addresses are read as people are shown them", "[mime]") {
  struct Row {
    const char* why;
    const char* value;
    const char* name;
    const char* address;
  };
  const Row rows[] = {
      {"plain", " Amazon <order@amazon.de>", "Amazon", "order@amazon.de"},
      {"quoted", "\"Amazon.de, Inc.\" <order@amazon.de>", "Amazon.de, Inc.", "order@amazon.de"},
      {"encoded", "=?utf-8?q?M=C3=BCller?= <m@b.example>", "Müller", "m@b.example"},
      {"an address as a name", "\"order@amazon.de\" <x@evil.example>", "order@amazon.de", "x@evil.example"},
      {"no brackets", "x@evil.example", "", "x@evil.example"},
      {"a comment", "x@evil.example (Amazon)", "Amazon", "x@evil.example"},
      {"in a group", "Shop: a@b.example;", "", "a@b.example"},
      {"no address", "Amazon", "Amazon", ""}};
  for (const Row& row : rows) {
    INFO(row.why);
    const auto found = reading::mailboxes(row.value);
    REQUIRE(found.size() == 1);
    CHECK(found[0].display_name == row.name);
    CHECK(found[0].address == row.address);
  }
  CHECK(reading::mailboxes("a@b.example, c@d.example").size() == 2);
  CHECK(reading::mailboxes("").empty());
  CHECK(reading::mailboxes(hostile::repeated("a <a@b.example>, ", 5000)).size() <= reading::limits::addresses);
}

TEST_CASE("A date keeps its distance from UTC", "[mime]") {
  const auto date = reading::date_of(" Mon, 2 Nov 2026 01:01:00 +0100\r\n");
  REQUIRE(date);
  CHECK(date->utc_offset == std::chrono::minutes(60));
  CHECK(core::format_rfc3339(date->instant, *date) == "2026-11-02T01:01:00+01:00");
  CHECK_FALSE(reading::date_of("garbage"));
  CHECK_FALSE(reading::date_of(""));
}

TEST_CASE("Types and dispositions of parts are read", "[mime]") {
  const auto type = reading::content_type_of(" Text/HTML; charset=\"UTF-8\"; name*=iso-8859-1''f%FCr.html");
  CHECK(type.type == "text/html");
  CHECK(type.charset == "UTF-8");
  CHECK(type.name == "für.html");
  CHECK(reading::content_type_of("").type == "text/plain");
  CHECK(reading::content_type_of("nonsense").type == "text/plain");
  const auto disposition = reading::disposition_of("attachment;\r\n\tfilename*=iso-8859-1''Rechnung%20f%FCr.pdf");
  CHECK(disposition.attachment);
  CHECK(disposition.file_name == "Rechnung für.pdf");
  CHECK_FALSE(reading::disposition_of("inline").attachment);
  CHECK_FALSE(reading::disposition_of("").attachment);
}

TEST_CASE("Contents are decoded from their transfer encoding", "[mime]") {
  CHECK(reading::transfer_decoded("Zm\r\n9v", " Base64\r\n", 100) == "foo");
  CHECK(reading::transfer_decoded("f=C3=BCr a=\r\nll", "quoted-printable", 100) == "für all");
  CHECK(reading::transfer_decoded("=41", "8bit", 100) == "=41");
  CHECK(reading::transfer_decoded("=41", "x-unknown", 100) == "=41");
  CHECK(reading::transfer_decoded("abcdef", "7bit", 3) == "abc");
}
