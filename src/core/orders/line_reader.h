#pragma once
// The reader behind understand(): each of its functions takes the words that it understands and leaves the rest to the next.

#include "core/orders/line_words.h"
#include "core/orders/quick_log.h"

#include <map>
#include <optional>
#include <string>

namespace core {

class LineReader {
 public:
  LineReader(std::string_view line, const Household& household, const Packs& packs, const LocalTime& now,
             const MemberId& me);
  [[nodiscard]] QuickOrder read();

 private:
  // in line_reader.cpp
  void read_note();
  void read_gift();
  void read_code();
  void read_days();
  void take_days(std::size_t at);
  void read_hours();
  void read_item();
  // in line_people.cpp
  void read_people();
  std::size_t read_who_may_take(std::size_t verb);
  std::size_t read_names_before(std::size_t verb);
  void read_only(std::size_t at);
  void read_owner(std::size_t at);
  void let(Receive receive, std::size_t from, std::size_t count);
  void name(const MemberId& id);
  [[nodiscard]] std::optional<MemberId> member_at(std::size_t at) const;
  // in line_goods.cpp
  void read_price();
  void read_known_numbers();
  void read_other_numbers();
  void read_retailers();
  void read_shop_by_words(std::size_t at);
  [[nodiscard]] std::map<std::string, std::size_t, std::less<>> phrases() const;

  [[nodiscard]] std::string_view word(std::size_t at) const { return word_at(words_, at); }
  void take(LineField field, std::size_t from, std::size_t count);
  void leave(std::size_t from, std::size_t count);

  std::string_view line_;
  const Household& household_;
  const Packs& packs_;
  Date today_;
  bool month_first_;
  MemberId me_;
  std::vector<LineWord> words_;
  QuickOrder result_;
};

}  // namespace core
