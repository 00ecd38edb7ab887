#include "shell/household_jobs.h"

#include "reading/read_message.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace shell {

reading::SigningKeyLookup keys_by(ports::Resolver& resolver) {
  return [&resolver](const std::string& name) {
    auto records = resolver.text_records(name);
    using Answer = reading::SigningKey::Answer;
    if (!records)
      return reading::SigningKey{records.error().kind == ports::ErrorKind::offline ? Answer::no_answer : Answer::none,
                                 {}};
    // Several records make no key (RFC 6376 section 3.6.2.2 leaves open which counts).
    return records->size() == 1 ? reading::SigningKey{Answer::found, records->front()}
                                : reading::SigningKey{Answer::none, {}};
  };
}

reading::Corrections corrections_by(ports::SpellChecker& spell_checker) {
  if (!spell_checker.is_of_use()) return {};
  return [&spell_checker](const std::string& language, const std::string& word) {
    return spell_checker.corrections(language, word);
  };
}

HouseholdJobs::HouseholdJobs(std::unique_ptr<ports::HouseholdStore> store, Surroundings surroundings)
    : store_(std::move(store)), surroundings_(std::move(surroundings)) {}

std::optional<app::Event> HouseholdJobs::run(const app::Job& job) {
  return std::visit([this](const auto& one) { return answer(one); }, job);
}

std::optional<app::Event> HouseholdJobs::answer(const app::ReadHousehold& job) {
  auto news = store_->read(job.since);
  if (!news) return app::JobFailed{news.error()};
  return app::HouseholdRead{std::move(news.value())};
}

std::optional<app::Event> HouseholdJobs::answer(const app::CommitChanges& job) {
  auto news = store_->commit(job.changes, job.entries, job.since);
  if (!news) return app::CommitFailed{job.serial, news.error()};
  return app::Committed{job.serial, std::move(news.value())};
}

std::optional<app::Event> HouseholdJobs::answer(const app::ReadMessage& job) {
  reading::ReadingOptions options{
      job.channel, job.results_host, {}, surroundings_.now(), corrections_by(surroundings_.spell_checker)};
  if (!job.offline) options.look_up_key = keys_by(surroundings_.resolver);
  if (job.path.empty())
    return app::MessageRead{job.serial, reading::read_message(job.bytes, *surroundings_.knowledge, options)};
  auto bytes = read_message_file(job.path, surroundings_.texts);
  if (!bytes) return app::MessageUnreadable{job.serial, bytes.error()};
  return app::MessageRead{job.serial, reading::read_message(bytes.value(), *surroundings_.knowledge, options)};
}

std::optional<app::Event> HouseholdJobs::answer(const app::OpenInBrowser& job) {
  const auto opened = surroundings_.desktop.open_address(job.address);
  if (!opened) return app::JobFailed{opened.error()};
  return std::nullopt;
}

// The clipboard belongs to the window, which takes this job before it comes here; a terminal has none.
std::optional<app::Event> HouseholdJobs::answer(const app::CopyToClipboard&) { return std::nullopt; }

ports::Result<std::string> read_message_file(const std::string& path, const app::Texts& texts) {
  const auto refused = [&](ports::ErrorKind kind, const char* key) {
    return ports::Error{kind, texts.say(key, {{"path", path}})};
  };
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return refused(ports::ErrorKind::not_found, "file.not_found");
  if (std::filesystem::is_directory(path, error)) return refused(ports::ErrorKind::refused, "file.is_folder");
  std::ifstream in(path, std::ios::binary);
  std::string bytes;
  std::string piece(1 << 16, '\0');
  while (in && bytes.size() <= largest_message) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    bytes.append(piece, 0, static_cast<std::size_t>(in.gcount()));
  }
  if (bytes.empty() && !in.eof()) return refused(ports::ErrorKind::refused, "file.not_readable");
  if (bytes.size() > largest_message) return refused(ports::ErrorKind::refused, "file.too_big");
  return bytes;
}

}  // namespace shell
