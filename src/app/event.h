#pragma once
// What has happened outside.

#include "core/household/household.h"
#include "core/message/message.h"
#include "ports/household_store.h"
#include "ports/result.h"

#include <string>
#include <variant>

namespace app {
// clang-format off

struct HouseholdRead { core::HouseholdNews news; };
struct Committed { int serial = 0; core::HouseholdNews news; };
struct CommitFailed { int serial = 0; ports::Error error; };
struct MessageRead { int serial = 0; core::Message message; };
struct MessageUnreadable { int serial = 0; ports::Error error; };
struct HouseholdOpened { ports::OpeningNotice notice; };
struct ChangedElsewhere {};
struct JobFailed { ports::Error error; };  ///< of a job that has no event of its own
struct Tick {};                            ///< time has passed

using Event = std::variant<HouseholdRead, Committed, CommitFailed, MessageRead, MessageUnreadable, HouseholdOpened, ChangedElsewhere, JobFailed, Tick>;

// clang-format on
}  // namespace app
