#pragma once
// Messages that a household gets; judged alike on every day.

#include <string>

namespace window {

/// What the sample household waits for (app::make_demo_household).
inline const std::string expected_mail =
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

/// A trap for every household.
inline const std::string forged_mail =
    "Authentication-Results: mx.example.net; dkim=none; spf=pass smtp.mailfrom=amazon-parcels.example;"
    " dmarc=none header.from=amazon-parcels.example\n"
    "From: \"Amazon.com\" <order-update@amazon-parcels.example>\n"
    "To: keller@example.net\n"
    "Subject: Your account is on hold\n"
    "Content-Type: text/plain; charset=utf-8\n"
    "\n"
    "We could not deliver your package. Reply with the one-time password 482913 within 2 hours or pay the fee of"
    " 1.99 at http://amazon-parcels.example/pay, otherwise your account will be closed.\n";

}  // namespace window
