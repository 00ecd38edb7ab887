#include "core/purpose/speech.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::size_t longest_sentence = 400;  // words; work on one sentence is not linear, hostile ones have no end
constexpr std::size_t longest_list = 12;       // clauses that one negation reaches
constexpr std::size_t most_looked_at = 16;     // hits at the first two words of a line
// Columns of a line that a mail program may have wrapped; a shorter or a longer one ends where its writer ended it.
// What goes on in small letters was wrapped earlier and later too; Chinese and Japanese lines are broken when full.
constexpr std::size_t shortest_before_small = 45;
constexpr std::size_t shortest_wrapped = 58;
constexpr std::size_t shortest_full = 70;
constexpr std::size_t longest_wrapped = 80;

bool is_one_of(const Word& word, std::string_view signs) {
  return word.is_sign && signs.find(word.folded) != std::string_view::npos;
}

bool followed_by_blank(std::string_view text, const Word& word) {
  return word.to >= text.size() || text[word.to] == ' ' || text[word.to] == '\n' || text[word.to] == '\t' ||
         text[word.to] == '"';
}

// A character of three bytes and more is mostly one of a script with square characters, two columns wide.
std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    columns += byte < 0x80 || (byte >= 0xC0 && byte < 0xE0) ? 1 : byte >= 0xE0 ? 2 : 0;
  }
  return columns;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "No. 1234", "n. 5", "Nr. 7": the full stop shortens a word and ends no sentence.
bool shortens_word(const Passage& passage, std::size_t at) {
  constexpr std::size_t longest_short = 3;
  if (passage.words[at].folded != "." || at == 0 || at + 1 >= passage.words.size()) return false;
  const Word& word = passage.words[at - 1];
  const bool is_short = !word.is_sign && word.to == passage.words[at].from && word.to - word.from <= longest_short;
  return is_short && !is_digit(word.folded.front()) && is_digit(passage.words[at + 1].folded.front()) &&
         !passage.words[at].ends_line;
}

bool ends_with_sign(const Passage& passage, std::size_t at) {
  const Word& word = passage.words[at];
  if (!word.is_sign) return false;
  if (word.folded == "。" || word.folded == "｡" || word.folded == "।") return true;
  const bool full_width = word.to - word.from > 1;  // "！" is folded to "!"
  if (is_one_of(word, "!?") && full_width) return true;
  return is_one_of(word, ".!?") && followed_by_blank(passage.text, word) && !shortens_word(passage, at);
}

bool begins_with_capital(const Passage& passage, std::size_t at) {
  const Word& word = passage.words[at];
  return !word.is_sign && passage.text[word.from] != word.folded.front();
}

// "Pay …", "Please reply …": a line that begins with a deed in capitals is a sentence of its own, whatever stands before it.
bool begins_with_deed(const Passage& passage, std::size_t first, std::span<const ConceptHit> behind) {
  constexpr std::array deeds{Concept::hand_over, Concept::type_in, Concept::send,
                             Concept::pay,       Concept::dial,    Concept::give_data};
  return begins_with_capital(passage, first) && std::any_of(behind.begin(), behind.end(), [&](const ConceptHit& hit) {
           return hit.first <= first + 1 && std::find(deeds.begin(), deeds.end(), hit.meaning) != deeds.end();
         });
}

bool begins_small(const Passage& passage, std::size_t at) {
  const Word& word = passage.words[at];
  return !word.is_sign && word.folded.front() >= 'a' && word.folded.front() <= 'z' && !begins_with_capital(passage, at);
}

// Whether the sentence goes on in the next line, because a mail program broke it there.
bool was_wrapped(const Passage& passage, std::size_t at, std::size_t line_start) {
  const std::size_t from = passage.words[line_start].from;
  const std::size_t columns = columns_of(passage.text.substr(from, passage.words[at].to - from));
  if (begins_small(passage, at + 1)) return columns >= shortest_before_small;
  const bool square = static_cast<unsigned char>(passage.text[passage.words[at + 1].from]) >= 0xE3;
  return columns >= (square ? shortest_full : shortest_wrapped) && columns <= longest_wrapped;
}

// The end of a line that ends a sentence, whatever its words mean.
bool line_ends_sentence(const Passage& passage, std::size_t at, std::size_t line_start) {
  const Word& word = passage.words[at];
  if (!word.ends_line) return false;
  const std::size_t next = at + 1;
  if (next >= passage.words.size()) return true;
  const std::string_view gap = passage.text.substr(word.to, passage.words[next].from - word.to);
  const bool blank_line = std::count(gap.begin(), gap.end(), '\n') > 1;
  const bool behind_number = is_digit(word.folded.back()) && begins_with_capital(passage, next);
  return blank_line || behind_number || is_one_of(word, ":;") || !was_wrapped(passage, at, line_start);
}

// `behind`: the hits that begin behind the word.
bool ends_sentence(const Passage& passage, std::size_t at, std::size_t line_start, std::span<const ConceptHit> behind) {
  return ends_with_sign(passage, at) || line_ends_sentence(passage, at, line_start) ||
         (passage.words[at].ends_line &&
          begins_with_deed(passage, at + 1, behind.first(std::min<std::size_t>(behind.size(), most_looked_at))));
}

// A phrase does not go on from one written line to the next.
void drop_hits_over_line_ends(const Passage& passage, std::vector<ConceptHit>& hits) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0, line_start = 0; at < passage.words.size(); ++at) {
    if (line_ends_sentence(passage, at, line_start)) ends.push_back(at);
    if (passage.words[at].ends_line) line_start = at + 1;
  }
  std::erase_if(hits, [&](const ConceptHit& hit) {
    const auto end = std::lower_bound(ends.begin(), ends.end(), hit.first);
    return end != ends.end() && *end + 1 < hit.last;
  });
}

// "send us the code", "send it by WhatsApp" as a phrase of sending: a code, and the way it goes, are spoken of all the same.
bool names_object_or_way(const ConceptHit& inner, const ConceptHit& outer) {
  constexpr std::array kept{Concept::code,         Concept::delivery_code, Concept::pickup_code, Concept::account_code,
                            Concept::payment_code, Concept::by_reply,      Concept::by_phone};
  constexpr std::array deeds{Concept::hand_over, Concept::send,     Concept::type_in,
                             Concept::give_data, Concept::by_reply, Concept::before_delivery};
  return std::find(kept.begin(), kept.end(), inner.meaning) != kept.end() && inner.meaning != outer.meaning &&
         std::find(deeds.begin(), deeds.end(), outer.meaning) != deeds.end();
}

// "arrives today": the day is said all the same.
bool names_day(const ConceptHit& hit) { return hit.meaning == Concept::today || hit.meaning == Concept::tomorrow; }

bool lies_within(const ConceptHit& inner, const ConceptHit& outer) {
  return !outer.loose && !names_day(inner) && outer.meaning != Concept::from_driver &&
         !names_object_or_way(inner, outer) && outer.first <= inner.first && inner.last <= outer.last &&
         outer.last - outer.first > inner.last - inner.first;
}

// Hits come ordered by first word, longer ones first: what covers a hit stands before it.
std::vector<ConceptHit> without_covered(const std::vector<ConceptHit>& hits) {
  std::vector<ConceptHit> kept;
  for (const ConceptHit& hit : hits) {
    bool covered = false;
    for (std::size_t back = kept.size(); back-- > 0 && !covered;) {
      if (kept[back].first + 16 < hit.first) break;
      covered = lies_within(hit, kept[back]);
    }
    if (!covered) kept.push_back(hit);
  }
  return kept;
}

// "https://", "14:30", and in Swedish "sms:a"
bool is_within_word(std::string_view text, const Word& colon) {
  if (colon.to >= text.size() || colon.from == 0) return false;
  const char before = text[colon.from - 1];
  const char behind = text[colon.to];
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  return behind == '/' || (is_digit(behind) && is_digit(before)) || (is_small(behind) && is_small(before));
}

bool is_clause_sign(const Passage& passage, const Word& word) {
  if (!word.is_sign || word.folded == ".") return false;
  if (word.folded == "-") return followed_by_blank(passage.text, word);  // else it joins words
  if (word.folded == ":" && is_within_word(passage.text, word)) return false;
  return is_one_of(word, ",;:()") || word.folded == "–" || word.folded == "—" || word.folded == "、" ||
         word.folded == "，";
}

// Cuts one sentence where a sign or a word such as "when" or "unless" parts it.
class ClauseCutter {
 public:
  ClauseCutter(const Passage& passage, Sentence& sentence) : passage_(passage), sentence_(sentence) {
    clause_.first = sentence.first;
  }

  void cut() {
    auto hit = sentence_.hits.begin();
    for (std::size_t at = sentence_.first; at < sentence_.last; ++at) {
      if (at > clause_.first && is_clause_sign(passage_, passage_.words[at])) close(at, true, false);
      for (; hit != sentence_.hits.end() && hit->first == at; ++hit) take_in(*hit);
    }
    close(sentence_.last, false, false);
  }

 private:
  void take_in(const ConceptHit& hit) {
    const bool exception = hit.meaning == Concept::exception;
    const bool parts = exception || hit.meaning == Concept::clause_break;
    const std::size_t begun = clause_.first + (passage_.words[clause_.first].is_sign ? 1U : 0U);
    if (parts && hit.first > begun) close(hit.first, false, exception);
    if (exception) clause_.after_exception = true;
    clause_.concepts.set(static_cast<std::size_t>(hit.meaning));
  }

  void close(std::size_t at, bool after_sign, bool after_exception) {
    clause_.last = at;
    sentence_.clauses.push_back(clause_);
    clause_ = Clause{at, at, after_sign, after_exception, {}};
  }

  const Passage& passage_;
  Sentence& sentence_;
  Clause clause_;
};

void cut_into_sentences(Speech& speech, std::size_t index, const std::vector<ConceptHit>& hits) {
  const Passage& passage = speech.passages[index];
  std::size_t next_hit = 0;
  std::size_t behind = 0;  // hits that begin behind the word
  std::size_t start = 0;
  std::size_t line_start = 0;
  for (std::size_t at = 0; at < passage.words.size(); ++at) {
    while (behind < hits.size() && hits[behind].first <= at) ++behind;
    const bool ends = at + 1 == passage.words.size() || at + 1 - start >= longest_sentence ||
                      ends_sentence(passage, at, line_start, std::span(hits).subspan(behind));
    if (passage.words[at].ends_line) line_start = at + 1;
    if (!ends) continue;
    Sentence sentence{index, start, at + 1, {}, {}, {}};
    for (; next_hit < hits.size() && hits[next_hit].first <= at; ++next_hit) {
      sentence.hits.push_back(hits[next_hit]);
      sentence.concepts.set(static_cast<std::size_t>(hits[next_hit].meaning));
    }
    ClauseCutter(passage, sentence).cut();
    speech.concepts |= sentence.concepts;
    speech.sentences.push_back(std::move(sentence));
    start = at + 1;
  }
}

std::size_t clause_of(const Sentence& sentence, std::size_t word) {
  const auto found = std::upper_bound(sentence.clauses.begin(), sentence.clauses.end(), word,
                                      [](std::size_t at, const Clause& clause) { return at < clause.last; });
  return found == sentence.clauses.end() ? sentence.clauses.size() - 1
                                         : static_cast<std::size_t>(found - sentence.clauses.begin());
}

}  // namespace

std::span<const Word> Speech::words_of(const Sentence& sentence) const {
  return std::span(passages[sentence.passage].words).subspan(sentence.first, sentence.last - sentence.first);
}

Place Speech::place_of(const Sentence& sentence) const {
  const auto words = words_of(sentence);
  return {passages[sentence.passage].part, words.front().from, words.back().to};
}

Place Speech::place_of(const Sentence& sentence, const ConceptHit& hit) const {
  const Passage& passage = passages[sentence.passage];
  const std::size_t last = std::min(hit.last, passage.words.size());
  return {passage.part, passage.words[hit.first].from, passage.words[last - 1].to};
}

namespace {

// The web addresses that a person sees, by their place.
std::vector<Place> shown_addresses(const Message& message) {
  std::vector<Place> addresses;
  for (const Link& link : message.links)
    if (link.where.to > link.where.from && link.shown.find(' ') == std::string::npos &&
        link.shown.find_first_of("./") != std::string::npos)
      addresses.push_back(link.where);
  std::sort(addresses.begin(), addresses.end(), [](const Place& a, const Place& b) { return a.from < b.from; });
  return addresses;
}

// Words [first, last) of the mail address round the sign at `at`; empty where there is none.
std::pair<std::size_t, std::size_t> mail_address_at(const Passage& passage, std::size_t at) {
  const auto& words = passage.words;
  const auto joined = [&](std::size_t word) {
    return word > 0 && word < words.size() && words[word - 1].to == words[word].from &&
           (!words[word].is_sign || is_one_of(words[word], "@.-_+"));
  };
  if (words[at].folded != "@" || at == 0 || words[at - 1].is_sign || !joined(at)) return {at, at};
  std::size_t first = at - 1;
  std::size_t last = at + 1;
  while (joined(first) && (!words[first - 1].is_sign || is_one_of(words[first - 1], ".-_+"))) --first;
  while (last < words.size() && joined(last) && words[last].folded != "@") ++last;
  return {first, last};
}

// What stands within a mail address is no speech: "help@parcel-drivers.example" is no driver.
void drop_hits_in_mail_addresses(const Passage& passage, std::vector<ConceptHit>& hits) {
  for (std::size_t at = 0; at < passage.words.size(); ++at) {
    const auto [first, last] = mail_address_at(passage, at);
    if (first == last) continue;
    std::erase_if(
        hits, [first = first, last = last](const ConceptHit& hit) { return hit.first >= first && hit.last <= last; });
    at = last;
  }
}

// What stands within a web address is no speech: "a-login.shop" asks nobody to log in. The address itself is a page.
void take_for_pages(const std::vector<Place>& addresses, const Passage& passage, std::vector<ConceptHit>& hits) {
  std::erase_if(hits, [&](const ConceptHit& hit) {
    const auto behind = std::upper_bound(addresses.begin(), addresses.end(), passage.words[hit.first].from,
                                         [](std::size_t from, const Place& place) { return from < place.from; });
    return behind != addresses.begin() && passage.words[hit.last - 1].to <= std::prev(behind)->to;
  });
  const auto word_at = [&](std::size_t byte) {
    const auto word = std::lower_bound(passage.words.begin(), passage.words.end(), byte,
                                       [](const Word& one, std::size_t at) { return one.from < at; });
    return static_cast<std::size_t>(word - passage.words.begin());
  };
  for (const Place& address : addresses)
    if (const std::size_t first = word_at(address.from); first < word_at(address.to))
      hits.push_back({Concept::on_a_page, first, word_at(address.to), false});
  std::stable_sort(hits.begin(), hits.end(), [](const ConceptHit& a, const ConceptHit& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
  });
}

}  // namespace

Speech listen(const Message& message, const PhraseBook& phrases) {
  Speech speech;
  for (const auto& [part, text] : {std::pair<Part, std::string_view>{Part::subject, message.subject},
                                   std::pair<Part, std::string_view>{Part::body, message.body}})
    if (!text.empty()) speech.passages.push_back({part, text, cut_into_words(text)});
  std::vector<std::span<const Word>> texts;
  for (const Passage& passage : speech.passages) texts.emplace_back(passage.words);
  speech.languages = phrases.languages_of(texts);
  for (std::size_t i = 0; i < speech.passages.size(); ++i) {
    std::vector<ConceptHit> hits = phrases.find(texts[i], speech.languages);
    if (speech.passages[i].part == Part::body) take_for_pages(shown_addresses(message), speech.passages[i], hits);
    drop_hits_in_mail_addresses(speech.passages[i], hits);
    drop_hits_over_line_ends(speech.passages[i], hits);
    cut_into_sentences(speech, i, without_covered(hits));
  }
  return speech;
}

bool is_denied(const Sentence& sentence, const ConceptHit& hit) {
  if (sentence.clauses.empty()) return false;
  if (has(sentence.concepts, Concept::is_scam)) return true;  // "If somebody wants the code by phone, it is a scam."
  std::size_t at = clause_of(sentence, hit.first);
  bool alternative = has(sentence.clauses[at].concepts, Concept::alternative);
  if (has(sentence.clauses[at].concepts, Concept::negation)) return true;
  // "We will never call, write or ask for it": a list carries the negation on past its commas, an exception ends it.
  for (std::size_t steps = 0;
       steps < longest_list && at > 0 && !sentence.clauses[at].after_exception && sentence.clauses[at].after_sign;
       ++steps) {
    --at;
    alternative = alternative || has(sentence.clauses[at].concepts, Concept::alternative);
    if (has(sentence.clauses[at].concepts, Concept::negation)) return alternative;
  }
  return false;
}

bool holds_phone_number(const Speech& speech, const Sentence& sentence) {
  constexpr std::size_t shortest_phone_number = 7;
  std::size_t digits = 0;
  for (const Word& word : speech.words_of(sentence)) {
    if (word.is_sign) continue;
    const bool is_number = std::all_of(word.folded.begin(), word.folded.end(), is_digit);
    digits = is_number ? digits + word.folded.size() : 0;
    if (digits >= shortest_phone_number) return true;
  }
  return false;
}

}  // namespace core
