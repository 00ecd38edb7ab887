#pragma once
// How what goes wrong inside the store becomes a ports::Error. No exception leaves the layer.

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <utility>

#include "ports/result.h"

namespace store {

/// Ends a piece of work from deep inside with a sentence for the person. Caught by guarded().
class Refusal : public std::exception {
 public:
  explicit Refusal(ports::Error error) : error_(std::move(error)) {}
  [[nodiscard]] const ports::Error& error() const { return error_; }
  [[nodiscard]] const char* what() const noexcept override { return "refused"; }

 private:
  ports::Error error_;
};

/// Whether SQLite says that the bytes of the file are wrong, and not only that it cannot get at them now.
[[nodiscard]] bool means_damage(const SQLite::Exception& exception);
[[nodiscard]] ports::Error error_of(const SQLite::Exception& exception);
/// For all that is not SQLite's: memory, file system.
[[nodiscard]] ports::Error error_of(const std::exception& exception);

[[nodiscard]] ports::Error damaged_error();
[[nodiscard]] ports::Error busy_error();

/// Does `work`, which returns a ports::Result, and turns each exception into its Error.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const Refusal& refusal) {
    return refusal.error();
  } catch (const SQLite::Exception& exception) {
    return error_of(exception);
  } catch (const std::exception& exception) {
    return error_of(exception);
  }
}

}  // namespace store
