#pragma once
// What the command line needs from the world. The shell's wiring fills it in; tests hand in fakes and string streams.

#include "app/check_message.h"
#include "app/event.h"
#include "app/job.h"
#include "app/texts.h"
#include "core/packs/knowledge.h"
#include "core/packs/pack_check.h"
#include "core/time.h"

#include <array>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

namespace cli {

/// An open household file. Runs the app's jobs one after the other on the calling thread: there is no worker.
class JobRunner {
 public:
  virtual ~JobRunner() = default;
  /// Every job has its event; empty only for jobs that have none (opening a page, the clipboard).
  virtual std::optional<app::Event> run(const app::Job& job) = 0;
  /// What happened when the file was opened.
  [[nodiscard]] virtual ports::OpeningNotice notice() const = 0;
};

/// `only_if_there` never makes a file: it gives a null pointer where there is none.
enum class Opening { only_if_there, make };

struct World {
  std::istream& in;  ///< may be read as bytes
  std::ostream& out;
  std::ostream& err;
  bool in_colour = false;       ///< standard output is a terminal that shows colours
  bool in_is_terminal = false;  ///< a person sits at standard input: say what is waited for
  std::string version;          ///< "0.1.0"
  std::function<core::LocalTime()> now;
  std::function<app::Texts()> texts;                                  ///< called once
  std::function<std::shared_ptr<const core::Knowledge>()> knowledge;  ///< called at most once, only where it is needed
  std::function<std::array<std::uint64_t, 4>()> seed;                 ///< for new ids
  /// Opens the household file at `path`; an empty path is the person's own.
  std::function<ports::Result<std::unique_ptr<JobRunner>>(const std::string& path, Opening how)> open_household;
  /// Looks at one pack file, as at that day.
  std::function<core::PackCheck(const std::string& path, core::Date today)> check_pack;
  /// The keys of signatures (see app::CheckOptions).
  app::KeyLookup look_up_key;
  /// How words are spelt.
  app::Corrections corrections;
};

}  // namespace cli
