#include "core/purpose/find_code.h"

#include "core/purpose/number_run.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {
namespace {

constexpr std::array labels{Concept::code,         Concept::delivery_code, Concept::pickup_code,
                            Concept::account_code, Concept::payment_code,  Concept::other_code};

bool is_label(Concept c) { return std::find(labels.begin(), labels.end(), c) != labels.end(); }

// How far a label may stand from its digits, in words.
constexpr int reach_after_label = 14;  // "your one-time password for order … is 482913"
constexpr int reach_before_label = 8;  // "482913 is your Amazon one-time password"
constexpr int bonus_alone = 12;
constexpr int bonus_length = 6;
constexpr int bonus_usual = 2;  // four to eight digits
constexpr int penalty_letters = 6;
constexpr std::size_t longest_short_number = 5;  // of those that one calls: "call 1930"
constexpr std::size_t shortest_full_number = 9;  // "call me back on 9876543210"
constexpr int full = 100;
constexpr int by_verb_alone = 40;
constexpr int per_word = 4;

struct Rated {
  int points = 0;
  const NumberRun* run = nullptr;
  std::size_t sentence = 0;
};

// One hit, by words of its passage.
struct Label {
  std::size_t first = 0;
  std::size_t last = 0;
  // no_code: "order number"; card: "card ending 4821"; phone: "call 1930"; password: right before the digits a one-time password is often
  // only "the password"
  enum Kind { names_code, no_code, card, phone, password } kind = names_code;
  std::size_t sentence = 0;
  bool loose = false;  // words of others may stand between its own
};

std::optional<Label::Kind> kind_of(Concept meaning) {
  if (is_label(meaning)) return Label::names_code;
  if (meaning == Concept::no_secret) return Label::no_code;
  if (meaning == Concept::bank_payment || meaning == Concept::card_data) return Label::card;
  if (meaning == Concept::by_phone || meaning == Concept::dial) return Label::phone;
  if (meaning == Concept::password_data) return Label::password;
  return std::nullopt;
}

std::vector<Label> labels_of(const Speech& speech, std::size_t passage) {
  std::vector<Label> found;
  for (std::size_t i = 0; i < speech.sentences.size(); ++i) {
    if (speech.sentences[i].passage != passage) continue;
    for (const ConceptHit& hit : speech.sentences[i].hits)
      if (const auto kind = kind_of(hit.meaning)) found.push_back({hit.first, hit.last, *kind, i, hit.loose});
  }
  return found;
}

std::size_t sentence_at(const Speech& speech, std::size_t passage, std::size_t word) {
  const auto ends_before = [&](const Sentence& sentence, std::size_t at) {
    return sentence.passage < passage || (sentence.passage == passage && sentence.last <= at);
  };
  const auto found = std::lower_bound(speech.sentences.begin(), speech.sentences.end(), word, ends_before);
  return static_cast<std::size_t>(std::min(found, std::prev(speech.sentences.end())) - speech.sentences.begin());
}

// In scripts without blanks three characters stand for a word.
int words_between(const Passage& passage, std::size_t from, std::size_t to) {
  constexpr int whole = 3;
  int thirds = 0;
  for (std::size_t at = from; at < to && thirds <= whole * reach_after_label; ++at)
    if (!passage.words[at].is_sign)
      thirds += is_script_without_blanks(code_point_at(passage.words[at].folded, 0).value) ? 1 : whole;
  return (thirds + whole - 1) / whole;
}

// The words that make what stands before them the one that is told or typed in: Japanese, Hindi in both scripts.
bool is_object_mark(std::string_view word) { return word == "を" || word == "को" || word == "ko"; }

// "Use 338925 to sign in. The code expires …": a verb right before the digits lets the word for them come later. In Japanese and Hindi it
// stands behind: "613470を入力", "613470 को बताएं".
bool follows_verb(const Speech& speech, const NumberRun& run, std::size_t sentence) {
  const Sentence& said = speech.sentences[sentence];
  const auto& words = speech.passages[said.passage].words;
  const bool is_object = run.last < words.size() && is_object_mark(words[run.last].folded);
  return std::any_of(said.hits.begin(), said.hits.end(), [&](const ConceptHit& hit) {
    const bool verb =
        hit.meaning == Concept::type_in || hit.meaning == Concept::hand_over || hit.meaning == Concept::send;
    const bool before = hit.last <= run.first && run.first - hit.last <= 1;
    const bool behind = hit.first == run.last && has(said.concepts, Concept::driver);  // "the driver 1290 tell"
    return verb && (before || behind || (is_object && hit.first == run.last + 1));
  });
}

bool stands_behind_colon(const Passage& passage, const NumberRun& run) {
  return run.first > 0 && (passage.words[run.first - 1].folded == ":" || passage.words[run.first - 1].folded == "：");
}

// "Read this out to the driver once you hold the box: 9920", "583920 to confirm your payment": said by its place alone.
bool stands_where_code_does(const Speech& speech, const NumberRun& run, std::size_t sentence) {
  const Sentence& said = speech.sentences[sentence];
  const Passage& passage = speech.passages[said.passage];
  const bool behind_colon = stands_behind_colon(passage, run);
  const bool ends = run.last == said.last || (run.last + 1 == said.last && passage.words[run.last].is_sign);
  if (behind_colon && ends && has(said.concepts, Concept::hand_over) && has(said.concepts, Concept::driver))
    return true;
  constexpr std::size_t usual_length = 6;
  const bool begins = behind_colon || run.first == said.first;
  return begins && run.bare.size() == usual_length &&
         std::any_of(said.hits.begin(), said.hits.end(), [&](const ConceptHit& hit) {
           const bool to_do = hit.meaning == Concept::bank_payment || hit.meaning == Concept::sign_in;
           return to_do && (hit.first == run.last + 1 || hit.first == run.last + 2);  // "to", "um zu"
         });
}

// A run of digits and what stands around it.
struct Surroundings {
  const Passage& passage;
  const NumberRun& run;
  std::size_t sentence = 0;
  bool after_verb = false;
  bool alone_in_sentence = false;  // "Lydia: 190445."
  bool in_place = false;           // see stands_where_code_does
};

struct Distance {
  bool before = false;  // the label stands before the digits
  int words = 0;
  int sentences = 0;
};

Distance distance_of(const Label& label, const Surroundings& here) {
  const bool before = label.last <= here.run.first;
  const int words = before ? words_between(here.passage, label.last, here.run.first)
                           : words_between(here.passage, here.run.last, label.first) + 1;
  const std::size_t apart = std::max(label.sentence, here.sentence) - std::min(label.sentence, here.sentence);
  return {before, words, static_cast<int>(apart)};
}

bool in_reach(const Distance& distance, const Surroundings& here) {
  const bool alone = here.run.alone_on_line || here.alone_in_sentence;
  const int sentences_before = alone ? 3 : 1;
  const int sentences_behind = alone || here.after_verb ? 1 : 0;
  return distance.sentences <= (distance.before ? sentences_before : sentences_behind) &&
         distance.words <= (distance.before ? reach_after_label : reach_before_label);
}

// "order number 4821", "card ending 4821": right before the digits it says what they are. "Paytm: 123456" does not.
bool says_something_else(const Label& label, const Distance& distance, const Surroundings& here) {
  if (!distance.before || distance.sentences != 0) return false;
  const auto from = here.passage.words.begin() + static_cast<std::ptrdiff_t>(label.last);
  const auto to = here.passage.words.begin() + static_cast<std::ptrdiff_t>(here.run.first);
  // A character of a script without blanks counts in full here.
  const auto apart = std::count_if(from, to, [](const Word& word) { return !word.is_sign; });
  const bool right_before = label.last == here.run.first;
  const auto is_called = [](std::size_t digits, std::ptrdiff_t words) {
    return (digits <= longest_short_number && words == 0) || (digits >= shortest_full_number && words <= 3);
  };
  return (label.kind == Label::no_code && apart <= 2) || (label.kind == Label::card && right_before) ||
         (label.kind == Label::phone && is_called(here.run.bare.size(), apart));
}

// "AWB 8492019482 is 4920": the label has a number of its own.
bool has_own_number(const Label& label, const Surroundings& here) {
  const auto from = here.passage.words.begin() + static_cast<std::ptrdiff_t>(label.last);
  const auto to = here.passage.words.begin() + static_cast<std::ptrdiff_t>(std::max(label.last, here.run.first));
  return std::any_of(from, to, [](const Word& word) { return digit_value(code_point_at(word.folded, 0).value) >= 0; });
}

// "244080" / "923030 is your one-time password": the words behind belong to the number that stands nearer.
bool has_nearer_number(const Label& label, const Distance& distance, const Surroundings& here) {
  if (distance.before) return false;
  const auto from = here.passage.words.begin() + static_cast<std::ptrdiff_t>(here.run.last);
  const auto to = here.passage.words.begin() + static_cast<std::ptrdiff_t>(std::max(label.first, here.run.last));
  return std::any_of(from, to, [&](const Word& word) {
    return word.folded.size() >= 4 &&
           std::all_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
  });
}

// Labels further away than this reach no run; they stand in the order of the text.
constexpr std::size_t farthest_label = 80;

std::span<const Label> labels_around(const std::vector<Label>& all, const NumberRun& run) {
  const auto before = [](const Label& label, std::size_t word) { return label.first < word; };
  const std::size_t least = run.first > farthest_label ? run.first - farthest_label : 0;
  const auto first = std::lower_bound(all.begin(), all.end(), least, before);
  const auto last = std::lower_bound(first, all.end(), run.last + farthest_label, before);
  return {first, last};
}

// The label says that these digits are the code.
bool is_named_by(const Label& label, const Distance& distance, const Surroundings& here) {
  const bool right_before = distance.before && distance.words <= 2;
  if (here.run.uneven && !right_before) return false;
  if (here.run.bare.size() == 3 && !distance.before && distance.words > 2) return false;
  const bool is_password = label.kind == Label::password && right_before && distance.sentences == 0;
  return (label.kind == Label::names_code || is_password) && in_reach(distance, here) &&
         !has_nearer_number(label, distance, here);
}

// "Forward it to 7726": the digits are part of what is no code.
bool names_run_itself(const Label& label, const NumberRun& run) {
  return label.kind == Label::no_code && !label.loose && label.first <= run.first && run.last <= label.last;
}

// "AWB no / OTP: 4471": the nearer label counts.
bool is_renamed(const std::vector<Label>& all, const Label& label, const Surroundings& here) {
  const std::span<const Label> near = labels_around(all, here.run);
  return label.kind == Label::no_code && std::any_of(near.begin(), near.end(), [&](const Label& other) {
           return other.kind == Label::names_code && other.first >= label.last && other.last <= here.run.first;
         });
}

// Points by the nearest label; 0: none in reach, or the nearest says that it is something else.
int points_by_label(const std::vector<Label>& all, const Surroundings& here) {
  int best = 0;
  for (const Label& label : labels_around(all, here.run)) {
    if (names_run_itself(label, here.run)) return 0;
    if (label.last > here.run.first && label.first < here.run.last) continue;
    const Distance distance = distance_of(label, here);
    if (says_something_else(label, distance, here) && !has_own_number(label, here) && !is_renamed(all, label, here))
      return 0;
    if (is_named_by(label, distance, here))
      best = std::max(best, full - per_word * (distance.words + distance.sentences));
  }
  // "Enter 445566 to confirm": no word for a code at all.
  const bool said_without = here.after_verb || here.in_place;
  if (best == 0 && said_without && !here.run.has_letters && here.run.bare.size() >= 4) best = by_verb_alone;
  return best;
}

bool has_length_of(const RetailerPack& retailer, int length) {
  for (const auto* rule : {&retailer.delivery_code, &retailer.pickup_code, &retailer.account_code})
    if (*rule && std::find((*rule)->lengths.begin(), (*rule)->lengths.end(), length) != (*rule)->lengths.end())
      return true;
  return false;
}

// At most a name stands beside it.
bool is_alone_in_sentence(const Speech& speech, const NumberRun& run, std::size_t sentence) {
  constexpr std::ptrdiff_t longest_name = 2;
  const Sentence& said = speech.sentences[sentence];
  const auto words = speech.words_of(said);
  const auto count = std::count_if(words.begin(), words.end(), [](const Word& word) { return !word.is_sign; });
  return count - static_cast<std::ptrdiff_t>(run.last - run.first) <= longest_name;
}

// In the sentence or beside it: "Up to 50 % off! Only today, with code WINTER50".
bool speaks_of_per_cent(const Speech& speech, std::size_t sentence) {
  const std::size_t last = std::min(sentence + 1, speech.sentences.size() - 1);
  for (std::size_t i = sentence > 0 ? sentence - 1 : 0; i <= last; ++i) {
    const auto words = speech.words_of(speech.sentences[i]);
    if (std::any_of(words.begin(), words.end(), [](const Word& word) { return word.folded == "%"; })) return true;
  }
  return false;
}

int rate(const Speech& speech, const Passage& passage, const std::vector<Label>& all, const NumberRun& run,
         std::size_t sentence, const RetailerPack* retailer) {
  int points = points_by_label(
      all, {passage, run, sentence, follows_verb(speech, run, sentence), is_alone_in_sentence(speech, run, sentence),
            stands_where_code_does(speech, run, sentence)});
  if (points == 0) return 0;
  // "use code SUMMER50", "LEO10 for 10 % off"
  if (run.has_letters && (has(speech.concepts, Concept::advertisement) || speaks_of_per_cent(speech, sentence)))
    return 0;
  if (run.has_letters) points -= penalty_letters;
  if (run.has_letters && points < full - per_word * 4) return 0;  // a word in capitals must stand close by
  if (run.alone_on_line) points += bonus_alone;
  const auto length = static_cast<int>(run.bare.size());
  if (length >= 4 && length <= 8) points += bonus_usual;
  if (retailer != nullptr && has_length_of(*retailer, length)) points += bonus_length;
  return points;
}

bool within_link(const Message& message, const Place& place) {
  return place.part == Part::body && std::any_of(message.links.begin(), message.links.end(), [&](const Link& link) {
           return !link.shown_registrable.empty() && link.where.from <= place.from && place.to <= link.where.to;
         });
}

// Calls `visit(number, points)` for each run of a passage.
template <class Visit>
void rate_passage(const Speech& speech, std::size_t index, const RetailerPack* retailer, Visit visit) {
  const Passage& passage = speech.passages[index];
  const std::vector<Label> all = labels_of(speech, index);
  for (const NumberRun& run : find_number_runs(passage)) {
    const Place place{passage.part, passage.words[run.first].from, passage.words[run.last - 1].to};
    const std::size_t sentence = sentence_at(speech, index, run.first);
    visit(FoundCode{run.bare, place, sentence}, rate(speech, passage, all, run, sentence, retailer));
  }
}

bool names_code(const ConceptSet& set) {
  return std::any_of(labels.begin(), labels.end(), [&](Concept c) { return has(set, c); });
}

// "You have a package to pick up - 671314": the subject ends with the code that the text below speaks of.
std::optional<FoundCode> code_ending_subject(const Speech& speech) {
  const Passage& passage = speech.passages.front();
  if (passage.part != Part::subject || !names_code(speech.concepts)) return std::nullopt;
  const std::vector<NumberRun> runs = find_number_runs(passage);
  if (runs.empty() || runs.back().last != passage.words.size() || runs.back().has_letters ||
      runs.back().bare.size() < 4)
    return std::nullopt;
  const NumberRun& run = runs.back();
  const std::size_t sentence = sentence_at(speech, 0, run.first);
  const Surroundings here{passage, run, sentence};
  for (const Label& label : labels_of(speech, 0))
    if (label.last <= run.first && says_something_else(label, distance_of(label, here), here)) return std::nullopt;
  return FoundCode{run.bare, {Part::subject, passage.words[run.first].from, passage.words[run.last - 1].to}, sentence};
}

}  // namespace

std::optional<FoundCode> find_code(const Message& message, const Speech& speech, const RetailerPack* retailer) {
  if (const auto bound = find_bound_code(message))
    return FoundCode{bound->code, bound->place, speech.sentences.size() - 1};
  std::optional<FoundCode> best;
  int most = 0;
  // The body counts before the subject: where both have one, the body's is what people read out.
  for (std::size_t p = speech.passages.size(); p-- > 0 && !best;)
    rate_passage(speech, p, retailer, [&](FoundCode number, int points) {
      if (points <= most || within_link(message, number.place)) return;
      most = points;
      best = std::move(number);
    });
  if (!best && !speech.passages.empty()) best = code_ending_subject(speech);
  return best;
}

std::vector<CodeCandidate> code_candidates(const Message& message, const Speech& speech, const RetailerPack* retailer) {
  std::vector<CodeCandidate> found;
  for (std::size_t p = speech.passages.size(); p-- > 0;)
    rate_passage(speech, p, retailer, [&](FoundCode number, int points) {
      const bool in_link = within_link(message, number.place);
      found.push_back({std::move(number), points, in_link});
    });
  return found;
}

std::optional<BoundCode> find_bound_code(const Message& message) {
  const std::string_view body = message.body;
  const std::size_t end = body.find_last_not_of(" \n\r\t");
  if (end == std::string_view::npos) return std::nullopt;
  const std::size_t line = body.rfind('\n', end);
  const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
  const std::string_view last = body.substr(start, end + 1 - start);
  const std::size_t hash = last.find(" #");
  if (last.size() < 4 || last.front() != '@' || hash == std::string_view::npos ||
      last.substr(1, hash - 1).find('.') == std::string_view::npos)
    return std::nullopt;
  const std::string_view rest = last.substr(hash + 2);
  const std::size_t stop = std::min(rest.find(' '), rest.size());
  const std::string code = bare_number(rest.substr(0, stop));
  if (code.size() < 3 || code.size() > 12) return std::nullopt;
  return BoundCode{
      std::string(last.substr(1, hash - 1)), code, {Part::body, start + hash + 2, start + hash + 2 + stop}};
}

}  // namespace core
