#pragma once
// The command line with a household in memory, string streams and a clock that stands: Monday, 23 November 2026, 14:10 UTC.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "cli/world.h"
#include "pack_files/check_pack.h"
#include "pack_files/read_texts.h"
#include "pack_files/toml_pack_shelf.h"
#include "reading/read_message.h"

namespace cli_test {

inline const std::filesystem::path source_dir = PORCHLIGHT_SOURCE_DIR;

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The packs and sentences that the program comes with, read once.
inline const std::shared_ptr<const core::Knowledge>& knowledge() {
  static const auto all = [] {
    pack_files::TomlPackShelf shelf(source_dir / "assets/packs");
    return std::make_shared<const core::Knowledge>(shelf.read());
  }();
  return all;
}

inline const app::Texts& texts() {
  static const app::Texts all(pack_files::read_texts(source_dir / "assets/texts/en.json").value());
  return all;
}

/// What a store does, in memory.
class HouseholdFake {
 public:
  core::Household household;
  bool refuses = false;
  int commits = 0;

  std::optional<app::Event> answer(const app::ReadHousehold&) const { return app::HouseholdRead{whole()}; }

  std::optional<app::Event> answer(const app::CommitChanges& job) {
    if (refuses) return app::CommitFailed{job.serial, {ports::ErrorKind::refused, "The disk is full."}};
    ++commits;
    ++household.revision;
    for (const core::Change& change : job.changes) std::visit([this](const auto& one) { apply(one); }, change);
    for (core::HistoryEntry entry : job.entries) {
      entry.number = static_cast<std::int64_t>(household.history.size()) + 1;
      household.history.push_back(std::move(entry));
    }
    return app::Committed{job.serial, whole()};
  }

  std::optional<app::Event> answer(const app::ReadMessage& job) const {
    const std::string bytes = job.path.empty() ? job.bytes : text_of(job.path);
    return app::MessageRead{job.serial, reading::read_message(bytes, *knowledge(), {job.channel, job.results_host})};
  }
  std::optional<app::Event> answer(const app::OpenInBrowser&) const { return {}; }
  std::optional<app::Event> answer(const app::CopyToClipboard&) const { return {}; }

 private:
  [[nodiscard]] core::HouseholdNews whole() const {
    core::HouseholdNews news;
    news.revision = household.revision;
    news.whole = true;
    news.settings = household.settings;
    news.members = household.members;
    news.orders = household.orders;
    news.codes = household.codes;
    news.incidents = household.incidents;
    news.questions = household.questions;
    news.history = household.history;
    return news;
  }

  template <class Thing>
  static void put(std::vector<Thing>& things, const Thing& after) {
    for (Thing& thing : things)
      if (thing.id == after.id) {
        thing = after;
        return;
      }
    things.push_back(after);
  }
  void apply(const core::Save<core::Member>& save) { put(household.members, save.after); }
  void apply(const core::Save<core::Order>& save) { put(household.orders, save.after); }
  void apply(const core::Save<core::WaitingCode>& save) { put(household.codes, save.after); }
  void apply(const core::Save<core::Incident>& save) { put(household.incidents, save.after); }
  void apply(const core::Save<core::Question>& save) { put(household.questions, save.after); }
  void apply(const core::Save<core::Settings>& save) { household.settings = save.after; }
  void apply(const core::Remove<core::Member>& gone) {
    std::erase_if(household.members, [&](const core::Member& member) { return member.id == gone.before.id; });
  }
  void apply(const core::Remove<core::Order>& gone) {
    std::erase_if(household.orders, [&](const core::Order& order) { return order.id == gone.before.id; });
  }
};

/// What a run of the program said.
struct Said {
  int status = 0;
  std::string out;
  std::string err;

  [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

class FakeWorld {
 public:
  std::map<std::string, HouseholdFake> files;  ///< by path; "" is the person's own
  app::KeyLookup look_up_key;

  Said run(std::vector<std::string> arguments, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    cli::World world{in,
                     out,
                     err,
                     false,
                     false,
                     "0.1.0",
                     [] { return *core::parse_rfc3339("2026-11-23T14:10:00Z"); },
                     [] { return texts(); },
                     [] { return knowledge(); },
                     [this] {
                       ++seeds_;
                       return std::array<std::uint64_t, 4>{seeds_, seeds_ * 31, seeds_ * 17, seeds_ * 7};
                     },
                     [this](const std::string& path, cli::Opening how) { return open(path, how); },
                     [](const std::string& path, core::Date today) { return pack_files::check_pack(path, today); },
                     look_up_key,
                     {}};
    const int status = cli::run(arguments, world);
    return {status, out.str(), err.str()};
  }

  HouseholdFake& own() { return files[""]; }

  /// The household of tests/samples, as the person's own.
  void take_samples() { (void)run({"import", (source_dir / "tests/samples/household.json").string()}); }

 private:
  class Runner : public cli::JobRunner {
   public:
    Runner(HouseholdFake& file, cli::Opening how) : file_(file), may_write_(how == cli::Opening::make) {}
    std::optional<app::Event> run(const app::Job& job) override {
      if (const auto* commit = std::get_if<app::CommitChanges>(&job); commit != nullptr && !may_write_)
        return app::CommitFailed{commit->serial, {ports::ErrorKind::refused, "Opened for reading only."}};
      return std::visit([this](const auto& one) { return file_.answer(one); }, job);
    }
    [[nodiscard]] ports::OpeningNotice notice() const override { return {}; }

   private:
    HouseholdFake& file_;
    bool may_write_;
  };

  ports::Result<std::unique_ptr<cli::JobRunner>> open(const std::string& path, cli::Opening how) {
    if (path == "/damaged") return ports::Error{ports::ErrorKind::damaged, "The household file is damaged."};
    if (how == cli::Opening::only_if_there && files.count(path) == 0) return std::unique_ptr<cli::JobRunner>();
    return std::unique_ptr<cli::JobRunner>(std::make_unique<Runner>(files[path], how));
  }

  std::uint64_t seeds_ = 0;
};

}  // namespace cli_test
