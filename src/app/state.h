#pragma once
// All that the program remembers while it runs. One thread touches it.

#include "app/action.h"
#include "app/texts.h"
#include "core/doorstep/hand_over.h"
#include "core/household/household.h"
#include "core/id_maker.h"
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/verdict/verdict.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// One sentence to the person, at the foot of the window or on standard error.
struct Notice {
  std::string text;
  bool is_error = false;
  bool can_undo = false;
};

/// The message on the Check screen.
struct CheckDesk {
  std::string source;                    ///< what was pasted or typed; of a file: its name
  std::string path;                      ///< of a file: where it lies; else empty
  std::optional<core::Channel> channel;  ///< chosen by hand; empty: as the message shows
  int reading = 0;                       ///< serial of the job that reads it; 0: none
  std::optional<core::Message> message;
  std::optional<core::Verdict> verdict;
  core::IncidentId incident;  ///< the checklist begun from it
  core::QuestionId question;  ///< the question asked about it
  bool code_kept = false;     ///< its code was put among the waiting ones, or is on its way there
};

/// The hand-over guard at work.
struct DoorDesk {
  std::optional<core::HandOver> guard;
  std::optional<core::DoorCall> call;    ///< someone at the door without a code
  std::optional<core::Verdict> verdict;  ///< of `call`
  core::IncidentId incident;             ///< the checklist begun from it
};

/// A commit that is under way, and what follows when it has come back.
struct Pending {
  std::vector<core::Change> changes;
  std::string done;           ///< the sentence to say then; empty: none
  bool undoable = false;      ///< its inverse goes on the list of what can be undone
  bool is_undo = false;       ///< `changes` were taken off that list; they go back where it fails
  bool housekeeping = false;  ///< the program's own doing: a failure is not told, it is tried again
};

/// The rows of the Orders screen, kept while nothing that makes them has changed.
struct OrderList {
  core::Revision revision = -1;
  std::string query;
  core::OrderFilter filter = core::OrderFilter::expected;
  core::MemberId me;
  core::Date today{};
  std::vector<core::OrderId> rows;
  std::size_t expected = 0;
  std::size_t delivered = 0;
  std::size_t without_owner = 0;
};

struct State {
  // given at the start
  std::shared_ptr<const core::Knowledge> knowledge = std::make_shared<core::Knowledge>();
  Texts texts;
  core::IdMaker ids;
  bool offline = false;  ///< no domain is asked for the keys of signatures

  // the household, as last read
  core::Household household;
  core::OrderBook book;  ///< of household.orders; see order_book() in update.h
  core::Revision book_revision = -1;
  std::unordered_map<core::OrderId, core::CodeId> codes;  ///< the newest waiting code of an order; as old as the book
  bool loaded = false;

  core::LocalTime now;
  core::MemberId me;  ///< who is using the program; empty: nobody has said so
  Screen screen = Screen::today;
  CheckDesk check;
  DoorDesk door;
  core::CodeId revealed;  ///< the code shown on Today
  std::string order_query;
  core::OrderFilter order_filter = core::OrderFilter::expected;
  std::string history_query;
  core::IncidentId incident;  ///< the one that the Checklists screen shows
  std::optional<Notice> notice;

  int last_serial = 0;
  std::map<int, Pending> pending;               ///< by serial
  std::optional<core::Incident> begun;          ///< a checklist that is being begun and has not come back yet
  std::vector<std::vector<core::Change>> undo;  ///< newest last; at most 50
  std::shared_ptr<const OrderList> order_list = std::make_shared<OrderList>();

  State() = default;
  State(const State&) = delete;  // the book points into the household
  State& operator=(const State&) = delete;
};

}  // namespace app
