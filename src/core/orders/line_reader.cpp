#include "core/orders/line_reader.h"

#include "core/orders/day_words.h"
#include "core/text/fold.h"

#include <algorithm>

namespace core {

LineReader::LineReader(std::string_view line, const Household& household, const Packs& packs, const LocalTime& now,
                       const MemberId& me)
    : line_(line),
      household_(household),
      packs_(packs),
      today_(day_of(now)),
      month_first_(household.settings.country == "us"),
      me_(me),
      words_(cut_line(line)) {}

QuickOrder LineReader::read() {
  result_.order.ordered_by = me_;
  read_note();
  read_known_numbers();
  read_price();
  read_gift();
  read_people();
  read_code();
  read_days();
  read_hours();
  read_other_numbers();
  read_retailers();
  read_item();
  const std::size_t read_to = words_.empty() ? 0 : words_.back().to;
  if (!trim(line_.substr(std::min(read_to, line_.size()))).empty() && read_to > 0 && words_.size() >= 64)
    result_.left.push_back({read_to, line_.size()});
  std::stable_sort(result_.understood.begin(), result_.understood.end(),
                   [](const UnderstoodPart& a, const UnderstoodPart& b) { return a.from < b.from; });
  return std::move(result_);
}

void LineReader::take(LineField field, std::size_t from, std::size_t count) {
  const std::size_t last = std::min(from + count, words_.size());
  if (from >= last) return;
  for (std::size_t i = from; i < last; ++i) words_[i].taken = true;
  result_.understood.push_back({field, words_[from].from, words_[last - 1].to});
}

void LineReader::leave(std::size_t from, std::size_t count) {
  for (std::size_t i = from; i < from + count && i < words_.size(); ++i) words_[i].taken = true;
  result_.left.push_back({words_[from].from, words_[std::min(from + count, words_.size()) - 1].to});
}

void LineReader::read_note() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!is_one_of(word(i), "note: notiz:")) continue;
    if (i + 1 < words_.size())
      result_.order.note = trim(line_.substr(words_[i + 1].from, words_.back().to - words_[i + 1].from));
    return take(LineField::note, i, words_.size() - i);
  }
}

void LineReader::read_gift() {
  for (std::size_t i = 1; i < words_.size(); ++i) {
    if (!is_one_of(word(i), "gift geschenk") || is_one_of(word(i + 1), "card cards voucher wrap paper box bag set"))
      continue;
    result_.order.gift = true;
    std::size_t count = 1;
    if (is_one_of(word(i + 1), "until till bis"))
      if (const auto day = core::read_days(words_, i + 2, today_, month_first_)) {
        result_.order.gift_until = day->from;
        count = 2 + day->words;
      }
    return take(LineField::gift, i, count);
  }
}

// The last one: "Da Vinci code amazon fri code".
void LineReader::read_code() {
  for (std::size_t i = words_.size(); i-- > 1;) {
    if (!is_one_of(word(i), "code code-expected lieferkennwort")) continue;
    const bool none = is_one_of(word(i - 1), "no without ohne kein keinen");
    const std::size_t first = none || is_one_of(word(i - 1), "with mit delivery") ? i - 1 : i;
    const std::size_t last = is_one_of(word(i + 1), "expected erwartet needed nötig") ? i + 1 : i;
    result_.order.code_expected = !none;
    return take(LineField::code, first, last - first + 1);
  }
}

void LineReader::read_days() {
  for (std::size_t i = words_.size(); i-- > 0;) {
    // "Sun cream": a short word at the beginning is the item's.
    if (i == 0 && words_[0].folded.size() <= 4 && words_[0].folded.find_first_of("0123456789") == std::string::npos)
      return;
    if (core::read_days(words_, i, today_, month_first_)) return take_days(i);
  }
}

// A longer reading may begin earlier: "thu to fri", "in 3 days", "next fri", "23 Nov 2026".
void LineReader::take_days(std::size_t at) {
  std::size_t first = at;
  auto days = core::read_days(words_, at, today_, month_first_);
  const std::size_t end = at + days->words;
  for (std::size_t earlier = at; earlier-- > 0 && at - earlier <= 4;) {
    const auto longer = core::read_days(words_, earlier, today_, month_first_);
    if (!longer || earlier + longer->words < end) continue;
    days = longer;
    first = earlier;
  }
  result_.order.expected_from = days->from;
  result_.order.expected_to = days->to;
  take(LineField::days, first, days->words);
}

void LineReader::read_hours() {
  for (std::size_t i = words_.size(); i-- > 0;) {
    const auto hours = core::read_hours(words_, i);
    if (!hours) continue;
    const bool plain = hours->words == 1 && words_[i].folded.find_first_of(":m") == std::string::npos;
    if (plain && !result_.order.expected_to) continue;
    result_.order.hours = hours->hours;
    const bool before = i > 0 && is_one_of(word(i - 1), "between zwischen from von um at");
    return take(LineField::hours, before ? i - 1 : i, hours->words + (before ? 1 : 0));
  }
}

// What is left, without the small words that led to what was taken: "on fri", "bei amazon".
void LineReader::read_item() {
  for (std::size_t i = words_.size(); i-- > 0;) {
    const bool leads = i + 1 == words_.size() || words_[i + 1].taken;
    if (leads &&
        is_one_of(
            word(i),
            "on at from by am bei von um ab mit with and und - \u2013 & for für the der den arriving comes kommt due"))
      words_[i].taken = true;
  }
  std::string& item = result_.order.item;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].taken) continue;
    const std::size_t first = i;
    while (i + 1 < words_.size() && !words_[i + 1].taken) ++i;
    item +=
        (item.empty() ? "" : " ") + std::string(line_.substr(words_[first].from, words_[i].to - words_[first].from));
    result_.understood.push_back({LineField::item, words_[first].from, words_[i].to});
  }
  item = trim(item);
}

QuickOrder understand(std::string_view line, const Household& household, const Packs& packs, const LocalTime& now,
                      const MemberId& me) {
  return LineReader(line, household, packs, now, me).read();
}

}  // namespace core
