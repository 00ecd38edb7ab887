#include "platform/hunspell_spell_checker.h"

#include <iconv.h>
#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

namespace platform {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_dictionaries = 3;  // of one language: of its own country, and two more

std::vector<fs::path> folders_of_system() {
  std::vector<fs::path> folders;
  if (const char* own = std::getenv("DICPATH")) {
    std::istringstream parts(own);
    for (std::string part; std::getline(parts, part, ':');)
      if (!part.empty()) folders.emplace_back(part);
  }
  folders.insert(folders.end(), {"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"});
  return folders;
}

// "en", "en_GB", "de_DE_frami" for "en" and "de"
bool is_of_language(const fs::path& rules, const std::string& language) {
  const std::string name = rules.stem().string();
  std::error_code error;
  return rules.extension() == ".aff" && (name == language || name.rfind(language + "_", 0) == 0) &&
         fs::is_regular_file(fs::path(rules).replace_extension(".dic"), error);
}

// The plain one and the one of the country that the language is named after stand before others.
int rank_of(const fs::path& rules, const std::string& language) {
  std::string country = language == "en" ? "us" : language;
  for (char& c : country) c = static_cast<char>(c - 'a' + 'A');
  return rules.stem() == language || rules.stem() == language + "_" + country ? 0 : 1;
}

std::vector<fs::path> files_of(const std::vector<fs::path>& folders, const std::string& language) {
  std::map<std::pair<int, std::string>, fs::path> found;  // by rank and name; of one name that of the first folder
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (fs::directory_iterator file(folder, error), end; !error && file != end; file.increment(error))
      if (is_of_language(file->path(), language))
        found.try_emplace({rank_of(file->path(), language), file->path().stem().string()}, file->path());
  }
  std::vector<fs::path> files;
  for (const auto& [rank, path] : found)
    if (files.size() < most_dictionaries) files.push_back(path);
  return files;
}

class CharacterSet {
 public:
  CharacterSet(const std::string& to, const std::string& from) : conversion_(iconv_open(to.c_str(), from.c_str())) {}
  ~CharacterSet() {
    if (usable()) iconv_close(conversion_);
  }
  CharacterSet(const CharacterSet&) = delete;
  CharacterSet& operator=(const CharacterSet&) = delete;

  [[nodiscard]] bool usable() const {
    return conversion_ != reinterpret_cast<iconv_t>(-1);  // NOLINT: iconv(3) says so
  }
  // Nothing where the other set lacks a character.
  [[nodiscard]] std::optional<std::string> convert(std::string text) const {
    std::string out(text.size() * 4 + 4, '\0');
    char* from = text.data();
    char* to = out.data();
    std::size_t left = text.size();
    std::size_t room = out.size();
    iconv(conversion_, nullptr, nullptr, nullptr, nullptr);
    if (iconv(conversion_, &from, &left, &to, &room) != 0 || left != 0) return std::nullopt;
    out.resize(out.size() - room);
    return out;
  }

 private:
  iconv_t conversion_;
};

}  // namespace

class HunspellSpellChecker::Dictionary {
 public:
  explicit Dictionary(const fs::path& rules)
      : words_(rules.c_str(), fs::path(rules).replace_extension(".dic").c_str()),
        in_(words_.get_dict_encoding(), "UTF-8"),
        out_("UTF-8", words_.get_dict_encoding()) {}

  [[nodiscard]] bool usable() const { return in_.usable() && out_.usable(); }
  [[nodiscard]] bool knows(const std::string& word) {
    const auto own = in_.convert(word);
    return own && words_.spell(*own);
  }
  [[nodiscard]] std::vector<std::string> like(const std::string& word) {
    std::vector<std::string> found;
    const auto own = in_.convert(word);
    if (!own) return found;
    for (const std::string& other : words_.suggest(*own))
      if (auto text = out_.convert(other)) found.push_back(std::move(*text));
    return found;
  }

 private:
  Hunspell words_;
  CharacterSet in_;
  CharacterSet out_;
};

HunspellSpellChecker::HunspellSpellChecker() : HunspellSpellChecker(folders_of_system()) {}

HunspellSpellChecker::HunspellSpellChecker(std::vector<fs::path> folders) : folders_(std::move(folders)) {}

HunspellSpellChecker::~HunspellSpellChecker() = default;

const HunspellSpellChecker::Dictionaries& HunspellSpellChecker::dictionaries_of(const std::string& language) {
  const auto [place, is_new] = by_language_.try_emplace(language);
  if (!is_new) return place->second;
  for (const fs::path& rules : files_of(folders_, language)) {
    auto dictionary = std::make_unique<Dictionary>(rules);
    if (dictionary->usable()) place->second.push_back(std::move(dictionary));
  }
  return place->second;
}

bool HunspellSpellChecker::is_of_use() const {
  return std::any_of(folders_.begin(), folders_.end(), [](const fs::path& folder) {
    std::error_code error;
    const fs::directory_iterator files(folder, error);
    return !error &&
           std::any_of(begin(files), end(files), [](const auto& f) { return f.path().extension() == ".aff"; });
  });
}

std::vector<std::string> HunspellSpellChecker::corrections(const std::string& language, const std::string& word) {
  const std::lock_guard lock(mutex_);
  const Dictionaries& dictionaries = dictionaries_of(language);
  if (dictionaries.empty()) return {};
  for (const auto& dictionary : dictionaries)
    if (dictionary->knows(word)) return {};
  return dictionaries.front()->like(word);
}

}  // namespace platform
