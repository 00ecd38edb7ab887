#include "platform/data_folder_linux.h"

#include <cstdlib>

#include "support/catch.h"

namespace {

/// A variable of the environment for the length of a test.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    const char* now = std::getenv(name);
    if (now != nullptr) before_ = now;
    was_set_ = now != nullptr;
    set(value);
  }
  ~Variable() { set(was_set_ ? before_.c_str() : nullptr); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  void set(const char* value) {
    if (value == nullptr)
      ::unsetenv(name_);
    else
      ::setenv(name_, value, 1);
  }

  const char* name_;
  std::string before_;
  bool was_set_ = false;
};

}  // namespace

TEST_CASE("The data folder is where the XDG specification puts it", "[platform]") {
  struct Case {
    const char* why;
    const char* data_home;
    const char* home;
    const char* folder;
  };
  const Case one =
      GENERATE(Case{"named by the person", "/data", "/home/rosa", "/data/porchlight"},
               Case{"the usual place", nullptr, "/home/rosa", "/home/rosa/.local/share/porchlight"},
               Case{"empty is as good as not set", "", "/home/rosa", "/home/rosa/.local/share/porchlight"},
               Case{"a relative one is ignored", "data", "/home/rosa", "/home/rosa/.local/share/porchlight"});
  INFO(one.why);
  const Variable data_home("XDG_DATA_HOME", one.data_home);
  const Variable home("HOME", one.home);
  const auto folder = platform::data_folder();
  REQUIRE(folder);
  CHECK(*folder == one.folder);
}

TEST_CASE("Without HOME the data folder is below the home folder that the system knows", "[platform]") {
  const Variable data_home("XDG_DATA_HOME", nullptr);
  const Variable home("HOME", nullptr);
  const auto folder = platform::data_folder();
  if (folder) {
    CHECK((*folder).is_absolute());
    CHECK((*folder).filename() == "porchlight");
  } else {
    CHECK(folder.error().kind == ports::ErrorKind::not_found);
  }
}
