// Every screen is reached by the mouse, and a picture of each is left in the build folder for people to look at.
#include "support/catch.h"
#include "window/open_window.h"

using namespace window;

namespace {

void keep(const Picture& picture, const std::string& name) {
  const std::filesystem::path file = std::filesystem::path(PORCHLIGHT_BINARY_DIR) / "screenshots" / (name + ".png");
  INFO(file);
  CHECK(write_png(picture, file));
}

/// A mail that the sample household expects, and one that it must be warned of.
const std::string expected_mail =
    "Authentication-Results: mx.example.net; dkim=pass header.d=amazon.com; dmarc=pass header.from=amazon.com\n"
    "From: \"Amazon.com\" <order-update@amazon.com>\n"
    "To: keller@example.net\n"
    "Subject: A one-time password is required for your delivery\n"
    "Content-Type: text/plain; charset=utf-8\n"
    "\n"
    "Your package arrives today. Give this one-time password to the driver when you receive it:\n"
    "\n"
    "482913\n"
    "\n"
    "Order 112-5550142-7731209\n";

}  // namespace

TEST_CASE("Every screen is one click away", "[window]") {
  const Home home;
  OpenWindow window(home, {"--demo"});
  for (const Row row :
       {Row::check, Row::orders, Row::checklists, Row::family, Row::history, Row::settings, Row::today}) {
    INFO(title_of(row));
    window.click_row(row);
    REQUIRE(window.shows(row));
    window.screen().move_mouse(1279, 799);
    keep(window.settled(), std::to_string(static_cast<int>(row)));
  }
  CHECK(window.close() == 0);
}
