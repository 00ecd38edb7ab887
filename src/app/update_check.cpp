// Checking a message: read outside, judged here, its code kept where it is expected.
#include "app/turn.h"
#include "app/update.h"
#include "core/household/policy.h"
#include "core/text/fold.h"
#include "core/verdict/judge.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

std::string file_name(const std::string& path) {
  const std::size_t at = path.find_last_of("/\\");
  return at == std::string::npos ? path : path.substr(at + 1);
}

void read(Turn& turn, CheckDesk desk) {
  State& state = turn.state;
  desk.reading = ++state.last_serial;
  ReadMessage job;
  job.serial = desk.reading;
  job.path = desk.path;
  if (desk.path.empty()) job.bytes = desk.source;
  job.channel = desk.channel;
  job.results_host = state.household.settings.results_host;
  job.offline = state.offline;
  state.check = std::move(desk);
  state.revealed = {};
  state.screen = Screen::check;
  turn.jobs.emplace_back(std::move(job));
}

// What the house has begun about this very message.
void find_threads(State& state) {
  CheckDesk& desk = state.check;
  const std::string& sha = desk.message->sha256;
  if (sha.empty()) return;
  for (const core::Question& question : state.household.questions)
    if (question.message_sha256 == sha) desk.question = question.id;
  for (const core::Incident& incident : state.household.incidents)
    if (incident.facts.message_sha256 == sha && !incident.closed_at) desk.incident = incident.id;
}

bool is_known(const State& state, const core::WaitingCode& fresh) {
  const auto same = [&](const core::WaitingCode& known) {
    if (known.order != fresh.order) return false;
    const bool same_message = !fresh.message_sha256.empty() && known.message_sha256 == fresh.message_sha256;
    return same_message || (known.state == core::CodeState::waiting && known.digits == fresh.digits);
  };
  return std::any_of(state.household.codes.begin(), state.household.codes.end(), same);
}

// The order whose code it is. Where it fits several of one person, one that opens it to nobody whom another keeps out.
const core::Order* order_of_code(const State& state, const core::Verdict& verdict) {
  const bool for_pickup = verdict.purpose == core::Purpose::pickup_code;
  const core::Packs& packs = state.knowledge->packs();
  for (const core::OrderMatch& match : verdict.orders) {
    const core::Order* order = order_of(state, match.order);
    if (order == nullptr) continue;
    if (verdict.orders.size() == 1) return order;
    const auto sharers = core::may_share(*order, state.household, core::share_rule_of(*order, for_pickup, packs));
    const auto& all_agree = verdict.may_share;
    if (std::all_of(sharers.begin(), sharers.end(), [&](const core::MemberId& who) {
          return std::find(all_agree.begin(), all_agree.end(), who) != all_agree.end();
        }))
      return order;
  }
  return nullptr;
}

void keep_code(State& state, Deed& deed) {
  CheckDesk& desk = state.check;
  const core::Verdict& verdict = *desk.verdict;
  if (desk.code_kept || verdict.kind != core::VerdictKind::expected) return;
  const core::Order* order = verdict.code.empty() ? nullptr : order_of_code(state, verdict);
  if (order == nullptr) return;
  core::WaitingCode code;
  code.id = core::CodeId{state.ids.next()};
  code.order = order->id;
  code.for_pickup = verdict.purpose == core::Purpose::pickup_code;
  code.digits = verdict.code;
  code.received = state.now.instant;
  code.valid_until = verdict.valid_until;
  code.message_sha256 = desk.message->sha256;
  desk.code_kept = true;
  if (is_known(state, code)) return;
  Details details{{"shop", core::shop_name(state.knowledge->packs(), order->retailer)}};
  deed.entries.push_back(entry_of(state, "code_kept", order->id.value, std::move(details)));
  deed.changes.emplace_back(core::Save<core::WaitingCode>{std::nullopt, std::move(code)});
}

core::HistoryEntry record_of_check(const State& state) {
  const core::Verdict& verdict = *state.check.verdict;
  return entry_of(state, "message_checked", {},
                  {{"verdict", std::string(core::name_of(verdict.kind))},
                   {"purpose", std::string(core::name_of(verdict.purpose))},
                   {"shop", core::shop_name(state.knowledge->packs(), verdict.retailer)},
                   {"sha256", state.check.message->sha256}});
}

}  // namespace

void judge_check(Turn& turn, bool fresh) {
  State& state = turn.state;
  CheckDesk& desk = state.check;
  if (!desk.message) return;
  const core::OrderBook& book = order_book(state);
  desk.verdict = core::judge(*desk.message, state.household, book, *state.knowledge, state.now);
  Deed deed;
  if (fresh) {
    find_threads(state);
    deed.entries.push_back(record_of_check(state));
  }
  keep_code(state, deed);
  if (!deed.entries.empty()) commit(turn, std::move(deed));
}

void take(Turn& turn, const CheckText& deed) {
  const CheckDesk& old = turn.state.check;
  CheckDesk desk;
  desk.channel = deed.channel;
  if (!old.path.empty() && deed.text == old.source) {  // the file again, taken as another channel
    desk.source = old.source;
    desk.path = old.path;
    return read(turn, std::move(desk));
  }
  if (core::trim(deed.text).empty()) return warn(turn.state, "notice.nothing_to_check");
  desk.source = deed.text;
  read(turn, std::move(desk));
}

void take(Turn& turn, const CheckFile& deed) {
  CheckDesk desk;
  desk.path = deed.path;
  desk.source = file_name(deed.path);
  read(turn, std::move(desk));
}

void take(Turn& turn, const ClearCheck& /*deed*/) {
  turn.state.check = {};
  turn.state.revealed = {};
}

void take(Turn& turn, const MessageRead& event) {
  CheckDesk& desk = turn.state.check;
  if (event.serial == 0 || event.serial != desk.reading) return;
  desk.reading = 0;
  desk.message = event.message;
  judge_check(turn, true);
}

void take(Turn& turn, const MessageUnreadable& event) {
  CheckDesk& desk = turn.state.check;
  if (event.serial == 0 || event.serial != desk.reading) return;
  desk.reading = 0;
  turn.state.notice = Notice{event.error.what, true, false};
}

}  // namespace app
