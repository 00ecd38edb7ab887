#pragma once
// The hand-over guard: the right parcel in the hand first, the code last, and a record of it.

#include "core/household/household.h"
#include "core/packs/packs.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

enum class GuardStep { which_parcel, label, in_hand, code, given, stopped };

/// Why it was stopped. Each has one sentence to say: "guard.say.<name>".
enum class GuardStop { none, scanner_broken, wants_it_first, by_phone_or_intercom, something_wrong, did_not_work };

/// "scanner_broken"; "" for none.
[[nodiscard]] std::string_view name_of(GuardStop stop);

struct ChooseParcel {
  CodeId code;
};
struct SayYes {};
struct SayNo {};  ///< "not yet", "not the right name"
struct StopFor {
  GuardStop stop = GuardStop::something_wrong;
};
struct GoOn {};  ///< after a stop, back to the parcel: "is it in your hand?"
struct Given {};
using GuardEvent = std::variant<ChooseParcel, SayYes, SayNo, StopFor, GoOn, Given>;

/// From the parcel to the code: which parcel, is the name on the label right, is it in your hand, the code. Every stop can be reached from
/// every step up to the code; "no" to the label and to the code is one too, "no" to the hand waits.
class HandOver {
 public:
  /// Begins with `code`, or with a choice where several delivery codes wait and none is named. One that the household does not hold is
  /// taken as not named.
  HandOver(const Household& household, const CodeId& code, const MemberId& who);

  /// Takes one answer in. One that makes no sense at this step changes nothing and returns false.
  bool take(const GuardEvent& event);

  [[nodiscard]] GuardStep step() const { return step_; }
  [[nodiscard]] GuardStop stop() const { return stop_; }
  [[nodiscard]] const CodeId& code() const { return code_; }
  [[nodiscard]] const MemberId& who() const { return who_; }
  [[nodiscard]] const std::vector<CodeId>& choices() const { return choices_; }

  /// The digits: only at the step `code`, only where the code still waits and lives, only for one who may say it.
  [[nodiscard]] std::string digits(const Household& household, const Packs& packs, Instant now) const;

 private:
  bool stop_for(GuardStop stop);
  bool choose(const CodeId& code);
  bool say(bool yes);
  bool go_on();

  GuardStep step_ = GuardStep::which_parcel;
  GuardStop stop_ = GuardStop::none;
  GuardStep after_stop_ = GuardStep::which_parcel;
  CodeId code_;
  MemberId who_;
  std::vector<CodeId> choices_;
};

/// What goes into the history when the guard has come to `given` or `stopped`: "code_given" or "hand_over_stopped" with the details "stop"
/// and "shop", its subject the order. Never digits, nor the item, which may be a gift. Empty at the other steps.
[[nodiscard]] std::optional<HistoryEntry> record_of(const HandOver& guard, const Household& household, Instant at);

}  // namespace core
