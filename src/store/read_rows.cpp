#include "store/read_rows.h"

#include <algorithm>

#include "store/columns.h"
#include "store/sql_text.h"

namespace store {

namespace {

template <class Thing>
Thing take_thing(Query& query) {
  Thing thing;
  std::apply([&](auto&... field) { query.take(field...); }, Kept<Thing>::fields(thing));
  return thing;
}

template <class Thing>
std::optional<Thing> read_one(Connection& connection, const std::string& id) {
  Query query = connection.query(select_one<Thing>());
  query.bind(id);
  if (!query.next()) return std::nullopt;
  return take_thing<Thing>(query);
}

template <class Thing>
std::vector<Thing> read_since(Connection& connection, core::Revision since) {
  std::vector<Thing> things;
  Query query = connection.query(since < 0 ? select_all<Thing>() : select_since<Thing>());
  if (since >= 0) query.bind(since);
  while (query.next()) things.push_back(take_thing<Thing>(query));
  return things;
}

/// Rows that begin with the id of the thing that they belong to, in the order of `things`: each is given to its thing.
template <class Thing, class Add>
void read_parts(Query& query, std::span<Thing> things, Add add) {
  auto thing = things.begin();
  std::string id;
  while (query.next()) {
    query.take(id);
    while (thing != things.end() && thing->id.value != id) ++thing;
    if (thing == things.end()) return;
    add(query, *thing);
  }
}

/// Whose parts are read: those of one thing, of all that are new, or of all.
struct Scope {
  std::string index;      ///< follows the name of the things' table
  std::string condition;  ///< follows the joins
  std::string id;
  core::Revision since = -1;

  void bind_to(Query& query) const {
    if (!id.empty())
      query.bind(id);
    else if (since >= 0)
      query.bind(since);
  }
};

Scope only(const std::string& id, const std::string& table) { return {"", " WHERE " + table + ".id = ?", id}; }

Scope after(core::Revision since, const std::string& table) {
  if (since < 0) return {};
  return {" INDEXED BY " + table + "_by_revision", " WHERE " + table + ".revision > ?", "", since};
}

void read_receivers(Connection& connection, std::span<core::Order> orders, const Scope& scope) {
  Query query =
      connection.query("SELECT order_id, member_id FROM orders" + scope.index +
                       " CROSS JOIN order_receivers ON order_id = id" + scope.condition + " ORDER BY row, position");
  scope.bind_to(query);
  read_parts(query, orders, [](Query& row, core::Order& order) { row.take(order.may_receive.emplace_back()); });
}

void read_steps(Connection& connection, std::span<core::Incident> incidents, const Scope& scope) {
  Query query =
      connection.query("SELECT incident_id, step, state, answer, by_member, at, note FROM incidents" + scope.index +
                       " CROSS JOIN incident_steps ON incident_id = id" + scope.condition + " ORDER BY row, position");
  scope.bind_to(query);
  read_parts(query, incidents, [](Query& row, core::Incident& incident) {
    core::StepProgress& step = incident.progress.emplace_back();
    row.take(step.step, step.state, step.answer, step.by, step.at, step.note);
  });
}

void read_answers(Connection& connection, std::span<core::Question> questions, const Scope& scope) {
  Query query = connection.query("SELECT question_id, by_member, answer, at FROM questions" + scope.index +
                                 " CROSS JOIN question_answers ON question_id = id" + scope.condition +
                                 " ORDER BY row, position");
  scope.bind_to(query);
  read_parts(query, questions, [](Query& row, core::Question& question) {
    core::GivenAnswer& answer = question.answers.emplace_back();
    row.take(answer.by, answer.answer, answer.at);
  });
}

void read_digits(Connection& connection, CodeSeal& seal, std::span<core::WaitingCode> codes, const Scope& scope) {
  Query query = connection.query("SELECT id, sealed FROM codes" + scope.index + scope.condition + " ORDER BY row");
  scope.bind_to(query);
  read_parts(query, codes, [&](Query& row, core::WaitingCode& code) {
    const SQLite::Column column = row.column();
    if (column.isNull()) return;
    const auto* start = static_cast<const char*>(column.getBlob());
    const auto size = static_cast<std::size_t>(column.getBytes());
    code.digits = seal.open(code.id, std::string(start == nullptr ? "" : start, size)).value_or("");
  });
  for (core::WaitingCode& code : codes)
    if (code.state == core::CodeState::waiting && code.digits.empty()) code.state = core::CodeState::forgotten;
}

std::vector<core::HistoryEntry> read_history(Connection& connection, core::Revision since) {
  std::vector<core::HistoryEntry> entries;
  const std::string rows = since < 0 ? "" : " INDEXED BY history_by_revision WHERE revision > ?";
  Query query = connection.query("SELECT number, at, by_member, kind, subject FROM history" + rows +
                                 " ORDER BY number DESC LIMIT " + std::to_string(core::kept_history));
  if (since >= 0) query.bind(since);
  while (query.next()) {
    core::HistoryEntry& entry = entries.emplace_back();
    query.take(entry.number, entry.at, entry.by, entry.kind, entry.subject);
  }
  std::reverse(entries.begin(), entries.end());
  if (entries.empty()) return entries;

  Query details = connection.query("SELECT number, name, value FROM history_details WHERE number >= ? ORDER BY number");
  details.bind(entries.front().number);
  auto entry = entries.begin();
  while (details.next()) {
    std::int64_t number = 0;
    std::string name;
    details.take(number, name);
    while (entry != entries.end() && entry->number < number) ++entry;
    if (entry == entries.end()) break;
    if (entry->number == number) details.take(entry->details[name]);
  }
  return entries;
}

template <class Id>
std::vector<Id> read_removed(Connection& connection, const std::string& table, core::Revision since) {
  std::vector<Id> ids;
  Query query = connection.query("SELECT id FROM removed WHERE table_name = ? AND revision > ?");
  query.bind(table, since);
  while (query.next()) query.take(ids.emplace_back());
  return ids;
}

bool has_new_settings(Connection& connection, core::Revision since) {
  Query query = connection.query("SELECT 1 FROM settings WHERE revision > ?");
  return query.bind(since).next();
}

}  // namespace

core::Revision read_revision(Connection& connection) {
  Query query = connection.query("SELECT revision FROM household");
  core::Revision revision = 0;
  if (query.next()) query.take(revision);
  return revision;
}

std::optional<core::Member> read_member(Connection& connection, const core::MemberId& id) {
  return read_one<core::Member>(connection, id.value);
}

std::optional<core::Order> read_order(Connection& connection, const core::OrderId& id) {
  auto order = read_one<core::Order>(connection, id.value);
  if (order) read_receivers(connection, {&*order, 1}, only(id.value, "orders"));
  return order;
}

std::optional<core::WaitingCode> read_code(Connection& connection, CodeSeal& seal, const core::CodeId& id) {
  auto code = read_one<core::WaitingCode>(connection, id.value);
  if (code) read_digits(connection, seal, {&*code, 1}, only(id.value, "codes"));
  return code;
}

std::optional<core::Incident> read_incident(Connection& connection, const core::IncidentId& id) {
  auto incident = read_one<core::Incident>(connection, id.value);
  if (incident) read_steps(connection, {&*incident, 1}, only(id.value, "incidents"));
  return incident;
}

std::optional<core::Question> read_question(Connection& connection, const core::QuestionId& id) {
  auto question = read_one<core::Question>(connection, id.value);
  if (question) read_answers(connection, {&*question, 1}, only(id.value, "questions"));
  return question;
}

core::Settings read_settings(Connection& connection) {
  core::Settings settings;
  Query query = connection.query("SELECT name, value FROM settings");
  while (query.next()) {
    std::string name;
    std::string value;
    query.take(name, value);
    // A row that this program does not know, or a value that it does not, leaves the default.
    if (const core::SettingRow* row = core::find_setting(name)) row->write(settings, value);
  }
  return settings;
}

core::HouseholdNews read_news(Connection& connection, CodeSeal& seal, core::Revision since) {
  core::HouseholdNews news;
  news.revision = read_revision(connection);
  news.whole = since <= 0 || since > news.revision;
  if (news.whole) since = -1;
  if (since == news.revision) return news;
  if (news.whole || has_new_settings(connection, since)) news.settings = read_settings(connection);
  news.members = read_since<core::Member>(connection, since);
  news.orders = read_since<core::Order>(connection, since);
  read_receivers(connection, news.orders, after(since, "orders"));
  news.codes = read_since<core::WaitingCode>(connection, since);
  read_digits(connection, seal, news.codes, after(since, "codes"));
  news.incidents = read_since<core::Incident>(connection, since);
  read_steps(connection, news.incidents, after(since, "incidents"));
  news.questions = read_since<core::Question>(connection, since);
  read_answers(connection, news.questions, after(since, "questions"));
  if (!news.whole) {
    news.removed_members = read_removed<core::MemberId>(connection, "members", since);
    news.removed_orders = read_removed<core::OrderId>(connection, "orders", since);
  }
  news.history = read_history(connection, since);
  return news;
}

}  // namespace store
