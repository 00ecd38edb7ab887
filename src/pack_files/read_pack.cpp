#include "pack_files/read_pack.h"

#include "pack_files/pack_kinds.h"

#include <algorithm>
#include <fstream>

namespace pack_files {
namespace {

AnyPack read_kind(TableReader& file, Folder folder) {
  switch (folder) {
    case Folder::shops:
      return read_retailer(file, core::PackKind::shop);
    case Folder::carriers:
      return read_retailer(file, core::PackKind::carrier);
    case Folder::regions:
      return read_region(file);
    case Folder::phrases:
      return read_phrases(file);
    case Folder::checklists:
      break;
  }
  return read_checklist(file);
}

PackFile refused(std::string why) {
  PackFile file;
  file.complaint = std::move(why);
  return file;
}

PackFile read_table(const toml::table& table, std::string_view id, Folder folder) {
  Complaint complaint;
  TableReader reader(table, complaint);
  const std::string_view id_field = folder == Folder::phrases ? "language" : "id";
  PackFile file;
  file.id = reader.required_text(id_field);
  if (file.id != id) reader.refuse(id_field, "it must be the file's name, \"" + std::string(id) + "\".");
  file.replaces = reader.flag("replaces");
  file.pack = read_kind(reader, folder);
  reader.end();
  if (complaint.empty()) return file;
  file.complaint = complaint.all.front();
  file.more_complaints.assign(complaint.all.begin() + 1, complaint.all.end());
  return file;
}

}  // namespace

PackFile read_pack_text(std::string_view text, std::string_view id, Folder folder) {
  try {
    return read_table(toml::parse(text), id, folder);
  } catch (const toml::parse_error& error) {
    return refused("Line " + std::to_string(error.source().begin.line) +
                   ": this is not TOML: " + std::string(error.description()) + ".");
  } catch (const std::exception&) {
    return refused("It cannot be read.");
  }
}

PackText read_text(const std::filesystem::path& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return {{}, "It is no file."};
  std::ifstream stream(path, std::ios::binary);
  const std::uintmax_t size = std::filesystem::file_size(path, failed);
  std::string text(static_cast<std::size_t>(std::min<std::uintmax_t>(size, largest_pack)) + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!stream.is_open() || stream.bad()) return {{}, "It cannot be opened."};
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (text.size() > largest_pack) return {{}, "It is larger than a pack may be, 256 KB."};
  return {std::move(text), {}};
}

PackFile read_pack(const std::filesystem::path& path, Folder folder) {
  PackText bytes = read_text(path);
  if (!bytes.trouble.empty()) return refused(std::move(bytes.trouble));
  return read_pack_text(bytes.text, path.stem().string(), folder);
}

}  // namespace pack_files
