// bench_input: how long a check takes as the message grows from 1 KB to 25 MB, for shapes that could make it slow. The last column tells
// how much more one byte costs than in the 64 KB message of the same shape: near 1 or below, the time is linear or bounded.
#include "app/check_message.h"
#include "support/hostile_mails.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <chrono>
#include <cstdio>

namespace {

struct Shape {
  const char* name;
  std::string (*make)(std::size_t size);
};

std::string filled(const std::string& head, const std::string& unit, std::size_t size) {
  return head + hostile::repeated(unit, size > head.size() ? (size - head.size()) / unit.size() + 1 : 1);
}

const std::string html_head = hostile::html_mail("");

constexpr Shape shapes[] = {
    {"a text of sentences",
     [](std::size_t size) {
       return filled(hostile::head + "\n",
                     "Your Amazon parcel comes today. The code is 482913, tell it to the driver.\n", size);
     }},
    {"one line without a full stop",
     [](std::size_t size) { return filled(hostile::head + "\n", "never share the code ", size); }},
    {"digits and blanks", [](std::size_t size) { return filled(hostile::head + "\n", "4829 ", size); }},
    {"square characters", [](std::size_t size) { return filled(hostile::head + "\n", "请把验证码告诉快递员", size); }},
    {"addresses",
     [](std::size_t size) { return filled(hostile::head + "\n", "https://a.example/x?y=https://b.example ", size); }},
    {"paragraphs of HTML",
     [](std::size_t size) { return filled(html_head, "<p>Your <b>code</b> is 482913</p>", size); }},
    {"open elements of HTML", [](std::size_t size) { return filled(html_head, "<div style='color:red'><b>", size); }},
    {"links of HTML",
     [](std::size_t size) { return filled(html_head, "<a href='https://a.example/'>Amazon</a> ", size); }},
    {"headers", [](std::size_t size) { return filled("From: a@shop.example\n", "Reply-To: b@shop.example\n", size); }},
    {"results of authentication",
     [](std::size_t size) {
       return filled("From: a@shop.example\nAuthentication-Results: mx.example.net", ";\n dkim=pass header.d=a.example",
                     size);
     }},
    {"parts", [](std::size_t size) { return hostile::many_parts(size / 6); }},
};

double seconds_of(const std::string& mail) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  const auto begun = std::chrono::steady_clock::now();
  (void)app::check_message(mail, {core::Channel::email, "mx.example.net"}, house, book, test::real_knowledge(),
                           test::afternoon());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

}  // namespace

int main() {
  constexpr std::size_t kilobyte = 1024;
  constexpr std::size_t of_comparison = 64 * kilobyte;
  (void)seconds_of("warm up");
  for (const Shape& shape : shapes) {
    std::printf("%s\n", shape.name);
    double usual = 0;
    for (const std::size_t size : {kilobyte, 8 * kilobyte, of_comparison, 1024 * kilobyte, 25 * 1024 * kilobyte}) {
      const std::string mail = shape.make(size);
      const double seconds = seconds_of(mail);
      const double per_byte = seconds * 1e9 / static_cast<double>(mail.size());
      if (size == of_comparison) usual = per_byte;
      std::printf("  %9zu bytes %9.2f ms %8.1f ns a byte", mail.size(), seconds * 1000, per_byte);
      if (usual > 0) std::printf("  %6.2f", per_byte / usual);
      std::printf("\n");
    }
  }
  return 0;
}
