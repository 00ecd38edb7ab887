#include "core/purpose/phrase_matcher.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

constexpr std::size_t most_flat = 256;  // ways in which one phrase can be read
constexpr std::size_t longest_phrase = 300;
constexpr int longest_gap = 3;
constexpr std::string_view gap_piece = "..";

bool is_hyphen(std::string_view sign) { return sign == "-" || sign == "\u2010" || sign == "\u2011"; }

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

// Puts each of `tails` behind each of `heads`.
std::vector<Pieces> joined(const std::vector<Pieces>& heads, const std::vector<Pieces>& tails) {
  std::vector<Pieces> all;
  for (const Pieces& head : heads)
    for (const Pieces& tail : tails) {
      if (all.size() >= most_flat) return all;
      all.push_back(head);
      all.back().insert(all.back().end(), tail.begin(), tail.end());
    }
  return all;
}

// All ways in which a phrase can be read; empty: it cannot be read, or in too many ways.
std::vector<Pieces> flat_phrases(std::string_view phrase) {
  std::vector<Pieces> flat{{}};
  if (phrase.size() > longest_phrase) return {};
  while (!phrase.empty()) {
    const bool bracket = phrase.front() == '(';
    const std::size_t end = phrase.find(bracket ? ')' : '(');
    if (bracket && end == std::string_view::npos) return {};
    const std::string_view part = bracket ? phrase.substr(1, end - 1) : phrase.substr(0, end);
    if (part.find(bracket ? '(' : ')') != std::string_view::npos) return {};
    std::vector<Pieces> choices;
    for (const std::string_view choice : bracket ? split(part, '|') : std::vector<std::string_view>{part}) {
      auto pieces = plain_pieces(choice);
      if (!pieces || (!bracket && choice.find('|') != std::string_view::npos)) return {};
      choices.push_back(std::move(*pieces));
    }
    if (flat.size() * choices.size() > most_flat) return {};
    flat = joined(flat, choices);
    phrase = end == std::string_view::npos ? std::string_view() : phrase.substr(bracket ? end + 1 : end);
  }
  std::erase_if(flat, [](const Pieces& pieces) {
    return pieces.empty() || pieces.front() == gap_piece || pieces.back() == gap_piece;
  });
  return flat;
}

}  // namespace

// One search that begins at one word: the longest end of each concept.
struct PhraseMatcher::Walk {
  std::span<const Word> words;
  const std::vector<std::uint32_t>& numbers;
  std::array<std::size_t, concept_count> longest{};
  bool any = false;
};

std::vector<std::string> PhraseMatcher::add(const PhraseList& list) {
  std::vector<std::string> problems;
  for (const auto& [name, phrases] : list.phrases) {
    const auto meaning = concept_by_name(name);
    if (!meaning) {
      problems.push_back("There is no concept \"" + name + "\".");
      continue;
    }
    for (const std::string& phrase : phrases) {
      const std::vector<Pieces> flat = flat_phrases(phrase);
      if (flat.empty()) problems.push_back("The phrase \"" + phrase + "\" of \"" + name + "\" cannot be read.");
      for (const Pieces& pieces : flat) add_flat(pieces, *meaning);
    }
  }
  return problems;
}

void PhraseMatcher::add_flat(std::span<const std::string> pieces, Concept meaning) {
  std::uint32_t node = 0;
  for (const std::string& piece : pieces) node = step_to(node, piece);
  auto& ends = nodes_[node].ends;
  if (std::find(ends.begin(), ends.end(), meaning) == ends.end()) ends.push_back(meaning);
}

std::uint32_t PhraseMatcher::step_to(std::uint32_t from, const std::string& piece) {
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  if (piece == gap_piece) {
    if (nodes_[from].gap == 0) {
      nodes_.emplace_back();
      nodes_[from].gap = fresh;
    }
    return nodes_[from].gap;
  }
  if (piece.ends_with('*')) {
    const std::string beginning = piece.substr(0, piece.size() - 1);
    auto& prefixes = nodes_[from].prefixes;
    const auto at = std::lower_bound(prefixes.begin(), prefixes.end(), beginning,
                                     [](const Prefix& a, const std::string& b) { return a.text < b; });
    if (at != prefixes.end() && at->text == beginning) return at->node;
    prefixes.insert(at, {beginning, fresh});
  } else {
    const std::uint32_t number =
        numbers_.try_emplace(piece, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
    auto& next = nodes_[from].next;
    const auto at = std::lower_bound(next.begin(), next.end(), std::pair{number, std::uint32_t{0}});
    if (at != next.end() && at->first == number) return at->second;
    next.insert(at, {number, fresh});
  }
  nodes_.emplace_back();
  return fresh;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the longest phrase, which is bounded
void PhraseMatcher::follow(std::uint32_t index, std::size_t at, int gap_left, Walk& walk) const {
  const Node& node = nodes_[index];
  for (const Concept meaning : node.ends) {
    std::size_t& longest = walk.longest[static_cast<std::size_t>(meaning)];
    longest = std::max(longest, at);
    walk.any = true;
  }
  while (at < walk.words.size() && walk.words[at].is_sign && index != 0 && is_hyphen(walk.words[at].folded))
    ++at;  // "one-time"
  if (at >= walk.words.size() || (walk.words[at].is_sign && index != 0)) return;
  const std::string& word = walk.words[at].folded;
  if (const std::uint32_t number = walk.numbers[at]; number != 0) {
    const auto next = std::lower_bound(node.next.begin(), node.next.end(), std::pair{number, std::uint32_t{0}});
    if (next != node.next.end() && next->first == number) follow(next->second, at + 1, 0, walk);
  }
  // All beginnings of the word that start with its first two bytes stand together.
  const std::string_view start = std::string_view(word).substr(0, 2);
  auto prefix = std::lower_bound(node.prefixes.begin(), node.prefixes.end(), start,
                                 [](const Prefix& a, std::string_view b) { return a.text < b; });
  for (; prefix != node.prefixes.end() && prefix->text.starts_with(start); ++prefix)
    if (word.starts_with(prefix->text)) follow(prefix->node, at + 1, 0, walk);
  if (node.gap != 0) {
    follow(node.gap, at, longest_gap, walk);
  }
  if (gap_left > 0) follow(index, at + 1, gap_left - 1, walk);
}

std::vector<ConceptHit> PhraseMatcher::find(std::span<const Word> words) const {
  std::vector<std::uint32_t> numbers(words.size(), 0);
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const auto found = numbers_.find(words[at].folded); found != numbers_.end()) numbers[at] = found->second;
  std::vector<ConceptHit> hits;
  for (std::size_t first = 0; first < words.size(); ++first) {
    if (words[first].is_sign) continue;
    Walk walk{words, numbers, {}, false};
    follow(0, first, 0, walk);
    if (!walk.any) continue;
    const std::size_t before = hits.size();
    for (std::size_t i = 0; i < concept_count; ++i)
      if (walk.longest[i] > first) hits.push_back({static_cast<Concept>(i), first, walk.longest[i]});
    std::stable_sort(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
                     [](const ConceptHit& a, const ConceptHit& b) { return a.last > b.last; });
  }
  return hits;
}

}  // namespace core
