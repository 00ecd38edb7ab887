#include "app/models/body_runs.h"

#include <algorithm>
#include <string_view>

namespace app {
namespace {

// How much a mark matters where several lie on one stretch.
int weight_of(Tone tone) {
  switch (tone) {
    case Tone::danger:
      return 5;
    case Tone::secret:
      return 4;
    case Tone::ask:
      return 3;
    case Tone::expected:
      return 2;
    case Tone::muted:
      return 1;
    case Tone::plain:
      break;
  }
  return 0;
}

struct Stretch {
  std::size_t from = 0;
  std::size_t to = 0;
  Tone tone = Tone::plain;
  bool code = false;
};

Tone mark_of(core::Leaning leaning, core::VerdictKind kind) {
  switch (leaning) {
    case core::Leaning::alarm:
      return Tone::danger;
    case core::Leaning::good:
      return Tone::expected;
    case core::Leaning::soft:
      return Tone::ask;
    case core::Leaning::neutral:
      break;
  }
  return kind == core::VerdictKind::information ? Tone::muted : app::tone_of(kind);
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool is_sign_of_code(char c) { return (c >= '0' && c <= '9') || (upper(c) >= 'A' && upper(c) <= 'Z'); }

class RunMaker {
 public:
  RunMaker(const std::string& text, core::Part part, const core::Verdict& verdict, bool cover)
      : text_(std::string_view(text).substr(0, end_of(text))), part_(part), verdict_(verdict), cover_(cover) {}

  std::vector<TextRun> make() {
    collect();
    merge();
    cut();
    return std::move(runs_);
  }

 private:
  // At a whole character.
  static std::size_t end_of(const std::string& text) {
    if (text.size() <= longest_shown) return text.size();
    std::size_t end = longest_shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return end;
  }

  void add(std::size_t from, std::size_t to, Tone tone, bool code) {
    to = std::min(to, text_.size());
    if (from < to) stretches_.push_back({from, to, tone, code});
  }

  void collect() {
    for (const core::Evidence& evidence : verdict_.reasons)
      for (const core::Place& place : evidence.places)
        if (place.part == part_) add(place.from, place.to, mark_of(evidence.leaning, verdict_.kind), false);
    if (verdict_.code.empty()) return;
    const Tone tone = app::tone_of(verdict_.kind);
    if (verdict_.code_place && verdict_.code_place->part == part_)
      add(verdict_.code_place->from, verdict_.code_place->to, tone, true);
    add_repeats(tone);
  }

  // The same code elsewhere in the text, in groups or not: in a subject, or said once more.
  void add_repeats(Tone tone) {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (!is_sign_of_code(text_[at]) || upper(text_[at]) != verdict_.code.front()) continue;
      if (at > 0 && is_sign_of_code(text_[at - 1])) continue;
      const std::size_t end = end_of_code_at(at);
      if (end == 0) continue;
      add(at, end, tone, true);
      at = end - 1;
    }
  }

  // 0 where it does not stand there.
  std::size_t end_of_code_at(std::size_t at) const {
    constexpr std::size_t widest_gap = 3;
    std::size_t gap = 0;
    std::size_t matched = 0;
    for (; at < text_.size() && matched < verdict_.code.size(); ++at) {
      if (is_sign_of_code(text_[at])) {
        if (upper(text_[at]) != verdict_.code[matched]) return 0;
        ++matched;
        gap = 0;
      } else if (text_[at] == '\n' || ++gap > widest_gap) {
        return 0;
      }
    }
    const bool goes_on = at < text_.size() && is_sign_of_code(text_[at]);
    return matched == verdict_.code.size() && !goes_on ? at : 0;
  }

  // Overlapping stretches become one; one that is the code keeps its own bounds.
  void merge() {
    std::sort(stretches_.begin(), stretches_.end(),
              [](const Stretch& a, const Stretch& b) { return a.from != b.from ? a.from < b.from : a.to > b.to; });
    std::vector<Stretch> merged;
    for (const Stretch& next : stretches_) {
      if (merged.empty() || next.from >= merged.back().to) {
        merged.push_back(next);
      } else {
        lay_over(merged, next);
      }
    }
    stretches_ = std::move(merged);
  }

  static void lay_over(std::vector<Stretch>& merged, const Stretch& next) {
    Stretch& last = merged.back();
    if (weight_of(next.tone) > weight_of(last.tone)) last.tone = next.tone;
    if (next.code == last.code) {
      last.to = std::max(last.to, next.to);
    } else if (next.code) {
      split(merged, next);
    } else if (next.to > last.to) {
      merged.push_back({last.to, next.to, next.tone, false});
    }
  }

  static void split(std::vector<Stretch>& merged, const Stretch& code) {
    const Stretch around = merged.back();
    merged.pop_back();
    if (around.from < code.from) merged.push_back({around.from, code.from, around.tone, false});
    merged.push_back({code.from, code.to, around.tone, true});
    if (code.to < around.to) merged.push_back({code.to, around.to, around.tone, false});
  }

  static std::string dots(std::string_view code) {
    std::string text;
    for (const char c : code)
      if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && c != ' ' && c != '-') text += "●";
    return text;
  }

  void plain(std::size_t from, std::size_t to) {
    if (from < to) runs_.push_back({std::string(text_.substr(from, to - from)), Tone::plain, false, false});
  }

  void cut() {
    std::size_t at = 0;
    for (const Stretch& stretch : stretches_) {
      if (stretch.to <= at) continue;
      const std::size_t from = std::max(stretch.from, at);
      plain(at, from);
      const std::string_view marked = text_.substr(from, stretch.to - from);
      runs_.push_back({stretch.code && cover_ ? dots(marked) : std::string(marked), stretch.tone, false, stretch.code});
      at = stretch.to;
    }
    plain(at, text_.size());
  }

  std::string_view text_;
  core::Part part_;
  const core::Verdict& verdict_;
  bool cover_;
  std::vector<Stretch> stretches_;
  std::vector<TextRun> runs_;
};

}  // namespace

Tone tone_of(core::VerdictKind kind) {
  switch (kind) {
    case core::VerdictKind::expected:
      return Tone::expected;
    case core::VerdictKind::ask:
      return Tone::ask;
    case core::VerdictKind::secret:
      return Tone::secret;
    case core::VerdictKind::danger:
      return Tone::danger;
    case core::VerdictKind::information:
      break;
  }
  return Tone::plain;
}

std::vector<TextRun> text_runs(const std::string& text, core::Part part, const core::Verdict& verdict, bool cover) {
  return RunMaker(text, part, verdict, cover).make();
}

}  // namespace app
