#pragma once
// What one run of a command works with: the options that every command knows, the sentences, and the app's state.

#include "app/action.h"
#include "app/state.h"
#include "app/update.h"
#include "cli/run.h"
#include "cli/world.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Options that stand at the top and may be given after any command.
struct CommonOptions {
  std::string household;  ///< empty: the person's own
  std::string as;         ///< who is using the program
  std::string now;        ///< RFC 3339; empty: the clock
  bool json = false;
};

/// What a command needs of the household file. `look`: an empty household stands in for the person's own where there is none yet; a
/// path that was given must be there. `look_or_none`: the same, but that path may lack too. `change`: it must be there. `make`: it is
/// begun where it is not there.
enum class Need { look, look_or_none, change, make };

/// Empty: go on. Else the exit status; the sentence has been said.
using Stop = std::optional<int>;

class Session {
 public:
  explicit Session(World& world);

  CommonOptions options;
  World& world;

  [[nodiscard]] const app::Texts& texts() const { return state_.texts; }
  [[nodiscard]] std::string say(std::string_view key, const app::Details& details = {}) const;
  /// Says the sentence on standard error and gives `status`.
  int refuse(int status, std::string_view key, const app::Details& details = {}) const;

  /// Reads `--now`.
  [[nodiscard]] Stop read_time();
  [[nodiscard]] core::LocalTime now() const;

  /// Reads the packs, once.
  void read_knowledge();
  /// Opens the household, reads it and takes in who is asking.
  [[nodiscard]] Stop open(Need need);
  [[nodiscard]] bool has_file() const { return runner_ != nullptr; }

  /// Does what a person would do in the window, to its end. False: it could not be done, and the sentence has been said.
  [[nodiscard]] bool act(const app::Action& action);
  /// Runs one job. Empty: done. Else the exit status, and the sentence has been said.
  [[nodiscard]] Stop commit(app::CommitChanges changes);

  [[nodiscard]] app::State& state() { return state_; }
  [[nodiscard]] const app::State& state() const { return state_; }
  [[nodiscard]] const core::Household& household() const { return state_.household; }
  [[nodiscard]] const core::Packs& packs() const { return state_.knowledge->packs(); }
  [[nodiscard]] const core::MemberId& me() const { return state_.me; }
  [[nodiscard]] std::string name_of_member(const core::MemberId& id) const;  ///< empty where there is none
  /// A gift that keeps its item and its owner from the one who asks.
  [[nodiscard]] bool hides(const core::Order& order) const;

 private:
  void run_all(std::vector<app::Job> jobs);
  [[nodiscard]] Stop open_file(Opening how);
  [[nodiscard]] Stop load();
  [[nodiscard]] Stop become();
  void say_notice(bool errors_only);

  app::State state_;
  std::unique_ptr<JobRunner> runner_;
  std::optional<core::LocalTime> fixed_now_;
  bool knows_ = false;
};

}  // namespace cli
