// The message and the verdict beside it.
#include "app/models/body_runs.h"
#include "app/models/models.h"
#include "app/models/verdict_card.h"
#include "app/models/words.h"
#include "core/household/household.h"

#include <algorithm>

namespace app {
namespace {

struct ChannelEntry {
  core::Channel channel;
  std::string_view key;
  std::string_view icon;
};
constexpr ChannelEntry channels[] = {{core::Channel::email, "channel.email", "mail"},
                                     {core::Channel::text, "channel.text", "message"},
                                     {core::Channel::call, "channel.call", "phone"},
                                     {core::Channel::door, "channel.door", "door"}};

bool is_child(const State& state) {
  const core::Member* member = core::find_member(state.household, state.me);
  return member != nullptr && member->role == core::Role::child;
}

// Where the code is covered in the message too: what nobody may be told, and what is to be shown by a recorded press of a button.
bool covers_code(const State& state) {
  const core::Verdict& verdict = *state.check.verdict;
  switch (verdict.kind) {
    case core::VerdictKind::expected: {
      if (const core::WaitingCode* code = code_of_check(state)) return state.revealed != code->id;
      const auto& may = verdict.may_share;
      return std::find(may.begin(), may.end(), state.me) == may.end();
    }
    case core::VerdictKind::ask:
      return is_child(state);
    case core::VerdictKind::secret:
    case core::VerdictKind::danger:
    case core::VerdictKind::information:
      break;
  }
  return true;
}

void append(std::vector<TextRun>& runs, std::vector<TextRun> more) {
  runs.insert(runs.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string sender_words(const core::MailAddress& from) {
  if (from.display_name.empty()) return from.address;
  return from.address.empty() ? from.display_name : from.display_name + " <" + from.address + '>';
}

std::vector<TextRun> head_runs(const State& state, const Words& words, bool cover) {
  const core::Message& message = *state.check.message;
  std::vector<TextRun> runs;
  if (const std::string sender = sender_words(message.from); !sender.empty()) {
    runs.push_back({words.say("check.from") + ' ', Tone::plain, true, false});
    core::Verdict only_code = *state.check.verdict;
    const bool marked =
        std::any_of(only_code.reasons.begin(), only_code.reasons.end(), [](const core::Evidence& evidence) {
          return evidence.leaning == core::Leaning::alarm &&
                 std::any_of(evidence.places.begin(), evidence.places.end(),
                             [](const core::Place& place) { return place.part == core::Part::sender; });
        });
    runs.push_back({sender + '\n', marked ? Tone::danger : Tone::plain, false, false});
  }
  if (!message.subject.empty()) {
    runs.push_back({words.say("check.subject") + ' ', Tone::plain, true, false});
    append(runs, text_runs(message.subject, core::Part::subject, *state.check.verdict, cover));
  }
  return runs;
}

void add_text(const State& state, const Words& words, CheckModel& model) {
  const core::Message& message = *state.check.message;
  const bool cover = covers_code(state);
  model.editable = false;
  model.head = head_runs(state, words, cover);
  model.body = text_runs(message.body, core::Part::body, *state.check.verdict, cover);
  if (message.body.size() > longest_shown) model.body.push_back({words.say("check.cut"), Tone::plain, true, false});
}

}  // namespace

CheckModel make_check_model(const State& state) {
  const Words words(state);
  const CheckDesk& desk = state.check;
  CheckModel model;
  model.title = words.say("check.title");
  const auto channel = desk.channel ? desk.channel : desk.message ? std::optional(desk.message->channel) : std::nullopt;
  for (const ChannelEntry& entry : channels)
    model.channels.push_back({entry.channel, words.say(entry.key), std::string(entry.icon), channel == entry.channel});
  model.hint = words.say("check.hint");
  model.source = desk.source;
  model.reading = desk.reading != 0;
  model.reading_text = words.say("check.reading");
  const Action again = desk.path.empty() ? Action(CheckText{desk.source, desk.channel}) : Action(CheckFile{desk.path});
  model.check = {words.say(desk.verdict ? "check.again" : "check.check"),
                 "shield-check",
                 again,
                 !model.reading,
                 true,
                 words.say("check.check.tooltip")};
  model.clear = {words.say("check.clear"), {}, ClearCheck{}, true, false, {}};
  model.from_clipboard = {words.say("check.clipboard"), "clipboard", CheckText{}, !model.reading, false, {}};
  if (desk.message && desk.verdict) {
    add_text(state, words, model);
    model.card = card_of_check(state);
  }
  model.empty_title = words.say("check.empty");
  model.empty_detail = words.say("check.empty.detail");
  return model;
}

}  // namespace app
