// The one main of every test program. Beside Catch2's own report it leaves "PASSED FAILED", the numbers of test
// cases, in the file that PORCHLIGHT_TEST_COUNTS names: a program that crashed leaves none.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include <cstdlib>
#include <fstream>

#include "support/catch.h"

namespace {
#if __has_include(<catch2/catch_all.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

class CountsFile : public Listener {
 public:
  using Listener::Listener;
  void testRunEnded(const Catch::TestRunStats& run) override {
    const char* path = std::getenv("PORCHLIGHT_TEST_COUNTS");
    if (path == nullptr) return;
    const auto& cases = run.totals.testCases;
    std::ofstream(path) << cases.passed + cases.failedButOk << ' ' << cases.failed << '\n';
  }
};
CATCH_REGISTER_LISTENER(CountsFile)
}  // namespace

int main(int argc, char** argv) { return Catch::Session().run(argc, argv); }
