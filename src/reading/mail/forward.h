#pragma once
// What somebody passed on within the text of a mail, as mail programs write it: a line that says so, or the head of the inner mail.

#include <string_view>

namespace reading {

struct Forward {
  bool found = false;
  std::string_view from;  ///< the inner mail's sender as written there; empty where none is
};

/// Looks for "-----Original Message-----" and its like in many languages, and for a head written out ("From: … Sent: … Subject: …").
/// Keeps: a view into `body`. Time: linear.
[[nodiscard]] Forward find_forward(std::string_view body);

}  // namespace reading
