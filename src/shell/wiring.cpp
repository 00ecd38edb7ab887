#include "shell/wiring.h"

#include "app/demo_household.h"
#include "pack_files/read_texts.h"
#include "pack_files/toml_pack_shelf.h"
#include "platform/assets_folder.h"
#include "platform/data_folder_linux.h"
#include "platform/keyring_secret_keeper_linux.h"
#include "store/open_household.h"

#include <random>
#include <system_error>

namespace shell {

Wiring::Wiring() {
  if (auto sentences = pack_files::read_texts(platform::assets_folder() / "texts" / "en.json"))
    texts_ = app::Texts(std::move(sentences.value()));
}

Wiring::~Wiring() {
  std::error_code ignored;
  if (!demo_folder_.empty()) std::filesystem::remove_all(demo_folder_, ignored);
}

std::shared_ptr<const core::Knowledge> Wiring::knowledge() {
  if (knowledge_) return knowledge_;
  const auto own = platform::data_folder();
  pack_files::TomlPackShelf shelf(platform::assets_folder() / "packs",
                                  own.ok() ? own.value() / "packs" : std::filesystem::path());
  knowledge_ = std::make_shared<core::Knowledge>(shelf.read());
  return knowledge_;
}

std::array<std::uint64_t, 4> Wiring::seed() {
  std::random_device device;
  std::array<std::uint64_t, 4> words{};
  for (std::uint64_t& word : words) word = (static_cast<std::uint64_t>(device()) << 32U) | device();
  return words;
}

ports::Result<std::filesystem::path> Wiring::own_household() {
  auto folder = platform::data_folder();
  if (!folder) return folder.error();
  return folder.value() / "household.db";
}

ports::SecretKeeper& Wiring::keeper_of(const std::filesystem::path& folder) {
  auto& keeper = keepers_[folder];
  if (!keeper) keeper = platform::choose_secret_keeper(folder);
  return *keeper;
}

ports::Result<std::unique_ptr<HouseholdJobs>> Wiring::open_household(const std::string& path, cli::Opening how) {
  std::filesystem::path file = path;
  if (path.empty()) {
    auto own = own_household();
    if (!own) return own.error();
    file = own.value();
  }
  ports::SecretKeeper& keeper = keeper_of(std::filesystem::absolute(file).parent_path());
  auto store = how == cli::Opening::make ? store::open_household(file, keeper, clock_)
                                         : store::open_household_for_reading(file, keeper);
  if (!store) {
    const bool none = store.error().kind == ports::ErrorKind::not_found && how == cli::Opening::only_if_there;
    if (none) return std::unique_ptr<HouseholdJobs>();
    return store.error();
  }
  return std::make_unique<HouseholdJobs>(
      std::move(store.value()),
      Surroundings{knowledge(), desktop_, resolver_, spell_checker_, texts_, [this] { return now(); }});
}

ports::Result<std::unique_ptr<HouseholdJobs>> Wiring::open_demo() {
  std::error_code error;
  const std::string name = "porchlight-demo-" + std::to_string(seed().front());
  demo_folder_ = std::filesystem::temp_directory_path(error) / name;
  auto jobs = open_household((demo_folder_ / "household.db").string(), cli::Opening::make);
  if (!jobs) return jobs;
  app::DemoHousehold demo = app::make_demo_household(now());
  demo_member_ = demo.me;
  const auto filled = jobs.value()->run(app::CommitChanges{0, std::move(demo.changes), std::move(demo.entries), 0});
  if (filled)
    if (const auto* refused = std::get_if<app::CommitFailed>(&*filled)) return refused->error;
  return jobs;
}

}  // namespace shell
