#pragma once
// Does the app's jobs, one after the other, on the calling thread: the worker's in the window, the only one on the command line.

#include "cli/world.h"
#include "ports/desktop.h"
#include "ports/household_store.h"
#include "ports/resolver.h"
#include "ports/spell_checker.h"
#include "reading/signing_key.h"
#include "reading/spelling.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace shell {

/// A message file is read up to this size (formats.md: mails up to 25 MB); what is longer is refused.
inline constexpr std::size_t largest_message = 25'000'000;

/// What is not tied to one household.
struct Surroundings {
  std::shared_ptr<const core::Knowledge> knowledge;
  ports::Desktop& desktop;
  ports::Resolver& resolver;
  ports::SpellChecker& spell_checker;
  app::Texts texts;
  std::function<core::LocalTime()> time;

  [[nodiscard]] core::Instant now() const { return time().instant; }
};

/// The keys of signatures, asked of the domain name system. Keeps: `resolver` must outlive it.
[[nodiscard]] reading::SigningKeyLookup keys_by(ports::Resolver& resolver);

/// How the dictionaries of this computer spell a word; empty where there are none. Keeps: `spell_checker` must outlive it.
[[nodiscard]] reading::Corrections corrections_by(ports::SpellChecker& spell_checker);

/// Thread: one object is used by one thread at a time.
class HouseholdJobs final : public cli::JobRunner {
 public:
  HouseholdJobs(std::unique_ptr<ports::HouseholdStore> store, Surroundings surroundings);

  std::optional<app::Event> run(const app::Job& job) override;
  [[nodiscard]] ports::OpeningNotice notice() const override { return store_->notice(); }
  /// See ports::HouseholdStore.
  [[nodiscard]] bool changed_elsewhere() { return store_->changed_elsewhere(); }

 private:
  std::optional<app::Event> answer(const app::ReadHousehold& job);
  std::optional<app::Event> answer(const app::CommitChanges& job);
  std::optional<app::Event> answer(const app::ReadMessage& job);
  std::optional<app::Event> answer(const app::OpenInBrowser& job);
  std::optional<app::Event> answer(const app::CopyToClipboard& job);

  std::unique_ptr<ports::HouseholdStore> store_;
  Surroundings surroundings_;
};

/// The bytes of a file that may hold a message. Errors: not_found, refused (too big, a folder, not readable).
ports::Result<std::string> read_message_file(const std::string& path, const app::Texts& texts);

}  // namespace shell
