#pragma once
// Mails made to break or to stall whoever reads them. Each is made when it is asked for.

#include <functional>
#include <string>
#include <vector>

namespace hostile {

inline std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

inline std::string with_newlines(std::string mail, const std::string& newline) {
  std::string changed;
  for (const char c : mail) changed += c == '\n' ? newline : std::string(1, c);
  return changed;
}

/// Bytes without any order; always the same ones.
inline std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  unsigned state = 7;
  for (char& c : bytes) {
    state = state * 1664525U + 1013904223U;
    c = static_cast<char>(state >> 24U);
  }
  return bytes;
}

inline const std::string head = "From: Shop <a@shop.example>\nSubject: hostile\nMIME-Version: 1.0\n";
inline std::string html_mail(const std::string& html) {
  return head + "Content-Type: text/html; charset=utf-8\n\n" + html;
}

inline std::string nested_parts(std::size_t depth) {
  std::string mail = head;
  for (std::size_t i = 0; i < depth; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
  }
  return mail + "Content-Type: text/plain\n\nhi\n";
}

inline std::string nested_messages(std::size_t depth) {
  return head + repeated("Content-Type: message/rfc822\n\n", depth) + "Content-Type: text/plain\n\nhi\n";
}

inline std::string many_parts(std::size_t count) {
  return head + "Content-Type: multipart/mixed; boundary=q\n\n" + repeated("--q\n\nx\n", count) + "--q--\n";
}

struct Mail {
  std::string name;
  std::function<std::string()> make;
};

inline std::vector<Mail> mails() {
  const std::string small = head + "Content-Type: text/plain\n\none\n\ntwo\n";
  return {
      {"empty", [] { return std::string(); }},
      {"only line breaks", [] { return std::string("\r\n\r\n\n\r"); }},
      {"noise", [] { return noise(500'000); }},
      {"25 MB of noise", [] { return noise(25U << 20U); }},
      {"NULs", [] { return head + "\n" + std::string(1'000'000, '\0') + "end"; }},
      {"carriage returns alone", [small] { return with_newlines(small, "\r"); }},
      {"three kinds of line breaks",
       [] { return std::string("From: a@b.example\r\nSubject: x\n\r\none\rtwo\r\nthree\n"); }},
      {"25 MB of text", [] { return head + "\n" + repeated("a line of some words\n", (25U << 20U) / 21); }},
      {"25 MB without a line break", [] { return head + "\n" + std::string((25U << 20U) - 200, 'x'); }},
      {"25 MB attached",
       [] {
         return head +
                "Content-Type: multipart/mixed; boundary=q\n\n--q\n\nhi\n--q\nContent-Type: "
                "application/pdf\nContent-Transfer-Encoding: base64\n\n" +
                repeated(std::string(76, 'A') + "\n", 320'000) + "--q--\n";
       }},
      {"2,000 nested parts", [] { return nested_parts(2000); }},
      {"50,000 nested parts", [] { return nested_parts(50'000); }},
      {"20,000 nested messages", [] { return nested_messages(20'000); }},
      {"300,000 parts", [] { return many_parts(300'000); }},
      {"200,000 headers", [] { return "From: a@b.example\n" + repeated("X-A: b\n", 200'000) + "Subject: last\n\nhi"; }},
      {"8 million headers of two bytes", [] { return "From: a@b.example\n" + repeated("a:\n", 8'000'000) + "\nhi"; }},
      {"200,000 senders", [] { return repeated("From: a@b.example\n", 200'000) + "\nhi"; }},
      {"a header of 5 MB", [] { return "From: a@b.example\nSubject: " + std::string(5U << 20U, 'x') + "\n\nhi"; }},
      {"a folded header of 5 MB",
       [] { return "From: a@b.example\nSubject: x\n" + repeated(" more\n", 870'000) + "\nhi"; }},
      {"200,000 encoded words",
       [] { return "From: a@b.example\nSubject: " + repeated("=?utf-8?q?=C3=A4?= ", 200'000) + "\n\nhi"; }},
      {"200,000 authors",
       [] { return "From: " + repeated("\"a\" <a@b.example>, ", 200'000) + "z@z.example\nSubject: s\n\nhi"; }},
      {"nested comments", [] { return "Subject: s\nFrom: " + std::string(100'000, '(') + " a@b.example\n\nhi"; }},
      {"20,000 parameters",
       [] {
         return head + "Content-Type: text/plain; " + repeated("name*1=x;\n ", 20'000) + " charset=utf-8\n\nhi\n";
       }},
      {"results that never end",
       [] {
         return "Authentication-Results: mx.household.example; dkim=pass " + repeated("(", 50'000) + "\n" + head +
                "\nhi";
       }},
      {"an unknown charset", [] { return head + "Content-Type: text/plain; charset=x-klingon\n\ncode 482913 \xFC\n"; }},
      {"a multipart without a boundary", [] { return head + "Content-Type: multipart/mixed\n\n--q\n\nhi\n--q--\n"; }},
      {"200,000 elements deep", [] { return html_mail(repeated("<div>", 200'000) + "deep"); }},
      {"200,000 elements deep, closed by others",
       [] { return html_mail(repeated("<div>", 200'000) + repeated("</b>", 200'000) + "deep"); }},
      {"80,000 open letters' styles", [] { return html_mail(repeated("<b><i><a href=x><font>", 80'000) + "deep"); }},
      {"20,000 tables", [] { return html_mail(repeated("<table><tr><td>", 20'000) + "deep"); }},
      {"a tag of 400,000 attributes", [] { return html_mail("<p " + repeated("a=1 ", 400'000) + ">hi"); }},
      {"a tag that never ends", [] { return html_mail("hi<a href='" + std::string(1'500'000, 'x')); }},
      {"comments that never end", [] { return html_mail("hi" + repeated("<!--", 400'000)); }},
      {"half a million ampersands", [] { return html_mail(std::string(500'000, '&') + "hi"); }},
      {"half a million smaller-thans", [] { return html_mail(std::string(500'000, '<') + "hi"); }},
      {"scripts that never end", [] { return html_mail("hi" + repeated("<script></", 150'000)); }},
      {"100,000 links", [] { return html_mail(repeated("<a href=http://a.example/>x</a>", 100'000)); }},
      {"100,000 hosts",
       [] {
         std::string html;
         for (int i = 0; i < 60'000; ++i) html += "<a href=//amaz-" + std::to_string(i) + "-n.example>x</a>";
         return html_mail(html);
       }},
      {"50,000 rules of style",
       [] { return html_mail("<style>" + repeated(".a,.b .c,#d{display:none}", 50'000) + "</style>hi"); }},
      {"rules of style that never close",
       [] { return html_mail("<style>" + repeated("@media x{", 150'000) + "</style>hi"); }},
      {"a million brackets behind an address",
       [] { return head + "\nhttp://a.example/" + std::string(1'000'000, ')') + "\n"; }},
      {"a million dots", [] { return head + "\n" + std::string(1'000'000, '.') + "\n"; }},
      {"half a million at-signs", [] { return head + "\nhttp://" + std::string(500'000, '@') + "a.example/\n"; }},
      {"a million marks of direction", [] { return head + "\n" + repeated("\u202Ea\u202C", 200'000) + "\n"; }},
      {"words split a million times", [] { return head + "\n" + repeated("a\u200B", 250'000) + "\n"; }},
  };
}

}  // namespace hostile
