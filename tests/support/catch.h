#pragma once
// Catch2 for all tests: version 3 where it is installed, else Debian 12's 2.13. Write as for version 3
// (Catch::Approx, Catch::Matchers::ContainsSubstring); what 2.13 calls otherwise is given its new name here.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch {
using Detail::Approx;
namespace Matchers {
inline auto ContainsSubstring(const std::string& part, CaseSensitive::Choice caring = CaseSensitive::Yes) {
  return Contains(part, caring);
}
}  // namespace Matchers
}  // namespace Catch
#endif
