#include "cli/verdict_text.h"

#include "app/models/models.h"
#include "cli/table.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace cli {
namespace {

constexpr std::size_t widest = 78;

// Signs say the same as the colours, for those who see none.
std::string sign_of(app::Tone tone) {
  switch (tone) {
    case app::Tone::expected:
      return "+";
    case app::Tone::danger:
      return "!";
    case app::Tone::ask:
      return "?";
    case app::Tone::secret:
      return "!";
    case app::Tone::plain:
    case app::Tone::muted:
      break;
  }
  return "-";
}

std::string coloured(const Session& session, app::Tone tone, const std::string& text) {
  if (!session.world.in_colour) return text;
  const char* colour = tone == app::Tone::expected ? "32"
                       : tone == app::Tone::danger ? "31"
                       : tone == app::Tone::ask    ? "33"
                       : tone == app::Tone::secret ? "35"
                                                   : "";
  return *colour == '\0' ? "\033[1m" + text + "\033[0m" : "\033[1;" + std::string(colour) + 'm' + text + "\033[0m";
}

std::string in_groups(const std::string& code) {
  if (code.size() < 6 || code.size() % 3 != 0) return code;
  std::string groups;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i != 0 && i % 3 == 0) groups += ' ';
    groups += code[i];
  }
  return groups;
}

class Printer {
 public:
  Printer(const Session& session, const app::VerdictCard& card)
      : session_(session), card_(card), out_(session.world.out) {}

  void headline() {
    out_ << coloured(session_, card_.tone, card_.headline) << '\n';
    if (!card_.why.empty()) out_ << wrapped(card_.why, 0);
  }

  void code(const std::string& shown, bool of_others) {
    if (card_.code_dots.empty()) return;
    const std::string digits = shown.empty() ? card_.code_dots : in_groups(shown);
    out_ << '\n' << wrapped(session_.say("cli.verdict.code", {{"code", digits}, {"until", card_.code_until}}), 0);
    if (of_others) out_ << wrapped(session_.say("cli.verdict.code_of_others"), 0);
    if (shown.empty() && !of_others) out_ << wrapped(session_.say("cli.verdict.code_covered"), 0);
  }

  void people() {
    if (card_.may_share.empty()) return;
    std::string names;
    for (const app::PersonRow& person : card_.may_share) names += (names.empty() ? "" : ", ") + person.name;
    out_ << '\n' << wrapped(card_.share_title + ": " + names, 0);
    if (!card_.share_detail.empty()) out_ << "  " << wrapped(card_.share_detail, 2);
  }

  void safe_default() {
    if (card_.default_title.empty()) return;
    out_ << '\n' << wrapped(card_.default_title, 0);
    if (!card_.default_detail.empty()) out_ << "  " << wrapped(card_.default_detail, 2);
  }

  void reasons() {
    if (card_.reasons.empty()) return;
    out_ << '\n' << card_.reasons_title << '\n';
    for (const app::ReasonRow& reason : card_.reasons)
      out_ << "  " << sign_of(reason.tone) << ' '
           << wrapped(reason.detail.empty() ? reason.text : reason.text + " – " + reason.detail, 4);
  }

  void steps() {
    if (card_.steps.empty()) return;
    out_ << '\n' << card_.steps_title << '\n';
    int number = 0;
    for (const app::StepRow& step : card_.steps) {
      out_ << "  " << ++number << ". " << wrapped(step.text, 5);
      if (!step.why.empty()) out_ << "     " << wrapped(step.why, 5);
    }
  }

  void all(const std::string& shown_code, bool of_others = false) {
    headline();
    code(shown_code, of_others);
    people();
    safe_default();
    reasons();
    steps();
    out_ << '\n';
  }

 private:
  const Session& session_;
  const app::VerdictCard& card_;
  std::ostream& out_;
};

}  // namespace

std::string wrapped(const std::string& text, std::size_t indent) {
  std::istringstream words(text);
  std::string lines;
  std::size_t column = indent;
  for (std::string word; words >> word;) {
    const std::size_t width = columns_of(word);
    if (column > indent && column + 1 + width > widest) {
      lines += '\n' + std::string(indent, ' ');
      column = indent;
    }
    if (column > indent) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += width;
  }
  return lines + '\n';
}

void print_verdict(Session& session, app::CheckedMessage checked, bool show_code) {
  app::State& state = session.state();
  const auto& sharers = checked.verdict.may_share;
  const bool is_mine = state.me.empty() || std::find(sharers.begin(), sharers.end(), state.me) != sharers.end();
  const bool may_show = show_code && is_mine && checked.verdict.kind == core::VerdictKind::expected;
  const std::string shown = may_show ? checked.verdict.code : std::string();
  state.check.message = std::move(checked.message);
  state.check.verdict = std::move(checked.verdict);
  const app::CheckModel model = app::make_check_model(state);
  if (model.card) Printer(session, *model.card).all(shown, !is_mine);
}

void print_door_verdict(Session& session, const core::DoorCall& call, const core::Verdict& verdict) {
  app::State& state = session.state();
  state.door.call = call;
  state.door.verdict = verdict;
  const app::SomeoneModel model = app::make_someone_model(state);
  if (model.card) Printer(session, *model.card).all({});
}

}  // namespace cli
