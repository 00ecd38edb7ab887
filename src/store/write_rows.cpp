#include "store/write_rows.h"

#include "store/columns.h"
#include "store/errors.h"
#include "store/merge.h"
#include "store/read_rows.h"
#include "store/sql_text.h"

namespace store {

namespace {

/// What is to stand in the file: `after`, merged with what others did since `before`. Who edits a thing that somebody
/// else has removed meanwhile brings it back. Empty where the file has it already.
template <class Thing>
std::optional<Thing> wanted(const core::Save<Thing>& save, const std::optional<Thing>& current) {
  if (!current) return save.after;
  Thing merged = save.before ? merge_edit(*save.before, save.after, *current) : save.after;
  if (merged == *current) return std::nullopt;
  return merged;
}

core::Revision next_revision(Connection& connection) {
  connection.query("UPDATE household SET revision = revision + 1").run();
  return read_revision(connection);
}

}  // namespace

RowWriter::RowWriter(Connection& connection, CodeSeal& seal)
    : connection_(connection), seal_(seal), revision_(next_revision(connection)) {}

void RowWriter::write(const core::Change& change) {
  std::visit([this](const auto& one) { apply(one); }, change);
}

void RowWriter::write(const core::HistoryEntry& entry) {
  connection_.query("INSERT INTO history (at, by_member, kind, subject, revision) VALUES (?, ?, ?, ?, ?)")
      .bind(entry.at, entry.by, entry.kind, entry.subject, revision_)
      .run();
  const std::int64_t number = connection_.database().getLastInsertRowid();
  for (const auto& [name, value] : entry.details)
    connection_.query("INSERT INTO history_details (number, name, value) VALUES (?, ?, ?)")
        .bind(number, name, value)
        .run();
}

void RowWriter::check_names() {
  if (!names_changed_) return;
  Query query = connection_.query(
      "SELECT newer.name FROM members newer JOIN members other ON other.name = newer.name COLLATE NOCASE "
      "WHERE newer.revision = ? AND other.row <> newer.row");
  if (!query.bind(revision_).next()) return;
  std::string name;
  query.take(name);
  throw Refusal(
      {ports::ErrorKind::refused, "Somebody called " + name + " is in this household already. Choose another name."});
}

template <class Thing>
void RowWriter::write_row(const Thing& thing) {
  Query query = connection_.query(upsert<Thing>());
  std::apply([&](const auto&... field) { query.bind(field..., revision_); }, Kept<Thing>::fields(thing));
  query.run();
}

void RowWriter::came_back(const char* table, const std::string& id) {
  connection_.query("DELETE FROM removed WHERE table_name = ? AND id = ?").bind(std::string(table), id).run();
}

void RowWriter::remove(const char* table, const std::string& id) {
  connection_.query(std::string("DELETE FROM ") + table + " WHERE id = ?").bind(id).run();
  if (connection_.database().getChanges() == 0) return;
  connection_.query("INSERT OR REPLACE INTO removed (table_name, id, revision) VALUES (?, ?, ?)")
      .bind(std::string(table), id, revision_)
      .run();
}

void RowWriter::apply(const core::Save<core::Member>& save) {
  const auto member = wanted(save, read_member(connection_, save.after.id));
  if (!member) return;
  write_row(*member);
  came_back("members", member->id.value);
  names_changed_ = true;
}

void RowWriter::apply(const core::Save<core::Order>& save) {
  const auto order = wanted(save, read_order(connection_, save.after.id));
  if (!order) return;
  write_row(*order);
  write_parts(*order);
  came_back("orders", order->id.value);
}

void RowWriter::apply(const core::Save<core::WaitingCode>& save) {
  const auto code = wanted(save, read_code(connection_, seal_, save.after.id));
  if (!code) return;
  connection_.query("UPDATE codes SET sealed = NULL WHERE id = ?").bind(code->id).run();
  write_row(*code);
  if (code->state != core::CodeState::waiting || code->digits.empty()) return;
  Query query = connection_.query("UPDATE codes SET sealed = ? WHERE id = ?");
  query.put_bytes(seal_.seal(code->id, code->digits));
  query.bind(code->id).run();
}

void RowWriter::apply(const core::Save<core::Incident>& save) {
  const auto incident = wanted(save, read_incident(connection_, save.after.id));
  if (!incident) return;
  write_row(*incident);
  write_parts(*incident);
}

void RowWriter::apply(const core::Save<core::Question>& save) {
  const auto question = wanted(save, read_question(connection_, save.after.id));
  if (!question) return;
  write_row(*question);
  write_parts(*question);
}

void RowWriter::apply(const core::Save<core::Settings>& save) {
  const core::Settings current = read_settings(connection_);
  for (const core::SettingRow& row : core::all_settings()) {
    const std::string value = row.read(save.after);
    const bool left_alone = save.before && row.read(*save.before) == value;
    if (left_alone || row.read(current) == value) continue;
    connection_.query("INSERT OR REPLACE INTO settings (name, value, revision) VALUES (?, ?, ?)")
        .bind(std::string(row.name), value, revision_)
        .run();
  }
}

void RowWriter::apply(const core::Remove<core::Member>& removal) { remove("members", removal.before.id.value); }

void RowWriter::apply(const core::Remove<core::Order>& removal) { remove("orders", removal.before.id.value); }

void RowWriter::write_parts(const core::Order& order) {
  connection_.query("DELETE FROM order_receivers WHERE order_id = ?").bind(order.id).run();
  std::int64_t position = 0;
  for (const core::MemberId& member : order.may_receive)
    connection_.query("INSERT INTO order_receivers (order_id, position, member_id) VALUES (?, ?, ?)")
        .bind(order.id, ++position, member)
        .run();
}

void RowWriter::write_parts(const core::Incident& incident) {
  connection_.query("DELETE FROM incident_steps WHERE incident_id = ?").bind(incident.id).run();
  std::int64_t position = 0;
  for (const core::StepProgress& step : incident.progress)
    connection_
        .query(
            "INSERT INTO incident_steps (incident_id, position, step, state, answer, by_member, at, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(incident.id, ++position, step.step, step.state, step.answer, step.by, step.at, step.note)
        .run();
}

void RowWriter::write_parts(const core::Question& question) {
  connection_.query("DELETE FROM question_answers WHERE question_id = ?").bind(question.id).run();
  std::int64_t position = 0;
  for (const core::GivenAnswer& answer : question.answers)
    connection_
        .query("INSERT INTO question_answers (question_id, position, by_member, answer, at) VALUES (?, ?, ?, ?, ?)")
        .bind(question.id, ++position, answer.by, answer.answer, answer.at)
        .run();
}

}  // namespace store
