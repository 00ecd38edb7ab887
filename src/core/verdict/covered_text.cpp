#include "core/verdict/covered_text.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::size_t most_secrets = 200;  // hostile mails hold thousands of numbers; each costs a search
constexpr std::size_t shortest_secret = 3;
constexpr std::string_view dot = "•";

void append_unseen(std::string& line, char32_t value) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  line += "<U+";
  for (int shift = 12; shift >= 0; shift -= 4) line += digits[(value >> static_cast<unsigned>(shift)) & 0xFU];
  line += '>';
}

bool shows_nothing(const CodePoint& one) {
  const bool control = one.value < 0x20 || (one.value >= 0x7F && one.value < 0xA0);
  return control || is_invisible(one.value);
}

void append_char(std::string& line, std::string_view text, std::size_t at, const CodePoint& one) {
  const bool broken = one.bytes == 1 && one.value >= 0x80;
  if (broken) {
    line += "�";
  } else if (is_blank(one.value)) {
    if (!line.empty() && line.back() != ' ') line += ' ';
  } else if (shows_nothing(one)) {
    append_unseen(line, one.value);
  } else {
    line.append(text.substr(at, one.bytes));
  }
}

void cover_long_numbers(std::string_view text, std::vector<bool>& covered) {
  std::size_t start = 0;
  std::size_t digits = 0;
  const auto end_run = [&](std::size_t at) {
    if (digits >= shortest_secret) std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(start), at - start, true);
    digits = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint one = code_point_at(text, at);
    if (digit_value(one.value) < 0) {
      end_run(at);
    } else if (digits++ == 0) {
      start = at;
    }
    at += one.bytes;
  }
  end_run(text.size());
}

}  // namespace

CoveredText::CoveredText(const Message& message, const std::vector<CodeCandidate>& numbers)
    : parts_{{Part::subject, message.subject, std::vector<bool>(message.subject.size())},
             {Part::body, message.body, std::vector<bool>(message.body.size())}} {
  for (Shown& shown : parts_) cover_long_numbers(shown.text, shown.covered);
  std::size_t secrets = 0;
  for (const CodeCandidate& candidate : numbers) {
    cover(candidate.number.place);
    if (candidate.points == 0 || ++secrets > most_secrets) continue;
    cover_everywhere(candidate.number.code);
    cover_everywhere(text_at(candidate.number.place));
  }
}

const CoveredText::Shown* CoveredText::part_of(const Place& place) const {
  const auto found =
      std::find_if(parts_.begin(), parts_.end(), [&](const Shown& one) { return one.part == place.part; });
  const bool fits = found != parts_.end() && place.from <= place.to && place.to <= found->text.size();
  return fits ? &*found : nullptr;
}

std::string_view CoveredText::text_at(const Place& place) const {
  const Shown* shown = part_of(place);
  return shown != nullptr ? shown->text.substr(place.from, place.to - place.from) : std::string_view();
}

void CoveredText::cover(const Place& place) {
  const Shown* shown = part_of(place);
  if (shown == nullptr) return;
  auto& covered = parts_[static_cast<std::size_t>(shown - parts_.data())].covered;
  std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(place.from), place.to - place.from, true);
}

void CoveredText::cover_everywhere(std::string_view secret) {
  if (secret.size() < shortest_secret) return;
  for (Shown& shown : parts_)
    for (std::size_t at = shown.text.find(secret); at != std::string_view::npos;
         at = shown.text.find(secret, at + secret.size()))
      std::fill_n(shown.covered.begin() + static_cast<std::ptrdiff_t>(at), secret.size(), true);
}

std::string CoveredText::show(const Place& place, std::size_t most) const {
  const Shown* shown = part_of(place);
  if (shown == nullptr) return {};
  std::string line;
  std::size_t at = place.from;
  while (at < place.to && line.size() < most) {
    const CodePoint one = code_point_at(shown->text, at);
    if (shown->covered[at] && is_letter_or_digit(one.value))
      line.append(dot);
    else
      append_char(line, shown->text, at, one);
    at += one.bytes;
  }
  return at < place.to ? line + " …" : line;
}

}  // namespace core
