#include "core/purpose/number_run.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t shortest_with_letters = 4;
constexpr std::size_t longest = 10;
constexpr std::size_t longest_in_groups = 8;

constexpr std::array<std::string_view, 43> currencies{
    "€",       "$",   "£",   "₹",     "¥",      "zł",    "eur",     "usd", "gbp",    "inr",  "rs",
    "pln",     "円",  "kr",  "chf",   "try",    "tl",    "sek",     "nok", "dkk",    "czk",  "huf",
    "ron",     "brl", "mxn", "cad",   "aud",    "jpy",   "cny",     "rmb", "kronor", "euro", "euros",
    "złotych", "元",  "₺",   "rupee", "rupees", "reais", "dollars", "ntd", "hkd",    "pesos"};
constexpr std::array<std::string_view, 6> measures{"%", "kg", "g", "cm", "mm", "mb"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, const Word& word) {
  return std::find(list.begin(), list.end(), word.folded) != list.end();
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_ascii_alnum(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Looks at one passage, word by word.
class RunFinder {
 public:
  explicit RunFinder(const Passage& passage) : passage_(passage), words_(passage.words) {}

  std::vector<NumberRun> find() {
    std::vector<NumberRun> runs;
    for (std::size_t at = 0; at < words_.size();) {
      const std::size_t last = end_of_run(at);
      if (last == at) {
        ++at;
        continue;
      }
      NumberRun run{at, last, {}, false, false, false};
      if (is_candidate(run)) runs.push_back(std::move(run));
      at = last;
    }
    return runs;
  }

 private:
  bool glued(std::size_t at) const { return at > 0 && at < words_.size() && words_[at - 1].to == words_[at].from; }
  bool is_sign(std::size_t at, std::string_view signs) const {
    return at < words_.size() && words_[at].is_sign && words_[at].folded.size() == 1 &&
           signs.find(words_[at].folded) != std::string_view::npos;
  }
  // ASCII as it is written: a full-width comma parts sentences, never digits.
  bool is_plain(std::size_t at) const { return words_[at].to - words_[at].from == 1; }
  bool one_blank_before(std::size_t at) const {
    return at > 0 && words_[at].from - words_[at - 1].to >= 1 && words_[at].from - words_[at - 1].to <= 3 &&
           !words_[at - 1].ends_line;
  }
  bool is_number_word(std::size_t at) const {
    return at < words_.size() && !words_[at].is_sign && is_ascii_alnum(words_[at].folded) &&
           has_digit(words_[at].folded);
  }
  bool is_digits(std::size_t at) const {
    return at < words_.size() && !words_[at].is_sign && all_digits(words_[at].folded);
  }

  // Groups of equal or single digits belong together: "482 913", "482-913", "4 8 2 9 1 3".
  std::size_t end_of_run(std::size_t at) const {
    if (!is_number_word(at)) return at;
    if (const std::size_t end = end_of_uneven(at); end > at) return end;
    std::size_t last = at + 1;
    if (!is_digits(at)) return end_of_mixed_groups(at);
    const std::size_t group = words_[at].folded.size();
    while (group <= 4) {
      const bool dashed = is_sign(last, "-") && glued(last) && glued(last + 1) && is_digits(last + 1);
      const std::size_t next = dashed ? last + 1 : last;
      const bool joins = is_digits(next) && (dashed || one_blank_before(next)) && words_[next].folded.size() == group &&
                         !words_[last - 1].ends_line;
      if (!joins) break;
      last = next + 1;
    }
    return last;
  }

  // "AB12-CD34", "A4-1190"
  std::size_t end_of_mixed_groups(std::size_t at) const {
    std::size_t last = at + 1;
    while (is_sign(last, "-") && glued(last) && glued(last + 1) && is_number_word(last + 1)) last += 2;
    return last;
  }
  bool has_equal_groups(const NumberRun& run) const {
    for (std::size_t at = run.first; at < run.last; ++at)
      if (!words_[at].is_sign && words_[at].folded.size() != words_[run.first].folded.size()) return false;
    return true;
  }

  // "5-2-1234", "15-1126": the shelf, the row and the number of a parcel shop; no date.
  std::size_t end_of_uneven(std::size_t at) const {
    std::size_t last = at + 1;
    std::size_t groups = 1;
    bool even = true;
    for (; is_digits(at) && is_sign(last, "-") && glued(last) && glued(last + 1) && is_digits(last + 1); last += 2) {
      even = even && words_[last + 1].folded.size() == words_[at].folded.size();
      ++groups;
    }
    const std::string& end = words_[last - 1].folded;
    const bool date = end.size() == 4 && (end.starts_with("19") || end.starts_with("20"));
    const std::size_t most = groups == 2 ? 3 : 2;  // digits of the first group: "15-1126"
    return (groups == 2 || groups == 3) && !even && !date && words_[at].folded.size() <= most ? last : at;
  }

  bool is_candidate(NumberRun& run) const {
    for (std::size_t at = run.first; at < run.last; ++at)
      if (!words_[at].is_sign) run.bare += words_[at].folded;
    run.has_letters = has_letter(run.bare);
    run.uneven = !has_equal_groups(run);
    if (!has_length_of_code(run)) return false;
    if (run.has_letters && !written_in_capitals(run)) return false;
    std::transform(run.bare.begin(), run.bare.end(), run.bare.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (part_of_more(run) || is_price(run) || is_hour_or_date(run)) return false;
    run.alone_on_line = alone_on_line(run);
    return true;
  }

  bool has_length_of_code(const NumberRun& run) const {
    const bool in_groups = run.last - run.first > 1;  // nine digits and more are a phone number then
    if (run.bare.size() < (run.has_letters ? shortest_with_letters : shortest)) return false;
    if (run.bare.size() == 3 && run.last < words_.size() && words_[run.last].folded == "番") return false;  // "110番"
    return run.bare.size() <= (in_groups ? longest_in_groups : longest);
  }

  bool written_in_capitals(const NumberRun& run) const {
    const std::string_view text =
        passage_.text.substr(words_[run.first].from, words_[run.last - 1].to - words_[run.first].from);
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  // Glued to more digits, or within an address, a path or a name of a file.
  bool part_of_more(const NumberRun& run) const {
    return goes_on_before(run.first) || goes_on_behind(run.last) || next_to_more_digits(run);
  }

  bool goes_on_before(std::size_t first) const {
    if (!glued(first)) return false;
    if (!words_[first - 1].is_sign) return is_number_word(first - 1);
    if (is_sign(first - 1, "/=&?_@%+*#\\")) return true;
    if (!glued(first - 1)) return false;
    return (is_sign(first - 1, ".,'") && is_plain(first - 1) && is_number_word(first - 2)) ||  // "1,299"
           (is_sign(first - 1, "-") && !is_prefix_letter(first - 2));
  }

  bool goes_on_behind(std::size_t last) const {
    if (last >= words_.size() || !glued(last)) return false;
    if (is_sign(last, "/=&_@%*\\")) return true;
    const bool more = last + 1 < words_.size() && glued(last + 1) && !words_[last + 1].is_sign;
    if (is_sign(last, ",") && is_plain(last)) return more && is_number_word(last + 1) && !in_square_script(last + 2);
    if (is_sign(last, ".") && more && begins_with_capital(last + 1)) return false;  // "482913.Do not share it"
    if (is_sign(last, "'")) return more && has_digit(words_[last + 1].folded);      // "5512'dir" ends here
    return is_sign(last, "-.:") && is_plain(last) && more && is_ascii_alnum(words_[last + 1].folded);
  }

  // "验证码381920,5分钟内有效": Chinese and Japanese part sentences by a plain comma too.
  bool in_square_script(std::size_t at) const {
    return at < words_.size() && glued(at) && is_script_without_blanks(code_point_at(words_[at].folded, 0).value);
  }

  bool begins_with_capital(std::size_t at) const {
    return has_letter(words_[at].folded) && passage_.text[words_[at].from] >= 'A' &&
           passage_.text[words_[at].from] <= 'Z' && words_[at].to - words_[at].from > 1 &&
           passage_.text[words_[at].from + 1] >= 'a';
  }

  bool is_prefix_letter(std::size_t at) const {  // "G-482913"
    return at < words_.size() && !words_[at].is_sign && words_[at].folded.size() <= 2 &&
           has_letter(words_[at].folded) && !has_digit(words_[at].folded);
  }

  // A group of other length beside it on the line: a phone or account number in groups.
  bool next_to_more_digits(const NumberRun& run) const {
    if (run.has_letters) return false;
    const bool before = run.first > 0 && is_digits(run.first - 1) && one_blank_before(run.first);
    const bool after =
        is_digits(run.last) && !words_[run.last - 1].ends_line && one_blank_before(run.last) && !stands_for_word(run);
    const bool plus = run.first > 1 && is_sign(run.first - 1, ")") && is_digits(run.first - 2);
    return before || after || plus;
  }

  // "OTP 2904 2 delivery boy", "PIN 4471 3 stops to go": one digit, and words go on behind it.
  bool stands_for_word(const NumberRun& run) const {
    return run.last - run.first == 1 && run.bare.size() >= 4 && words_[run.last].folded.size() == 1 &&
           run.last + 1 < words_.size() && has_letter(words_[run.last + 1].folded) &&
           !has_digit(words_[run.last + 1].folded);
  }

  bool is_price(const NumberRun& run) const {
    const auto is_unit = [&](std::size_t at) {
      return at < words_.size() && (is_one_of(currencies, words_[at]) || is_one_of(measures, words_[at]));
    };
    if (run.first > 0 && is_unit(run.first - 1) && !words_[run.first - 1].ends_line) return true;
    if (run.first > 1 && is_sign(run.first - 1, ".") && is_unit(run.first - 2)) return true;  // "Rs. 499"
    return is_unit(run.last) && !words_[run.last - 1].ends_line;
  }

  bool is_hour_or_date(const NumberRun& run) const {
    if (run.first > 0 && glued(run.first) && is_sign(run.first - 1, ":") && run.first > 1 && is_digits(run.first - 2) &&
        glued(run.first - 1))
      return true;
    return is_year(run);
  }

  // "3 March 2026", "3 de marzo de 2026", "am 3. März 2026", "March 2026", "2026年".
  bool is_year(const NumberRun& run) const {
    if (run.last - run.first != 1 || run.bare.size() != 4) return false;
    if (run.last < words_.size() && words_[run.last].folded == "年") return true;
    if (!run.bare.starts_with("19") && !run.bare.starts_with("20")) return false;
    static constexpr std::array<std::string_view, 24> months{
        "jan", "january", "januar", "feb",  "february", "februar", "mar", "march", "märz", "apr", "april", "may",
        "mai", "jun",     "june",   "juni", "july",     "juli",    "aug", "sep",   "oct",  "okt", "nov",   "dec"};
    std::size_t at = run.first;
    if (at > 0 && is_joining_word(at - 1)) --at;  // "de"
    if (at == 0 || words_[at - 1].is_sign || words_[at - 1].ends_line || is_digits(at - 1)) return false;
    const std::string& month = words_[--at].folded;
    const bool known = std::find(months.begin(), months.end(), month) != months.end();
    return known || is_long_month(month) || is_day_before(at);
  }

  static bool is_long_month(const std::string& word) {
    static constexpr std::array<std::string_view, 6> beginnings{"septem", "novem", "octob", "oktob", "decem", "dezem"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view b) { return word.starts_with(b); });
  }

  // "3." or "3 de" before the word.
  bool is_day_before(std::size_t at) const {
    if (at > 0 && is_joining_word(at - 1)) --at;
    if (at > 0 && is_sign(at - 1, ".")) --at;
    return at > 0 && is_digits(at - 1) && words_[at - 1].folded.size() <= 2;
  }

  bool is_joining_word(std::size_t at) const {
    return words_[at].folded == "de" || words_[at].folded == "del" || words_[at].folded == "of";
  }

  bool alone_on_line(const NumberRun& run) const {
    const bool starts = run.first == 0 || words_[run.first - 1].ends_line;
    return starts && (run.last == words_.size() || words_[run.last - 1].ends_line);
  }

  const Passage& passage_;
  const std::vector<Word>& words_;
};

}  // namespace

bool holds_price(const Passage& passage) {
  const auto& words = passage.words;
  const auto is_number = [&](std::size_t at) { return at < words.size() && has_digit(words[at].folded); };
  for (std::size_t at = 0; at < words.size(); ++at)
    if (is_one_of(currencies, words[at]) && (is_number(at + 1) || (at > 0 && is_number(at - 1)))) return true;
  return false;
}

std::vector<NumberRun> find_number_runs(const Passage& passage) { return RunFinder(passage).find(); }

}  // namespace core
