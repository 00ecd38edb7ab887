#include "core/purpose/phrase_matcher.h"

#include "core/text/fold.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

constexpr std::size_t longest_phrase = 1000;
constexpr int longest_gap = 4;
constexpr std::string_view gap_piece = "..";

bool is_hyphen(std::string_view sign) { return sign == "-" || sign == "\u2010" || sign == "\u2011"; }

std::size_t first_bytes(std::string_view word) {
  const auto byte = [&](std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U; };
  return byte(0) * 256U + byte(1);
}

using Pieces = std::vector<std::string>;

// The words of a stretch without brackets; "deliver*" keeps its star.
std::optional<Pieces> plain_pieces(std::string_view text) {
  Pieces pieces;
  for (const Word& word : cut_into_words(text, 64)) {
    if (!word.is_sign) {
      pieces.push_back(word.folded);
    } else if (word.folded == "*") {
      if (pieces.empty() || pieces.back().size() < 2 || pieces.back().ends_with('*') || pieces.back() == gap_piece)
        return std::nullopt;
      pieces.back() += '*';
    } else if (word.folded == ".") {
      if (!pieces.empty() && pieces.back() == ".") {
        pieces.back() = gap_piece;
      } else {
        pieces.emplace_back(".");
      }
    }
  }
  if (std::find(pieces.begin(), pieces.end(), ".") != pieces.end()) return std::nullopt;
  return pieces;
}

std::vector<std::string_view> split(std::string_view text, char sign) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0;;) {
    const std::size_t to = text.find(sign, from);
    parts.push_back(text.substr(from, to == std::string_view::npos ? to : to - from));
    if (to == std::string_view::npos) return parts;
    from = to + 1;
  }
}

// The choices of one part: "order|parcel"; none where it cannot be read.
std::optional<std::vector<Pieces>> choices_of(std::string_view part) {
  std::vector<Pieces> choices;
  for (const std::string_view choice : split(part, '|')) {
    auto pieces = plain_pieces(choice);
    if (!pieces) return std::nullopt;
    choices.push_back(std::move(*pieces));
  }
  return choices;
}

// Takes the next part off a phrase: a bracket without its signs, or all before the next bracket. None: misplaced signs.
std::optional<std::string_view> take_part(std::string_view& phrase) {
  const bool bracket = phrase.front() == '(';
  const std::size_t end = phrase.find(bracket ? ')' : '(');
  if (bracket && end == std::string_view::npos) return std::nullopt;
  const std::string_view part = bracket ? phrase.substr(1, end - 1) : phrase.substr(0, end);
  if (part.find_first_of(bracket ? "(" : ")|") != std::string_view::npos) return std::nullopt;
  phrase = end == std::string_view::npos ? std::string_view() : phrase.substr(bracket ? end + 1 : end);
  return part;
}

// The parts of a phrase in their order, each with its choices; empty: it cannot be read.
using Parts = std::vector<std::vector<Pieces>>;

Parts parts_of(std::string_view phrase) {
  Parts parts;
  if (phrase.size() > longest_phrase || phrase.starts_with(gap_piece) || phrase.ends_with(gap_piece)) return {};
  bool says_something = false;
  while (!phrase.empty()) {
    const auto part = take_part(phrase);
    auto choices = part ? choices_of(*part) : std::nullopt;
    if (!choices) return {};
    says_something =
        says_something || std::none_of(choices->begin(), choices->end(), [](const Pieces& p) { return p.empty(); });
    parts.push_back(std::move(*choices));
  }
  return says_something ? parts : Parts();
}

// Words and well placed brackets alone, as most phrases are: readable without being taken apart.
class PlainPhrase {
 public:
  static bool is_readable(std::string_view phrase) {
    PlainPhrase plain;
    for (std::size_t at = 0; at < phrase.size();) {
      const CodePoint point = code_point_at(phrase, at);
      at += point.bytes;
      if (!plain.take(point.value)) return false;
    }
    return plain.says_something_ && !plain.in_bracket_ && phrase.size() <= longest_phrase;
  }

 private:
  bool take(char32_t value) {
    if (is_letter_or_digit(value)) {
      (in_bracket_ ? choice_says_ : says_something_) = true;
      return true;
    }
    if (value == '(' && !in_bracket_) {
      in_bracket_ = all_say_ = true;
      choice_says_ = false;
      return true;
    }
    const bool ends_choice = in_bracket_ && (value == '|' || value == ')');
    if (ends_choice) end_choice(value == ')');
    return ends_choice || value == ' ';
  }

  void end_choice(bool ends_bracket) {
    all_say_ = all_say_ && std::exchange(choice_says_, false);
    in_bracket_ = !ends_bracket;
    says_something_ = says_something_ || (ends_bracket && all_say_);
  }

  bool in_bracket_ = false;
  bool choice_says_ = false;
  bool all_say_ = true;
  bool says_something_ = false;
};

}  // namespace

// One search that begins at one word: the longest end of each concept, of which few are found.
struct PhraseMatcher::Walk {
  std::span<const Word> words;
  const std::vector<std::uint32_t>& numbers;
  std::size_t first = 0;
  std::vector<ConceptHit> longest = {};

  void reached(Concept meaning, std::size_t end, bool over_gap) {
    const auto known =
        std::find_if(longest.begin(), longest.end(), [&](const auto& hit) { return hit.meaning == meaning; });
    if (known == longest.end()) {
      longest.push_back({meaning, first, end, over_gap});
    } else if (end > known->last || (end == known->last && !over_gap)) {
      *known = {meaning, first, end, over_gap};
    }
  }
};

std::vector<std::string> unreadable_phrases(const PhraseList& list) {
  std::vector<std::string> problems;
  for (const auto& [name, phrases] : list.phrases) {
    if (!concept_by_name(name)) {
      problems.push_back("There is no concept \"" + name + "\".");
      continue;
    }
    for (const std::string& phrase : phrases)
      if (!PlainPhrase::is_readable(phrase) && parts_of(phrase).empty())
        problems.push_back(
            std::string("The phrase \"").append(phrase).append("\" of \"" + name + "\" cannot be read."));
  }
  return problems;
}

void PhraseMatcher::add(const PhraseList& list) {
  for (const auto& [name, phrases] : list.phrases)
    if (const auto meaning = concept_by_name(name))
      for (const std::string& phrase : phrases) add_phrase(phrase, *meaning);
  close_over_skips();
  for (Node& node : nodes_) sort_edges(node);
  join_first_words();
  note_first_words();
}

// What is reached without a word is reached at once: "(the|) parcel" begins with "parcel" too. Skips lead to later nodes only.
void PhraseMatcher::close_over_skips() {
  for (auto node = nodes_.rbegin(); node != nodes_.rend(); ++node)
    for (const std::uint32_t skip : std::exchange(node->skips, {})) node->take_all_of(nodes_[skip]);
}

void PhraseMatcher::note_first_words() {
  begins_.assign(numbers_.size() + 1, false);
  for (const auto& [word, target] : nodes_[0].next) begins_[word] = true;
  for (const Prefix& prefix : nodes_[0].prefixes) prefix_begins_.set(first_bytes(prefix.text));
}

bool PhraseMatcher::may_begin(const std::string& word, std::uint32_t number) const {
  return (number != 0 && begins_[number]) || prefix_begins_.test(first_bytes(word));
}

void PhraseMatcher::Node::take_all_of(const Node& other) {
  next.insert(next.end(), other.next.begin(), other.next.end());
  prefixes.insert(prefixes.end(), other.prefixes.begin(), other.prefixes.end());
  gaps.insert(gaps.end(), other.gaps.begin(), other.gaps.end());
  ends.insert(ends.end(), other.ends.begin(), other.ends.end());
}

void PhraseMatcher::sort_edges(Node& node) {
  std::sort(node.next.begin(), node.next.end());
  std::sort(node.prefixes.begin(), node.prefixes.end(),
            [](const Prefix& a, const Prefix& b) { return a.text < b.text; });
}

// All phrases that begin with one word go on from one node: hundreds begin with "your", and most end at the second word.
void PhraseMatcher::join_first_words() {
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> first = std::move(nodes_[0].next);
  nodes_[0].next.clear();
  for (auto at = first.begin(); at != first.end();) {
    const auto end = std::find_if(at, first.end(), [&](const auto& edge) { return edge.first != at->first; });
    Node joined;
    for (const auto& [word, target] : std::span(at, end)) joined.take_all_of(nodes_[target]);
    sort_edges(joined);
    nodes_[0].next.emplace_back(at->first, static_cast<std::uint32_t>(nodes_.size()));
    nodes_.push_back(std::move(joined));
    at = end;
  }
}

void PhraseMatcher::add_phrase(std::string_view phrase, Concept meaning) {
  const Parts parts = parts_of(phrase);
  std::uint32_t node = 0;
  for (const auto& choices : parts) {
    const std::uint32_t join = fresh_node();
    for (const Pieces& pieces : choices) add_chain(node, join, pieces);
    node = join;
  }
  if (!parts.empty()) nodes_[node].ends.push_back(meaning);
}

std::uint32_t PhraseMatcher::fresh_node() {
  nodes_.emplace_back();
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

void PhraseMatcher::add_chain(std::uint32_t from, std::uint32_t to, std::span<const std::string> pieces) {
  if (pieces.empty()) nodes_[from].skips.push_back(to);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::uint32_t next = i + 1 == pieces.size() ? to : fresh_node();
    add_edge(from, next, pieces[i]);
    from = next;
  }
}

void PhraseMatcher::add_edge(std::uint32_t from, std::uint32_t to, const std::string& piece) {
  if (piece == gap_piece) {
    nodes_[from].gaps.push_back(to);
  } else if (piece.ends_with('*')) {
    nodes_[from].prefixes.push_back({piece.substr(0, piece.size() - 1), to});
  } else {
    const std::uint32_t number =
        numbers_.try_emplace(piece, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
    nodes_[from].next.emplace_back(number, to);
  }
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the longest phrase, which is bounded
void PhraseMatcher::follow(std::uint32_t index, std::size_t at, Reach reach, Walk& walk) const {
  const Node& node = nodes_[index];
  for (const Concept meaning : node.ends) walk.reached(meaning, at, reach.loose);
  for (const std::uint32_t gap : node.gaps) follow(gap, at, {longest_gap, true}, walk);
  while (at > walk.first && at < walk.words.size() && walk.words[at].is_sign && is_hyphen(walk.words[at].folded))
    ++at;  // "one-time"
  if (at >= walk.words.size() || walk.words[at].is_sign) return;
  follow_word(node, at, reach.loose, walk);
  if (reach.gap_left > 0) follow(index, at + 1, {reach.gap_left - 1, true}, walk);
}

// NOLINTNEXTLINE(misc-no-recursion): see follow
void PhraseMatcher::follow_word(const Node& node, std::size_t at, bool loose, Walk& walk) const {
  if (const std::uint32_t number = walk.numbers[at]; number != 0) {
    auto next = std::lower_bound(node.next.begin(), node.next.end(), std::pair{number, std::uint32_t{0}});
    for (; next != node.next.end() && next->first == number; ++next) follow(next->second, at + 1, {0, loose}, walk);
  }
  // All beginnings of the word that start with its first two bytes stand together.
  const std::string& word = walk.words[at].folded;
  const std::string_view start = std::string_view(word).substr(0, 2);
  auto prefix = std::lower_bound(node.prefixes.begin(), node.prefixes.end(), start,
                                 [](const Prefix& a, std::string_view b) { return a.text < b; });
  for (; prefix != node.prefixes.end() && prefix->text.starts_with(start); ++prefix)
    if (word.starts_with(prefix->text)) follow(prefix->node, at + 1, {0, loose}, walk);
}

std::vector<ConceptHit> PhraseMatcher::find(std::span<const Word> words) const {
  std::vector<std::uint32_t> numbers(words.size(), 0);
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const auto found = numbers_.find(words[at].folded); found != numbers_.end()) numbers[at] = found->second;
  std::vector<ConceptHit> hits;
  Walk walk{words, numbers};
  for (walk.first = 0; walk.first < words.size(); ++walk.first) {
    if (words[walk.first].is_sign || !may_begin(words[walk.first].folded, numbers[walk.first])) continue;
    walk.longest.clear();
    follow(0, walk.first, {}, walk);
    std::sort(walk.longest.begin(), walk.longest.end(), [](const ConceptHit& a, const ConceptHit& b) {
      return a.last != b.last ? a.last > b.last : a.meaning < b.meaning;
    });
    hits.insert(hits.end(), walk.longest.begin(), walk.longest.end());
  }
  return hits;
}

}  // namespace core
