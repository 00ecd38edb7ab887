#include "store/connection.h"

#include <sqlite3.h>

#include <chrono>

namespace store {

namespace {

constexpr int busy_milliseconds = 5000;

/// "file:…?immutable=1", in which no letter of the path means anything.
std::string unchanging_address(const std::filesystem::path& file) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string address = "file:";
  for (const char c : std::filesystem::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::string_view("/-._").find(c) != std::string_view::npos || (byte < 128 && std::isalnum(byte) != 0)) {
      address += c;
    } else {
      address += '%';
      address += digits[byte >> 4U];
      address += digits[byte & 15U];
    }
  }
  return address + "?immutable=1";
}

std::unique_ptr<SQLite::Database> open(const std::filesystem::path& file, Access access) {
  if (access == Access::reading_unchanging)
    return std::make_unique<SQLite::Database>(unchanging_address(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  const int flags = access == Access::reading ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
  return std::make_unique<SQLite::Database>(file.string(), flags, busy_milliseconds);
}

}  // namespace

Connection::Connection(const std::filesystem::path& file, Access access) : database_(open(file, access)) {
  keep_log(access == Access::examining);
  database_->exec(
      "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
      "PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
      "PRAGMA temp_store = MEMORY;");
}

void Connection::keep_log(bool keep) {
  sqlite3_db_config(database_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Query Connection::query(const std::string& sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return Query(found->second);
  return Query(statements_.emplace(sql, SQLite::Statement(*database_, sql)).first->second);
}

std::int64_t Connection::number(const std::string& sql) {
  SQLite::Statement statement(*database_, sql);
  return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
  connection_.database().exec(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (open_) connection_.database().tryExec("ROLLBACK");
}

void Transaction::commit() {
  connection_.database().exec("COMMIT");
  open_ = false;
}

}  // namespace store
