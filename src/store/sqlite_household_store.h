#pragma once
// The household in a SQLite file; household_file.md describes the file.

#include <filesystem>
#include <memory>
#include <optional>

#include "ports/clock.h"
#include "ports/household_store.h"
#include "ports/secret_keeper.h"
#include "store/code_seal.h"
#include "store/connection.h"
#include "store/private_files.h"

namespace store {

class SqliteHouseholdStore final : public ports::HouseholdStore {
 public:
  /// What the store needs while it lives. `clock` is null in a store that only reads.
  struct Needs {
    ports::SecretKeeper& keeper;
    ports::Clock* clock = nullptr;
  };

  /// Requires: the file was examined and has the newest version (open_household.h does it). `connection` may be empty in a
  /// store that only reads: a file in which no household was begun yet.
  SqliteHouseholdStore(std::filesystem::path file, std::unique_ptr<Connection> connection, Needs needs,
                       ports::OpeningNotice notice);

  ports::Result<core::HouseholdNews> read(core::Revision since) override;
  /// The first commit of a day keeps a copy of what was before it.
  ports::Result<core::HouseholdNews> commit(std::span<const core::Change> changes,
                                            std::span<const core::HistoryEntry> entries, core::Revision since) override;
  /// Also true when another file stands at the path now, as after another program has set a damaged one aside.
  bool changed_elsewhere() override;
  [[nodiscard]] const ports::OpeningNotice& notice() const override { return notice_; }

 private:
  [[nodiscard]] bool reads_only() const { return needs_.clock == nullptr; }
  [[nodiscard]] bool file_is_another() const { return identity_of(file_) != identity_; }
  /// Goes on with the file that stands at the path now. Throws SQLite::Exception, Refusal.
  void follow_the_file();
  void copy_at_a_new_day();
  [[nodiscard]] core::HouseholdNews news_since(core::Revision since);

  std::filesystem::path file_;
  std::unique_ptr<Connection> connection_;
  Needs needs_;
  CodeSeal seal_;
  ports::OpeningNotice notice_;
  std::optional<FileIdentity> identity_;
  std::optional<core::Date> copied_on_;
  std::int64_t seen_version_ = 0;
  bool is_new_file_ = false;
};

}  // namespace store
