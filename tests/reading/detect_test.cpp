#include "reading/detect.h"

#include "support/catch.h"

namespace {
bool is_mail(std::string_view bytes) {
  reading::MailText mail;
  reading::find_mail(bytes, mail);
  return mail.is_mail;
}
}  // namespace

TEST_CASE("A mail is known by its headers", "[detect]") {
  struct Row {
    const char* why;
    const char* text;
  };
  const Row mails[] = {
      {"plain", "Return-Path: <a@b.example>\r\nSubject: x\r\n\r\nhi"},
      {"an mbox line", "From a@b.example Mon Nov 23 09:00:00 2026\nSubject: x\nFrom: a@b.example\n\nhi"},
      {"a byte order mark",
       "\xEF\xBB\xBF"
       "From: a@b.example\n\nhi"},
      {"empty lines in front", "\r\n\r\nFrom: a@b.example\r\n\r\nhi"},
      {"carriage returns alone", "Received: x\rFrom: a@b.example\r\rhi"},
      {"doubled returns", "From: a@b.example\r\r\nSubject: x\r\r\n\r\r\nhi"},
      {"letter case", "FROM: a@b.example\nsubject: x\n\nhi"},
      {"an unknown header first", "X-Odd: y\n folded\nMIME-Version: 1.0\n\nhi"}};
  for (const Row& row : mails) {
    INFO(row.why);
    CHECK(is_mail(row.text));
  }
  const Row texts[] = {{"a text message", "123456 is your Amazon OTP. Do not share it with anyone."},
                       {"a word and a colon", "Amazon: Your code is 228438.\nDon't share it."},
                       {"a subject alone", "Subject: your parcel\n\nhello"},
                       {"a text that begins with From", "From Amazon: your code is 228438"},
                       {"headers further down", "Look what came:\n\nFrom: a@b.example\nSubject: x\n"},
                       {"nothing", ""},
                       {"an address", "https://amazon.de/x"}};
  for (const Row& row : texts) {
    INFO(row.why);
    CHECK_FALSE(is_mail(row.text));
  }
}

TEST_CASE("Bytes are told from text", "[detect]") {
  CHECK(
      reading::is_binary(std::string("\x7F"
                                     "ELF\0\0\0\1\2",
                                     9)));
  CHECK_FALSE(reading::is_binary("a text\r\nof\ttwo lines"));
  CHECK_FALSE(reading::is_binary(""));
}
