#include "store/household_on_disk.h"

namespace {

namespace fs = std::filesystem;

ports::Error refusal(HouseholdOnDisk& home) {
  const auto opened = store::open_household(home.file, home.keeper, home.clock);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().what.back() == '.');
  return opened.error();
}

}  // namespace

TEST_CASE("A household of a newer program is refused and left as it is", "[store][open]") {
  HouseholdOnDisk home;
  home.open().reset();
  SQLite::Database(home.file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
  const std::string before = bytes_of_file(home.file);
  CHECK(refusal(home).kind == ports::ErrorKind::unsupported);
  CHECK(bytes_of_file(home.file) == before);
  CHECK(names_in(home.folder.path()) == std::vector<std::string>{"household.db"});
}

TEST_CASE("A file of another program is refused and left as it is", "[store][open]") {
  HouseholdOnDisk home;
  SQLite::Database(home.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE songs (name)");
  const std::string before = bytes_of_file(home.file);
  CHECK(refusal(home).kind == ports::ErrorKind::refused);
  CHECK(bytes_of_file(home.file) == before);
}

TEST_CASE("A mail or a folder that was named by mistake stays where it is", "[store][open]") {
  HouseholdOnDisk home;
  home.file = home.folder / "letter.eml";
  write_file(home.file, "From: somebody@example.com\r\n\r\nHello");
  CHECK(refusal(home).kind == ports::ErrorKind::refused);
  CHECK(fs::exists(home.file));
  home.file = home.folder / "Documents";
  fs::create_directory(home.file);
  CHECK(refusal(home).kind == ports::ErrorKind::refused);
  CHECK(fs::is_directory(home.file));
  home.file = "/dev/null";
  CHECK(refusal(home).kind == ports::ErrorKind::refused);
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("A folder that cannot be made is told in a sentence", "[store][open]") {
  HouseholdOnDisk home;
  write_file(home.folder / "file", "");
  home.file = home.folder / "file/household.db";
  CHECK(refusal(home).kind == ports::ErrorKind::refused);
}

TEST_CASE("A file of no bytes is a household that was not begun yet", "[store][open]") {
  HouseholdOnDisk home;
  write_file(home.file, "");
  Store store = home.open();
  CHECK_FALSE(store->notice().restored);
  commit(store, {save(order("o1", "Tea"))});
  CHECK(rights_of(home.file) == 0600);
}

TEST_CASE("A link to a household is followed, and it is the household that is set aside", "[store][open]") {
  HouseholdOnDisk home;
  fs::create_directory(home.folder / "elsewhere");
  write_file(home.folder / "elsewhere/real.db", std::string(5000, '#'));
  fs::create_symlink(home.folder / "elsewhere/real.db", home.file);
  Store store = home.open();
  CHECK(store->notice().set_aside_as == (home.folder / "elsewhere/real.db.damaged-2026-11-23-1").string());
  CHECK(fs::is_symlink(home.file));
  CHECK(fs::exists(home.folder / "elsewhere/real.db"));
}

TEST_CASE("A path with odd letters in it is opened as it is", "[store][open]") {
  HouseholdOnDisk home;
  home.file = home.folder / "M\xC3\xBCller's 100% \"home\" ?mode=memory#x;.db";
  {
    Store store = home.open();
    commit(store, {save(order("o1", "Tea"))});
  }
  CHECK(fs::exists(home.file));
  Store store = home.open_to_read();
  CHECK(read(store).orders.size() == 1);
}

TEST_CASE("A household opens while another program is in the middle of a commit", "[store][open]") {
  HouseholdOnDisk home;
  home.open().reset();
  store::Connection other(home.file, store::Access::writing);
  other.database().exec("BEGIN IMMEDIATE");
  Store store = home.open();
  CHECK(read(store).whole);
  other.database().exec("ROLLBACK");
  commit(store, {save(order("o1", "Tea"))});
}
