#include "pack_files/check_pack.h"

#include "pack_files/find_lacks.h"
#include "pack_files/read_pack.h"
#include "pack_files/spelling.h"

#include <toml++/toml.h>
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <system_error>

namespace pack_files {
namespace {

// In the order of Folder.
constexpr std::array<std::string_view, 5> kind_names{"shop", "carrier", "region", "phrases", "checklist"};

std::optional<Folder> folder_by_name(std::string_view name) {
  const auto found = std::find(std::begin(folder_names), std::end(folder_names), name);
  if (found == std::end(folder_names)) return std::nullopt;
  return static_cast<Folder>(found - std::begin(folder_names));
}

// A file that lies elsewhere: what only one kind of pack has. A carrier is told from a shop by its numbers.
Folder folder_by_fields(std::string_view text) {
  try {
    const toml::table table = toml::parse(text);
    const auto has_any = [&](std::initializer_list<std::string_view> fields) {
      return std::any_of(fields.begin(), fields.end(), [&](std::string_view field) { return table.contains(field); });
    };
    if (has_any({"language", "common_words", "phrases"})) return Folder::phrases;
    if (has_any({"steps"})) return Folder::checklists;
    if (has_any({"holidays", "contacts", "sunday_delivery"})) return Folder::regions;
    const bool is_shop = has_any({"order_numbers", "carriers"});
    return has_any({"tracking_numbers"}) && !is_shop ? Folder::carriers : Folder::shops;
  } catch (const std::exception&) {
    return Folder::shops;  // no TOML: the reader names the line
  }
}

Folder folder_of(const std::filesystem::path& path, std::string_view text) {
  std::error_code failed;
  const auto whole = std::filesystem::absolute(path, failed);
  const auto named = folder_by_name((failed ? path : whole).parent_path().filename().string());
  return named ? *named : folder_by_fields(text);
}

std::string name_in(const core::RetailerPack& pack) { return pack.name; }
std::string name_in(const core::RegionPack& pack) { return pack.name; }
std::string name_in(const core::PhraseList&) { return {}; }
std::string name_in(const core::Checklist&) { return {}; }

}  // namespace

core::PackCheck check_pack(const std::filesystem::path& path, core::Date today) {
  core::PackCheck check;
  PackText bytes = read_text(path);
  check.trouble = std::move(bytes.trouble);
  if (!check.trouble.empty()) return check;
  const Folder folder = folder_of(path, bytes.text);
  check.kind = kind_names.at(static_cast<std::size_t>(folder));
  PackFile file = read_pack_text(bytes.text, path.stem().string(), folder);
  check.id = file.id;
  if (!file.complaint.empty()) check.faults.push_back(std::move(file.complaint));
  std::move(file.more_complaints.begin(), file.more_complaints.end(), std::back_inserter(check.faults));
  if (!check.faults.empty()) return check;
  check.name = std::visit([](const auto& pack) { return name_in(pack); }, file.pack);
  check.lacks = find_lacks(file.pack, today);
  if (!is_id(check.id)) check.lacks.push_back({"no_good_id", {{"name", check.id}}});
  return check;
}

}  // namespace pack_files
