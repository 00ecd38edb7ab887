#pragma once
// Messages that are meant to break a reader: the "Bad input".

#include <cstddef>
#include <string>
#include <vector>

namespace hostile {

struct Input {
  std::string name;
  std::string bytes;
};

inline std::string repeated(const std::string& piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

inline std::string with_line_ends(std::string text, const std::string& end) {
  std::string made;
  for (const char c : text) made += c == '\n' ? end : std::string(1, c);
  return made;
}

inline std::string nested_parts(int depth) {
  std::string mail = "From: a@b.example\nSubject: deep\n";
  for (int i = 0; i < depth; ++i) {
    const std::string mark = "b" + std::to_string(i);
    mail += "Content-Type: multipart/mixed; boundary=" + mark + "\n\n--" + mark + '\n';
  }
  return mail + "Content-Type: text/plain\n\nYour code is 123456\n";
}

inline std::string html_mail(const std::string& html, const std::string& charset = "utf-8") {
  return "From: a@b.example\nSubject: html\nMIME-Version: 1.0\nContent-Type: text/html; charset=" + charset + "\n\n" +
         html;
}

inline const std::string small_mail =
    "From: Amazon <shipment-tracking@amazon.com>\nSubject: Your code\nDate: Mon, 23 Nov 2026 09:12:00 +0000\n\nYour "
    "one-time password is\n482913\n";

inline std::vector<Input> all() {
  constexpr std::size_t megabyte = 1024 * 1024;
  std::string binary;
  unsigned state = 7;
  for (std::size_t i = 0; i < 2 * megabyte; ++i) {
    state = state * 1664525U + 1013904223U;
    binary += static_cast<char>(state >> 24U);
  }
  std::vector<Input> inputs{
      {"nothing", ""},
      {"line ends only", "\r\n\r\n"},
      {"one NUL", std::string(1, '\0')},
      {"binary", binary},
      {"25 MB of text", small_mail + std::string(25 * megabyte - small_mail.size(), 'x')},
      {"25 MB of lines", small_mail + repeated("Your code is 123456 now\n", (25 * megabyte - small_mail.size()) / 24)},
      {"25 MB of blanks", small_mail + std::string(24 * megabyte, ' ')},
      {"25 MB of HTML", html_mail(repeated("<p>code <b>1</b>", 24 * megabyte / 16))},
      {"25 MB of base64", "From: a@b.example\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n" +
                              repeated("PHA+Y29kZTwv\n", 24 * megabyte / 13)},
      {"30 MB", std::string(30 * megabyte, 'x')},
      {"2,000 nested parts", nested_parts(2000)},
      {"20,000 nested messages",
       "From: a@b.example\n" + repeated("Content-Type: message/rfc822\n\n", 20'000) + "\nhi\n"},
      {"200,000 headers", "From: a@b.example\n" + repeated("X-A: b\n", 200'000) + "Subject: many\n\nhi\n"},
      {"a header of 5 MB", "From: a@b.example\nSubject: " + std::string(5 * megabyte, 'x') + "\n\nhi\n"},
      {"a folded header of 5 MB", "From: a@b.example\nSubject: x\n" + repeated(" y\n", 5 * megabyte / 3) + "\nhi\n"},
      {"200,000 encoded words", "From: a@b.example\nSubject: " + repeated("=?utf-8?q?=C3=A4?= ", 200'000) + "\n\nhi\n"},
      {"200,000 authors", "From: " + repeated("\"a\" <a@b.example>, ", 200'000) + "z@z.example\n\nhi\n"},
      {"100,000 comments", "From: " + std::string(100'000, '(') + " a@b.example\n\nhi\n"},
      {"300,000 parts", "From: a@b.example\nContent-Type: multipart/mixed; boundary=q\n\n" +
                            repeated("--q\n\nx\n", 300'000) + "--q--\n"},
      {"deep HTML", html_mail(repeated("<div>", 300'000) + "code 123456")},
      {"deep tables", html_mail(repeated("<table><tr><td>", 60'000) + "code 123456")},
      {"100,000 links", html_mail(repeated("<a href=\"https://a.example/\">b</a>", 100'000))},
      {"a link of 5 MB", html_mail("<a href=\"https://a.example/" + std::string(5 * megabyte, 'y') + "\">b</a>")},
      {"attributes without end", html_mail("<a " + repeated("x=1 ", 500'000))},
      {"entities", html_mail(repeated("&amp;&#x41;&nbsp;", 300'000))},
      {"an unknown charset", html_mail("<p>code 123456", "x-klingon")},
      {"a charset that lies", html_mail("<p>caf\xE9 123456", "utf-8")},
      {"UTF-7", html_mail("+ADw-script+AD4-", "utf-7")},
      {"UTF-16 without mark", std::string("Y\0o\0u\0r\0 \0c\0o\0d\0e\0", 18)},
      {"parameters in 20,000 pieces", "From: a@b.example\nContent-Type: text/plain;" +
                                          [] {
                                            std::string pieces;
                                            for (int i = 0; i < 20'000; ++i)
                                              pieces += "\n name*" + std::to_string(i) + "=x;";
                                            return pieces;
                                          }() +
                                          "\n\nhi\n"},
      {"a boundary in itself",
       "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; "
       "boundary=b\n\n--b\n\none\n--b--\n--b\n\ntwo\n--b--\n"},
      {"results without end", "Authentication-Results: mx.household.example; " +
                                  repeated("dkim=pass header.d=a.example; ", 100'000) + "\nFrom: a@b.example\n\nhi\n"},
      {"a million digits", std::string(megabyte, '7')},
      {"words without blanks", repeated("\xE3\x82\xB3\xE3\x83\xBC\xE3\x83\x89", 500'000)},
      {"invisible signs", "Your code is " + repeated("\xE2\x80\x8B\xE2\x80\xAE", 500'000) + "123456\n"},
      {"brackets", repeated("(*21*", 400'000)},
      {"addresses", repeated("https://a.example/ ", 200'000)},
  };
  const std::vector<Input> ends{{"LF", "\n"},           {"CR LF", "\r\n"},      {"CR", "\r"},
                                {"LF CR", "\n\r"},      {"CR CR LF", "\r\r\n"}, {"NEL", "\xC2\x85"},
                                {"LS", "\xE2\x80\xA8"}, {"VT", "\v"},           {"FF", "\f"}};
  for (const Input& end : ends) inputs.push_back({"line ends " + end.name, with_line_ends(small_mail, end.bytes)});
  return inputs;
}

}  // namespace hostile
