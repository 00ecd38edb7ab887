#include "app/texts.h"

namespace app {
namespace {

// Each {name} is replaced; a brace that closes nowhere stands for itself.
std::string fill(std::string_view sentence, const Details& details) {
  std::string filled;
  filled.reserve(sentence.size());
  std::size_t at = 0;
  while (at < sentence.size()) {
    const std::size_t open = sentence.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
    if (close == std::string_view::npos) break;
    filled += sentence.substr(at, open - at);
    const auto detail = details.find(std::string(sentence.substr(open + 1, close - open - 1)));
    if (detail != details.end()) filled += detail->second;
    at = close + 1;
  }
  return filled.append(sentence.substr(at));
}

}  // namespace

std::string Texts::say(std::string_view key, const Details& details) const {
  const auto count = details.find("count");
  if (count != details.end() && count->second == "1") {
    const auto one = sentences_.find(std::string(key) + ".one");
    if (one != sentences_.end()) return fill(one->second, details);
  }
  const auto sentence = sentences_.find(key);
  return sentence == sentences_.end() ? std::string(key) : fill(sentence->second, details);
}

bool Texts::has(std::string_view key) const { return sentences_.find(key) != sentences_.end(); }

}  // namespace app
