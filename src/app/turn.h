#pragma once
// Inside update(): one function for each input, and what they share.

#include "app/event.h"
#include "app/job.h"
#include "app/state.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// One input being taken in: the memory that it changes and the jobs that come of it.
struct Turn {
  State& state;
  std::vector<Job> jobs;
};

/// A commit in the making.
struct Deed {
  std::vector<core::Change> changes;
  std::vector<core::HistoryEntry> entries;
  std::string done;  ///< said when it has come back; empty: nothing is said
  bool undoable = false;
  bool housekeeping = false;
};
void commit(Turn& turn, Deed deed);

[[nodiscard]] core::HistoryEntry entry_of(const State& state, std::string kind, std::string subject = {},
                                          Details details = {});
/// Its subject is the order, its details the shop, and the item unless that is a gift.
[[nodiscard]] core::HistoryEntry entry_of(const State& state, std::string kind, const core::Order& order);

void tell(State& state, std::string_view key, const Details& details = {});
void warn(State& state, std::string_view key, const Details& details = {});

/// By the index where that is as new as the household, else one by one. Null where there is none.
[[nodiscard]] const core::Order* order_of(const State& state, const core::OrderId& id);
/// The waiting codes of an order, changed into forgotten ones.
void forget_codes(const State& state, const core::OrderId& order, std::vector<core::Change>& changes);
/// Makes `State::codes` anew.
void index_codes(State& state);
/// Forgets what is past its life.
void keep_house(Turn& turn);

/// Judges the message on the Check screen; `fresh`: for the first time. Keeps the code of an expected one.
void judge_check(Turn& turn, bool fresh);
void judge_call(Turn& turn);

/// A checklist begun with the facts of a message or of a call at the door; not committed.
[[nodiscard]] core::Incident begin_incident(State& state, const std::string& checklist);

// clang-format off
void take(Turn& turn, const ShowScreen& deed);
void take(Turn& turn, const Become& deed);
void take(Turn& turn, const SaveMember& deed);
void take(Turn& turn, const RemoveMember& deed);
void take(Turn& turn, const LogLine& deed);
void take(Turn& turn, const SaveOrder& deed);
void take(Turn& turn, const RemoveOrder& deed);
void take(Turn& turn, const ClaimOrder& deed);
void take(Turn& turn, const MarkDelivered& deed);
void take(Turn& turn, const DriverLeft& deed);
void take(Turn& turn, const FindOrders& deed);
void take(Turn& turn, const FilterOrders& deed);
void take(Turn& turn, const Undo& deed);
void take(Turn& turn, const CheckText& deed);
void take(Turn& turn, const CheckFile& deed);
void take(Turn& turn, const ClearCheck& deed);
void take(Turn& turn, const DriverIsHere& deed);
void take(Turn& turn, const GuardDeed& deed);
void take(Turn& turn, const LeaveGuard& deed);
void take(Turn& turn, const RevealCode& deed);
void take(Turn& turn, const AskAtDoor& deed);
void take(Turn& turn, const AskHouse& deed);
void take(Turn& turn, const AnswerQuestion& deed);
void take(Turn& turn, const NobodyOrderedIt& deed);
void take(Turn& turn, const StartChecklist& deed);
void take(Turn& turn, const ShowIncident& deed);
void take(Turn& turn, const TickStep& deed);
void take(Turn& turn, const AnswerStep& deed);
void take(Turn& turn, const NoteStep& deed);
void take(Turn& turn, const CloseIncident& deed);
void take(Turn& turn, const ReopenIncident& deed);
void take(Turn& turn, const OpenAddress& deed);
void take(Turn& turn, const CopySentence& deed);
void take(Turn& turn, const ChangeSetting& deed);
void take(Turn& turn, const FilterHistory& deed);
void take(Turn& turn, const DismissNotice& deed);

void take(Turn& turn, const HouseholdRead& event);
void take(Turn& turn, const Committed& event);
void take(Turn& turn, const CommitFailed& event);
void take(Turn& turn, const MessageRead& event);
void take(Turn& turn, const MessageUnreadable& event);
void take(Turn& turn, const HouseholdOpened& event);
void take(Turn& turn, const ChangedElsewhere& event);
void take(Turn& turn, const JobFailed& event);
void take(Turn& turn, const Tick& event);
// clang-format on

}  // namespace app
