#pragma once
// The statements of a thing's table, made from its list of columns (tables.h). Each text is made once.

#include <string>

#include "store/tables.h"

namespace store {

/// "id = excluded.id, …" for an upsert of `columns`.
[[nodiscard]] std::string taken_from_excluded(const std::string& columns);
/// "?, ?, …", one for each of `columns`.
[[nodiscard]] std::string marks_for(const std::string& columns);

template <class Thing>
const std::string& select_one() {
  static const std::string sql =
      std::string("SELECT ") + Kept<Thing>::columns + " FROM " + Kept<Thing>::table + " WHERE id = ?";
  return sql;
}

template <class Thing>
const std::string& select_all() {
  static const std::string sql =
      std::string("SELECT ") + Kept<Thing>::columns + " FROM " + Kept<Thing>::table + " ORDER BY row";
  return sql;
}

/// INDEXED BY: left to itself SQLite goes through the whole table, because the rows are wanted in its order.
template <class Thing>
const std::string& select_since() {
  static const std::string sql = std::string("SELECT ") + Kept<Thing>::columns + " FROM " + Kept<Thing>::table +
                                 " INDEXED BY " + Kept<Thing>::table + "_by_revision WHERE revision > ? ORDER BY row";
  return sql;
}

/// One mark more than the columns: the revision comes last.
template <class Thing>
const std::string& upsert() {
  static const std::string columns = std::string(Kept<Thing>::columns) + ", revision";
  static const std::string sql = std::string("INSERT INTO ") + Kept<Thing>::table + " (" + columns + ") VALUES (" +
                                 marks_for(columns) + ") ON CONFLICT (id) DO UPDATE SET " +
                                 taken_from_excluded(columns);
  return sql;
}

}  // namespace store
