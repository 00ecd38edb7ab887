#include "store/restore.h"

#include <array>
#include <optional>

#include "store/copies.h"
#include "store/errors.h"
#include "store/examination.h"
#include "store/private_files.h"

namespace store {

namespace {

namespace fs = std::filesystem;

// The file itself last: a log that stayed behind alone would be played into the file that comes after it.
constexpr std::array endings{"-wal", "-shm", "-journal", ""};

bool is_free(const fs::path& path) {
  for (const char* ending : endings)
    if (fs::exists(fs::symlink_status(path.string() + ending))) return false;
  return true;
}

fs::path free_name(const fs::path& file, core::Date today) {
  for (int number = 1;; ++number) {
    fs::path name = file.string() + ".damaged-" + core::format_date(today) + "-" + std::to_string(number);
    if (is_free(name)) return name;
  }
}

/// Writes the newest good copy to `to`. Empty: no copy is good.
std::optional<core::Date> write_newest_good_copy(const fs::path& file, const fs::path& to) {
  for (const Copy& copy : copies_of(file)) {
    const auto written = guarded([&]() -> ports::Result<> {
      if (examine(copy.path).condition != Condition::sound) return damaged_error();
      Connection from(copy.path, Access::reading);
      copy_database(from, to);
      return examine(to).condition == Condition::sound ? ports::Result<>(ports::Done{}) : damaged_error();
    });
    if (written) return copy.day;
  }
  return std::nullopt;
}

}  // namespace

ports::OpeningNotice set_aside_and_restore(const fs::path& file, core::Date today) {
  const fs::path written = file.parent_path() / ("." + file.stem().string() + ".restored" + file.extension().string());
  const auto day = write_newest_good_copy(file, written);
  const fs::path aside = free_name(file, today);
  for (const char* ending : endings)
    if (fs::exists(file.string() + ending)) fs::rename(file.string() + ending, aside.string() + ending);
  if (day)
    fs::rename(written, file);
  else
    fs::remove(written);
  sync_folder(file.parent_path());
  return {.restored = true, .set_aside_as = aside.string(), .copy_of_day = day ? core::format_date(*day) : ""};
}

}  // namespace store
