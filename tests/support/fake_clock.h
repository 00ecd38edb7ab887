#pragma once
// A clock that moves only when told.

#include "ports/clock.h"

class FakeClock final : public ports::Clock {
 public:
  /// 23 November 2026, 14:32 in Berlin.
  FakeClock() { set("2026-11-23T14:32:00+01:00"); }

  [[nodiscard]] core::LocalTime now() const override { return now_; }
  void set(const char* rfc3339) { now_ = core::parse_rfc3339(rfc3339).value(); }
  void forward(std::chrono::seconds by) { now_.instant += by; }

 private:
  core::LocalTime now_;
};
