#pragma once
// All that a person can do, as values. The window, the command line and the tests speak to the program in nothing else.

#include "core/doorstep/hand_over.h"
#include "core/doorstep/someone_at_door.h"
#include "core/household/household.h"
#include "core/message/message.h"
#include "core/orders/search.h"

#include <optional>
#include <string>
#include <variant>

namespace app {
// clang-format off

enum class Screen { today, check, orders, checklists, family, history, settings, hand_over, someone_at_door };

struct ShowScreen { Screen screen = Screen::today; };

// Family
struct Become { core::MemberId member; };                                    ///< "I am …"
struct SaveMember { std::optional<core::Member> before; core::Member after; };  ///< an empty id makes a new one
struct RemoveMember { core::MemberId member; };

// Orders
struct LogLine { std::string line; };                                        ///< "headphones amazon fri code tom may take"
struct SaveOrder { std::optional<core::Order> before; core::Order after; };  ///< an empty id makes a new one
struct RemoveOrder { core::OrderId order; };
struct ClaimOrder { core::OrderId order; };                                  ///< "mine", of an order without an owner
struct MarkDelivered { core::OrderId order; };
struct DriverLeft { core::OrderId order; };                                  ///< left without handing it over: the next try is awaited
struct FindOrders { std::string query; };
struct FilterOrders { core::OrderFilter filter = core::OrderFilter::expected; };
struct Undo {};

// Check
struct CheckText { std::string text; std::optional<core::Channel> channel = {}; };  ///< typed, pasted or from the clipboard
struct CheckFile { std::string path; };                                      ///< dropped, or "open with"
struct ClearCheck {};

// At the door
struct DriverIsHere { core::CodeId code; };                                  ///< empty: choose among those due today
struct GuardDeed { core::GuardEvent event; };                                ///< one answer or stop at the hand-over guard
struct LeaveGuard {};
struct RevealCode { core::CodeId code; bool show = true; };                  ///< on Today: recorded
struct AskAtDoor { core::DoorCall call; };

// Ask the house
struct AskHouse {};                                                          ///< about the message that is on the Check screen
struct AnswerQuestion { core::QuestionId question; core::Answer answer = core::Answer::not_mine; };
struct NobodyOrderedIt { core::QuestionId question; };                       ///< closes it and opens the take-over checklist

// Checklists
struct StartChecklist { std::string checklist; };                            ///< with the facts of the message on the Check screen, if any
struct ShowIncident { core::IncidentId incident; };
struct TickStep { core::IncidentId incident; std::string step; bool done = true; };
struct AnswerStep { core::IncidentId incident; std::string step; bool yes = true; };
struct NoteStep { core::IncidentId incident; std::string step; std::string note; };
struct CloseIncident { core::IncidentId incident; };
struct ReopenIncident { core::IncidentId incident; };

// The world around
struct OpenAddress { std::string address; };                                 ///< https or mailto; only after the person saw it
struct CopySentence { std::string text; };

struct ChangeSetting { std::string name; std::string value; };               ///< see core::all_settings()
struct FilterHistory { std::string query; };
struct DismissNotice {};

using Action =
    std::variant<ShowScreen, Become, SaveMember, RemoveMember, LogLine, SaveOrder, RemoveOrder, ClaimOrder, MarkDelivered, DriverLeft, FindOrders,
                 FilterOrders, Undo, CheckText, CheckFile, ClearCheck, DriverIsHere, GuardDeed, LeaveGuard, RevealCode, AskAtDoor, AskHouse,
                 AnswerQuestion, NobodyOrderedIt, StartChecklist, ShowIncident, TickStep, AnswerStep, NoteStep, CloseIncident, ReopenIncident,
                 OpenAddress, CopySentence, ChangeSetting, FilterHistory, DismissNotice>;

// clang-format on
}  // namespace app
