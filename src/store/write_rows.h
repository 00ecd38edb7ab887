#pragma once
// Changes of the core -> rows of the household file.

#include "core/household/household.h"
#include "store/code_seal.h"
#include "store/connection.h"

namespace store {

/// Writes the changes and entries of one commit. Requires: a writing transaction is open as long as this lives.
/// Throws SQLite::Exception, and Refusal with a sentence for the person.
class RowWriter {
 public:
  /// Takes the next revision for all that is written.
  RowWriter(Connection& connection, CodeSeal& seal);

  void write(const core::Change& change);
  void write(const core::HistoryEntry& entry);
  /// Throws Refusal where two members have one name after all changes.
  void check_names();

 private:
  void apply(const core::Save<core::Member>& save);
  void apply(const core::Save<core::Order>& save);
  void apply(const core::Save<core::WaitingCode>& save);
  void apply(const core::Save<core::Incident>& save);
  void apply(const core::Save<core::Question>& save);
  void apply(const core::Save<core::Settings>& save);
  void apply(const core::Remove<core::Member>& removal);
  void apply(const core::Remove<core::Order>& removal);

  /// The row itself, without the lists inside it.
  template <class Thing>
  void write_row(const Thing& thing);
  void write_parts(const core::Order& order);
  void write_parts(const core::Incident& incident);
  void write_parts(const core::Question& question);
  void came_back(const char* table, const std::string& id);
  void remove(const char* table, const std::string& id);

  Connection& connection_;
  CodeSeal& seal_;
  core::Revision revision_;
  bool names_changed_ = false;
};

}  // namespace store
