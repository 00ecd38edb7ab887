#pragma once
// One open household file, its prepared statements, and transactions.

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

/// A prepared statement in use: reset at the end of its scope, so that no lock outlives it.
/// `bind` and `take` go through the columns from left to right; what fits into a column is said in columns.h.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(statement) {}
  ~Query() { (void)statement_.tryReset(); }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  template <class... Values>
  Query& bind(const Values&... values) {
    (put(*this, values), ...);
    return *this;
  }
  template <class... Values>
  void take(Values&... values) {
    (get(*this, values), ...);
  }

  /// Goes to the next row; false after the last.
  bool next() {
    column_ = 0;
    return statement_.executeStep();
  }
  void run() {
    while (next()) {
    }
  }

  // For columns.h.
  void put_text(std::string_view text) { statement_.bind(++bound_, std::string(text)); }
  void put_bytes(const std::string& bytes) {
    statement_.bind(++bound_, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
  }
  void put_number(std::int64_t number) { statement_.bind(++bound_, number); }
  void put_nothing() { statement_.bind(++bound_); }
  /// The next column of the row.
  [[nodiscard]] SQLite::Column column() { return statement_.getColumn(column_++); }

 private:
  SQLite::Statement& statement_;
  int bound_ = 0;
  int column_ = 0;
};

enum class Access { writing, examining, reading, reading_unchanging };

class Connection {
 public:
  /// Opens a file that is there. `examining`: as `writing`, but a log beside the file is still there after closing, unless
  /// found_sound() was called; a damaged file and its log are evidence. `reading_unchanging`: for a file on a read-only disk that no
  /// program writes. Throws SQLite::Exception.
  Connection(const std::filesystem::path& file, Access access);

  void found_sound() { keep_log(false); }

  [[nodiscard]] SQLite::Database& database() { return *database_; }
  /// The statement of that text, prepared at its first use. A text is in use once at a time.
  [[nodiscard]] Query query(const std::string& sql);
  /// A number that SQLite gives, as in "PRAGMA user_version".
  [[nodiscard]] std::int64_t number(const std::string& sql);

 private:
  void keep_log(bool keep);

  // In this order: statements end before their database.
  std::unique_ptr<SQLite::Database> database_;
  std::unordered_map<std::string, SQLite::Statement> statements_;
};

/// A transaction that is rolled back unless it is committed.
class Transaction {
 public:
  enum class Kind { reading, writing };
  Transaction(Connection& connection, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace store
