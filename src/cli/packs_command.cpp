// porchlight packs: what is known of shops, carriers, countries and languages, and what is wrong with a pack file.
#include "cli/command.h"
#include "cli/table.h"
#include "cli/verdict_json.h"
#include "cli/verdict_text.h"

#include <algorithm>
#include <memory>
#include <ostream>

namespace cli {
namespace {

std::string kind_in_words(const Session& session, const std::string& kind) {
  return session.say("cli.packs.kind." + kind);
}

struct Row {
  std::string id;
  std::string name;
  std::string kind;
  std::optional<core::Date> checked;
  std::optional<std::size_t> phrases;
};

std::size_t count_phrases(const core::PhraseList& list) {
  std::size_t count = 0;
  for (const auto& [meaning, phrases] : list.phrases) count += phrases.size();
  return count;
}

std::vector<Row> rows_of(const core::Packs& packs) {
  std::vector<Row> rows;
  for (const core::PackKind kind : {core::PackKind::shop, core::PackKind::carrier})
    for (const core::RetailerPack& pack : packs.retailers)
      if (pack.kind == kind)
        rows.push_back({pack.id, pack.name, kind == core::PackKind::shop ? "shop" : "carrier", pack.checked, {}});
  for (const core::RegionPack& pack : packs.regions) rows.push_back({pack.id, pack.name, "region", pack.checked, {}});
  for (const core::PhraseList& list : packs.phrases)
    rows.push_back({list.language, {}, "phrases", list.checked, count_phrases(list)});
  for (const core::Checklist& list : packs.checklists) rows.push_back({list.id, {}, "checklist", list.checked, {}});
  return rows;
}

Json object_of(const Row& row) {
  return {{"schema", 1},
          {"id", row.id},
          {"name", or_null(row.name)},
          {"kind", row.kind},
          {"checked", or_null(row.checked ? core::format_date(*row.checked) : std::string())},
          {"phrases", row.phrases ? Json(*row.phrases) : Json()}};
}

int list_packs(Session& session) {
  session.read_knowledge();
  Table table;
  for (const Row& row : rows_of(session.packs())) {
    if (session.options.json)
      session.world.out << one_line(object_of(row)) << '\n';
    else
      table.add({row.id, row.name, kind_in_words(session, row.kind),
                 row.checked ? core::format_date(*row.checked) : std::string(),
                 row.phrases ? std::to_string(*row.phrases) : std::string()});
  }
  table.print(session.world.out);
  for (const core::SkippedPack& pack : session.packs().skipped)
    session.world.err << session.say("cli.packs.skipped", {{"file", pack.file}, {"what", pack.what}}) << '\n';
  return good;
}

class PackChecker {
 public:
  explicit PackChecker(Session& session) : session_(session) {}

  int run(const std::vector<std::string>& files) {
    if (const Stop stop = session_.read_time()) return *stop;
    bool any_fault = false;
    bool any_trouble = false;
    for (const std::string& file : files) {
      const core::PackCheck check = session_.world.check_pack(file, core::day_of(session_.now()));
      any_fault = any_fault || !check.faults.empty();
      any_trouble = any_trouble || !check.trouble.empty();
      say(file, check);
    }
    if (any_trouble) return unreadable;
    return any_fault ? failed : good;
  }

 private:
  std::string sentence(const core::PackLack& lack) const {
    return session_.say("cli.packs.lacks." + lack.id, app::Details(lack.details.begin(), lack.details.end()));
  }

  void say(const std::string& file, const core::PackCheck& check) const {
    if (session_.options.json) {
      const std::string& trouble = check.trouble;
      session_.world.out << one_line(trouble.empty() ? object(file, check) : error_object(file, trouble)) << '\n';
    } else if (!check.trouble.empty()) {
      session_.world.err << session_.say("cli.packs.check.unreadable", {{"file", file}, {"what", check.trouble}})
                         << '\n';
    } else {
      print(file, check);
    }
  }

  Json object(const std::string& file, const core::PackCheck& check) const {
    Json lacks = Json::array();
    for (const core::PackLack& lack : check.lacks) lacks.push_back({{"id", lack.id}, {"text", sentence(lack)}});
    return {{"schema", 1},
            {"file", file},
            {"kind", check.kind},
            {"id", or_null(check.id)},
            {"good", check.faults.empty()},
            {"faults", check.faults},
            {"lacks", std::move(lacks)}};
  }

  void print(const std::string& file, const core::PackCheck& check) const {
    const char* key = !check.faults.empty()  ? "cli.packs.check.faulty"
                      : !check.lacks.empty() ? "cli.packs.check.good_but"
                                             : "cli.packs.check.good";
    const std::string kind = kind_in_words(session_, check.kind);
    session_.world.out << session_.say(key, {{"file", file}, {"kind", kind}}) << '\n';
    for (const std::string& fault : check.faults) print_point("cli.packs.check.fault", fault);
    for (const core::PackLack& lack : check.lacks) print_point("cli.packs.check.lack", sentence(lack));
  }

  void print_point(const char* key, const std::string& what) const {
    session_.world.out << "  " << wrapped(session_.say(key, {{"what", what}}), 4);
  }

  Session& session_;
};

}  // namespace

void add_packs(CLI::App& top, Commands& commands) {
  CLI::App* packs = add_command(top, commands.session, "packs");
  packs->require_subcommand(0, 1);
  packs->callback([packs, &commands] {
    if (packs->get_subcommands().empty()) commands.deed = [&commands] { return list_packs(commands.session); };
  });
  add_command(*packs, commands.session, "packs.list")->callback([&commands] {
    commands.deed = [&commands] { return list_packs(commands.session); };
  });
  CLI::App* check = add_command(*packs, commands.session, "packs.check");
  auto files = std::make_shared<std::vector<std::string>>();
  check->add_option("FILE", *files, option_help(commands.session, "pack_file"))->required();
  check->callback(
      [&commands, files] { commands.deed = [&commands, files] { return PackChecker(commands.session).run(*files); }; });
}

}  // namespace cli
