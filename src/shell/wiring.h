#pragma once
// Plugs the adapters into the ports: the same for the window and the command line.

#include "app/texts.h"
#include "core/packs/knowledge.h"
#include "platform/ares_resolver.h"
#include "platform/desktop_linux.h"
#include "platform/hunspell_spell_checker.h"
#include "platform/system_clock_linux.h"
#include "ports/secret_keeper.h"
#include "shell/household_jobs.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace shell {

class Wiring {
 public:
  /// Reads the texts. Without them every sentence is its own key: the program can still be used to find out why.
  Wiring();

  [[nodiscard]] ports::Resolver& resolver() { return resolver_; }
  [[nodiscard]] ports::SpellChecker& spell_checker() { return spell_checker_; }
  [[nodiscard]] core::LocalTime now() const { return clock_.now(); }
  [[nodiscard]] const app::Texts& texts() const { return texts_; }
  /// Reads the packs at the first call.
  [[nodiscard]] std::shared_ptr<const core::Knowledge> knowledge();
  /// Random; for core::IdMaker.
  [[nodiscard]] static std::array<std::uint64_t, 4> seed();

  /// Opens the household at `path`, or the person's own where it is empty. A null pointer where there is none and none is to be made.
  ports::Result<std::unique_ptr<HouseholdJobs>> open_household(const std::string& path, cli::Opening how);
  /// A household of its own in a new folder for temporary files, filled with the sample family; gone when the program ends.
  ports::Result<std::unique_ptr<HouseholdJobs>> open_demo();
  /// Who is at home in the sample family.
  [[nodiscard]] const core::MemberId& demo_member() const { return demo_member_; }

  /// The person's own household file. Errors: not_found: no home folder.
  static ports::Result<std::filesystem::path> own_household();

  ~Wiring();
  Wiring(const Wiring&) = delete;
  Wiring& operator=(const Wiring&) = delete;

 private:
  ports::SecretKeeper& keeper_of(const std::filesystem::path& folder);

  platform::SystemClock clock_;
  platform::LinuxDesktop desktop_;
  platform::AresResolver resolver_;
  platform::HunspellSpellChecker spell_checker_;
  app::Texts texts_;
  std::shared_ptr<const core::Knowledge> knowledge_;
  std::map<std::filesystem::path, std::unique_ptr<ports::SecretKeeper>> keepers_;
  std::filesystem::path demo_folder_;
  core::MemberId demo_member_;
};

}  // namespace shell
