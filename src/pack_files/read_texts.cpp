#include "pack_files/read_texts.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace pack_files {
namespace {

constexpr std::size_t most_bytes = 1'000'000;

}  // namespace

ports::Result<Sentences> read_texts(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in)
    return ports::Error{ports::ErrorKind::not_found,
                        "The sentences of the program are missing: " + file.string() + ". Install it again."};
  std::string text(most_bytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (text.size() > most_bytes || !json.is_object())
    return ports::Error{ports::ErrorKind::damaged,
                        "The sentences of the program cannot be read: " + file.string() + ". Install it again."};
  Sentences sentences;
  for (const auto& [key, sentence] : json.items())
    if (sentence.is_string()) sentences.emplace(key, sentence.get<std::string>());
  return sentences;
}

}  // namespace pack_files
