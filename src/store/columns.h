#pragma once
// Which column a value of the core becomes, both ways. An empty value of an optional is NULL; a moment is its seconds
// since 1970 in UTC; a day is "2026-11-23"; one of a few is its name of names.h. Hours and Money take two columns.

#include <algorithm>
#include <optional>
#include <string>

#include "store/connection.h"
#include "store/names.h"

namespace store {

inline void put(Query& query, const std::string& text) { query.put_text(text); }
inline void put(Query& query, std::int64_t number) { query.put_number(number); }
inline void put(Query& query, int number) { query.put_number(number); }
inline void put(Query& query, std::uint32_t number) { query.put_number(number); }
inline void put(Query& query, bool truth) { query.put_number(truth ? 1 : 0); }
inline void put(Query& query, core::Instant at) { query.put_number(at.time_since_epoch().count()); }
inline void put(Query& query, core::Date day) { query.put_text(core::format_date(day)); }
template <class Tag>
void put(Query& query, const core::Id<Tag>& id) {
  query.put_text(id.value);
}
template <Named Enum>
void put(Query& query, Enum value) {
  query.put_text(Names<Enum>::all.at(static_cast<std::size_t>(value)));
}
template <class Value>
void put(Query& query, const std::optional<Value>& value) {
  if (value)
    put(query, *value);
  else
    query.put_nothing();
}
inline void put(Query& query, const std::optional<core::Hours>& hours) {
  put(query, hours ? std::optional(hours->from) : std::nullopt);
  put(query, hours ? std::optional(hours->to) : std::nullopt);
}
inline void put(Query& query, const std::optional<core::Money>& money) {
  put(query, money ? std::optional(money->minor) : std::nullopt);
  put(query, money ? std::optional(money->currency) : std::nullopt);
}

inline void assign(std::string& text, const SQLite::Column& column) {
  // getText before getBytes: the other way round the length may be that of another encoding.
  const char* start = column.getText();
  text.assign(start, static_cast<std::size_t>(column.getBytes()));
}
inline void assign(std::int64_t& number, const SQLite::Column& column) { number = column.getInt64(); }
inline void assign(int& number, const SQLite::Column& column) { number = column.getInt(); }
inline void assign(std::uint32_t& number, const SQLite::Column& column) { number = column.getUInt(); }
inline void assign(bool& truth, const SQLite::Column& column) { truth = column.getInt() != 0; }
inline void assign(core::Instant& at, const SQLite::Column& column) {
  at = core::Instant(std::chrono::seconds(column.getInt64()));
}
template <class Tag>
void assign(core::Id<Tag>& id, const SQLite::Column& column) {
  assign(id.value, column);
}
template <Named Enum>
void assign(Enum& value, const SQLite::Column& column) {
  const auto& names = Names<Enum>::all;
  const auto found = std::find(names.begin(), names.end(), std::string_view(column.getText()));
  value = found == names.end() ? Enum{} : static_cast<Enum>(found - names.begin());
}
inline void assign(std::optional<core::Date>& day, const SQLite::Column& column) {
  day = column.isNull() ? std::nullopt : core::parse_date(column.getText());
}
template <class Value>
void assign(std::optional<Value>& value, const SQLite::Column& column) {
  value.reset();
  if (!column.isNull()) assign(value.emplace(), column);
}

template <class Value>
void get(Query& query, Value& value) {
  assign(value, query.column());
}
inline void get(Query& query, std::optional<core::Hours>& hours) {
  std::optional<int> from;
  std::optional<int> to;
  query.take(from, to);
  hours = from && to ? std::optional(core::Hours{*from, *to}) : std::nullopt;
}
inline void get(Query& query, std::optional<core::Money>& money) {
  std::optional<std::int64_t> minor;
  std::string currency;
  query.take(minor, currency);
  money = minor ? std::optional(core::Money{*minor, currency}) : std::nullopt;
}

}  // namespace store
