#include "store/schema.h"

#include <array>

namespace store {

namespace {

constexpr std::string_view first_step = R"sql(
CREATE TABLE household (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL
);
INSERT INTO household VALUES (1, 0);

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE members (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('adult', 'child')),
  colour INTEGER NOT NULL,
  label_name TEXT NOT NULL,
  revision INTEGER NOT NULL
);
CREATE INDEX members_by_revision ON members (revision);

CREATE TABLE orders (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  retailer TEXT NOT NULL,
  item TEXT NOT NULL,
  order_number TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  carrier TEXT NOT NULL,
  ordered_by TEXT NOT NULL,
  placed TEXT,
  expected_from TEXT,
  expected_to TEXT,
  hours_from INTEGER,
  hours_to INTEGER,
  code_expected INTEGER NOT NULL,
  receive TEXT NOT NULL CHECK (receive IN ('household_default', 'named', 'any_adult', 'anyone_at_home')),
  price_minor INTEGER,
  price_currency TEXT,
  note TEXT NOT NULL,
  gift INTEGER NOT NULL,
  gift_until TEXT,
  state TEXT NOT NULL CHECK (state IN ('expected', 'missed', 'delivered', 'cancelled')),
  missed_on TEXT,
  delivered_at INTEGER,
  received_by TEXT NOT NULL,
  revision INTEGER NOT NULL
);
CREATE INDEX orders_by_revision ON orders (revision);

CREATE TABLE order_receivers (
  order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  member_id TEXT NOT NULL,
  PRIMARY KEY (order_id, position)
) WITHOUT ROWID;

CREATE TABLE codes (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  order_id TEXT NOT NULL,
  for_pickup INTEGER NOT NULL,
  sealed BLOB,
  received INTEGER NOT NULL,
  valid_until INTEGER,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'given', 'forgotten')),
  given_at INTEGER,
  given_by TEXT NOT NULL,
  message_sha256 TEXT NOT NULL,
  revision INTEGER NOT NULL,
  CHECK (state = 'waiting' OR sealed IS NULL)
);
CREATE INDEX codes_by_revision ON codes (revision);

CREATE TABLE incidents (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  checklist TEXT NOT NULL,
  retailer TEXT NOT NULL,
  verdict TEXT NOT NULL,
  sender TEXT NOT NULL,
  message_sha256 TEXT NOT NULL,
  order_id TEXT NOT NULL,
  started_by TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  closed_at INTEGER,
  revision INTEGER NOT NULL
);
CREATE INDEX incidents_by_revision ON incidents (revision);

CREATE TABLE incident_steps (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'not_needed')),
  answer INTEGER,
  by_member TEXT NOT NULL,
  at INTEGER,
  note TEXT NOT NULL,
  PRIMARY KEY (incident_id, position)
) WITHOUT ROWID;

CREATE TABLE questions (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  asked_by TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  deadline INTEGER NOT NULL,
  retailer TEXT NOT NULL,
  purpose TEXT NOT NULL,
  order_number TEXT NOT NULL,
  item TEXT NOT NULL,
  message_sha256 TEXT NOT NULL,
  closed_at INTEGER,
  revision INTEGER NOT NULL
);
CREATE INDEX questions_by_revision ON questions (revision);

CREATE TABLE question_answers (
  question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  by_member TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('mine', 'not_mine', 'gift_ask_me_alone', 'let_me_look')),
  at INTEGER NOT NULL,
  PRIMARY KEY (question_id, position)
) WITHOUT ROWID;

CREATE TABLE removed (
  table_name TEXT NOT NULL CHECK (table_name IN ('members', 'orders')),
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (table_name, id)
) WITHOUT ROWID;
CREATE INDEX removed_by_revision ON removed (revision);

CREATE TABLE history (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  by_member TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  revision INTEGER NOT NULL
);
CREATE INDEX history_by_revision ON history (revision);

CREATE TABLE history_details (
  number INTEGER NOT NULL REFERENCES history (number),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (number, name)
) WITHOUT ROWID;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_not_replaced BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_details_are_not_changed BEFORE UPDATE ON history_details
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_details_are_not_deleted BEFORE DELETE ON history_details
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_details_come_with_their_entry BEFORE INSERT ON history_details
WHEN NEW.number < (SELECT max(number) FROM history)
  OR EXISTS (SELECT 1 FROM history_details WHERE number = NEW.number AND name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
)sql";

constexpr std::array steps{first_step};

constexpr std::array tables{"household", "settings",  "members",        "orders",    "order_receivers",
                            "codes",     "incidents", "incident_steps", "questions", "question_answers",
                            "removed",   "history",   "history_details"};

}  // namespace

std::span<const std::string_view> migrations() { return steps; }

std::int64_t newest_version() { return static_cast<std::int64_t>(steps.size()); }

void migrate(Connection& connection, std::span<const std::string_view> all) {
  const auto steps_done = [&] { return static_cast<std::size_t>(connection.number("PRAGMA user_version")); };
  if (steps_done() >= all.size()) return;
  Transaction transaction(connection, Transaction::Kind::writing);
  const std::size_t done = steps_done();  // Another program may have done them while this one waited.
  if (done >= all.size()) return;
  for (const std::string_view step : all.subspan(done)) connection.database().exec(std::string(step));
  connection.database().exec("PRAGMA application_id = " + std::to_string(household_application_id));
  connection.database().exec("PRAGMA user_version = " + std::to_string(all.size()));
  transaction.commit();
}

bool has_all_tables(Connection& connection) {
  for (const char* table : tables)
    if (!connection.database().tableExists(table)) return false;
  return true;
}

}  // namespace store
