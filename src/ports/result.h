#pragma once
// What a port gives back: the value, or why there is none. GCC 12 has no std::expected.

#include <string>
#include <utility>
#include <variant>

namespace ports {

enum class ErrorKind { offline, refused, not_found, damaged, busy, unsupported };

/// `what` is one sentence for a person: what happened and what to do next. No code, password or message text is ever in it.
struct Error {
  ErrorKind kind = ErrorKind::unsupported;
  std::string what;
};

struct Done {};

template <class T = Done>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Requires: ok().
  [[nodiscard]] T& value() { return std::get<0>(held_); }
  [[nodiscard]] const T& value() const { return std::get<0>(held_); }
  T* operator->() { return &value(); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }

  /// Requires: not ok().
  [[nodiscard]] const Error& error() const { return std::get<1>(held_); }

 private:
  std::variant<T, Error> held_;
};

}  // namespace ports
