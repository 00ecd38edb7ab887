#include "core/purpose/acts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

constexpr std::size_t most_joined = 6;  // clauses: hostile sentences have thousands
constexpr std::array telling{Concept::hand_over, Concept::send, Concept::type_in, Concept::give_data};
constexpr std::array codes{Concept::code, Concept::delivery_code, Concept::pickup_code, Concept::account_code,
                           Concept::payment_code};

template <std::size_t N>
bool has_any(const ConceptSet& set, const std::array<Concept, N>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](Concept c) { return has(set, c); });
}

bool is_telling(const ConceptHit& hit) {
  return std::find(telling.begin(), telling.end(), hit.meaning) != telling.end();
}

// A clause that only a word such as "when" parts from its neighbour belongs to it: "tell him the code when he phones".
ConceptSet around(const Sentence& sentence, std::size_t clause) {
  const auto joined = [&](std::size_t at) {
    return !sentence.clauses[at].after_sign && !sentence.clauses[at].after_exception;
  };
  ConceptSet set = sentence.clauses[clause].concepts;
  for (std::size_t at = clause; at > 0 && clause - at < most_joined && joined(at); --at)
    set |= sentence.clauses[at - 1].concepts;
  for (std::size_t at = clause + 1; at < sentence.clauses.size() && at - clause <= most_joined && joined(at); ++at)
    set |= sentence.clauses[at].concepts;
  return set;
}

// "Except if dispatch rings": the exception and what belongs to it.
ConceptSet with_joined_behind(const Sentence& sentence, std::size_t clause) {
  ConceptSet set = sentence.clauses[clause].concepts;
  for (std::size_t at = clause + 1; at < sentence.clauses.size() && at - clause <= most_joined; ++at) {
    if (sentence.clauses[at].after_sign || sentence.clauses[at].after_exception) break;
    set |= sentence.clauses[at].concepts;
  }
  return set;
}

// "To cancel the order, tell him the code": in the clause itself or the one before. Behind it, only where nothing else is said there.
bool is_to_cancel(const Sentence& sentence, std::size_t clause) {
  if (has(around(sentence, clause), Concept::to_cancel) ||
      (clause > 0 && has(sentence.clauses[clause - 1].concepts, Concept::to_cancel)))
    return true;
  if (clause + 1 >= sentence.clauses.size()) return false;
  const ConceptSet& next = sentence.clauses[clause + 1].concepts;
  return has(next, Concept::to_cancel) && !has(next, Concept::on_a_page) && !has(next, Concept::by_phone) &&
         !has(next, Concept::type_in);
}

// "Before the driver comes, share the code with him": in the clause itself or in the one before, where that asks for nothing.
bool is_before_delivery(const Sentence& sentence, std::size_t clause, const ConceptSet& near) {
  if (has(near, Concept::at_the_door)) return false;
  if (has(near, Concept::before_delivery)) return true;
  if (clause == 0) return false;
  const ConceptSet& said = sentence.clauses[clause - 1].concepts;
  return has(said, Concept::before_delivery) && !has_any(said, telling) && !has_any(said, codes);
}

// Who was spoken of last: "Our agent will call you. Tell him the code."
enum class Person { none, driver, caller };

Person person_in(const ConceptSet& set, Person before) {
  if (has(set, Concept::driver)) return Person::driver;
  if (has(set, Concept::caller)) return Person::caller;
  return before;
}

// What the clause itself says about who gets the code, where it is told or sent.
void add_told(const ConceptSet& near, const ConceptHit& verb, std::vector<ActKind>& kinds) {
  const bool at_the_door = has(near, Concept::at_the_door);
  const bool driver = has(near, Concept::driver) || at_the_door;
  if (has(near, Concept::by_phone) || (has(near, Concept::caller) && !driver)) kinds.push_back(ActKind::tell_by_phone);
  const bool sent = verb.meaning == Concept::send && driver && !at_the_door;  // "send the driver the code"
  if (has(near, Concept::by_reply) || sent) kinds.push_back(ActKind::send_in_reply);
  if (driver && !sent) kinds.push_back(ActKind::tell_driver);
}

// The same for all verbs. What is typed in is told to nobody.
std::vector<ActKind> kinds_said(const ConceptSet& near, const ConceptHit& verb) {
  std::vector<ActKind> kinds;
  if (has(near, Concept::counter)) kinds.push_back(ActKind::use_at_counter);
  if (verb.meaning != Concept::type_in) add_told(near, verb, kinds);
  // "Type it in this chat", not "you are using your phone to sign in"
  if (verb.meaning == Concept::type_in && has(near, Concept::by_reply) && !has(near, Concept::sign_in))
    kinds.push_back(ActKind::send_in_reply);
  if (has(near, Concept::sign_in) || has(near, Concept::bank_payment)) kinds.push_back(ActKind::sign_in);
  const bool at_door = has(near, Concept::driver) || has(near, Concept::at_the_door);
  if (has(near, Concept::on_a_page) && kinds.empty() && !at_door) kinds.push_back(ActKind::put_on_page);
  return kinds;
}

// "Our driver will call you, so have the code ready to tell": on the phone, not at the door.
bool speaks_on_phone(const Sentence& sentence) {
  return !has(sentence.concepts, Concept::at_the_door) &&
         std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const ConceptHit& hit) {
           return hit.meaning == Concept::by_phone && !is_denied(sentence, hit);
         });
}

std::vector<ActKind> kinds_of(const ConceptSet& near, const Sentence& sentence, const ConceptHit& verb, bool sends_it,
                              Person spoken_of) {
  std::vector<ActKind> kinds = kinds_said(near, verb);
  if (kinds.empty() && sends_it) kinds.push_back(ActKind::send_in_reply);
  if (!kinds.empty() || verb.meaning == Concept::type_in || has(near, Concept::nobody)) return kinds;
  // The clause names nobody: who is named elsewhere in the sentence, else who was spoken of before.
  const Person person = person_in(sentence.concepts, spoken_of);
  // "We call you at two, then tell us the code": nobody is named, and it is on the phone all the same.
  const bool of_nobody = person == Person::none && has_any(sentence.concepts, codes) &&
                         !has(sentence.concepts, Concept::at_the_door) && !has(sentence.concepts, Concept::counter);
  const bool on_phone =
      person == Person::caller || ((person == Person::driver || of_nobody) && speaks_on_phone(sentence));
  if (on_phone) kinds.push_back(ActKind::tell_by_phone);
  if (person == Person::driver && !on_phone) kinds.push_back(ActKind::tell_driver);
  return kinds;
}

// "Enter" asks for data as well; said of a code it is typing.
bool is_typing(const Sentence& sentence, const ConceptHit& verb) {
  return verb.meaning == Concept::give_data &&
         std::any_of(sentence.hits.begin(), sentence.hits.end(),
                     [&](const ConceptHit& hit) { return hit.meaning == Concept::type_in && hit.first == verb.first; });
}

class ActFinder {
 public:
  ActFinder(const Speech& speech, std::optional<std::size_t> code_sentence) : speech_(speech), code_(code_sentence) {}

  std::vector<Act> find() {
    for (std::size_t i = 0; i < speech_.sentences.size(); ++i) {
      const Sentence& sentence = speech_.sentences[i];
      if (names_code(i)) last_code_ = i;
      const bool of_a_code = (last_code_ && i - *last_code_ <= reach) || is_named_soon(i);
      const bool tells = has_any(sentence.concepts, telling);
      if (of_a_code && tells) read(i);
      // "Never tell it by phone. Except if dispatch rings."
      if (of_a_code && !tells && i > 0 && has_any(speech_.sentences[i - 1].concepts, telling)) read_exceptions(i);
      // Without a code of its own a message that speaks so is a warning, unless the driver writes it.
      if ((code_ || of_driver()) && has_any(sentence.concepts, codes)) read_requests(i);
      spoken_of_ = person_in(sentence.concepts, spoken_of_);
    }
    return std::move(acts_);
  }

 private:
  static constexpr std::size_t reach = 2;  // sentences

  bool names_code(std::size_t index) const {
    return has_any(speech_.sentences[index].concepts, codes) || code_ == index;
  }

  // "Send it to me by text if you are out. Your code is 482913."
  bool is_named_soon(std::size_t index) const {
    for (std::size_t ahead = index + 1; ahead < speech_.sentences.size() && ahead <= index + reach; ++ahead)
      if (names_code(ahead)) return true;
    return false;
  }

  void read(std::size_t index) {
    const Sentence& sentence = speech_.sentences[index];
    std::size_t clause = 0;
    for (const ConceptHit& hit : sentence.hits) {
      while (clause + 1 < sentence.clauses.size() && hit.first >= sentence.clauses[clause].last) ++clause;
      if (is_telling(hit) && !is_typing(sentence, hit)) add(index, clause, hit);
    }
    read_exceptions(index);
  }

  // "This is your driver": what the door is for is not written.
  bool of_driver() const { return has(speech_.concepts, Concept::from_driver); }

  // "This is your driver. What is the code?"
  void ask_in_writing(std::size_t index) {
    if (!of_driver()) return;
    acts_.push_back({ActKind::send_in_reply, false, false, false, index, speech_.place_of(speech_.sentences[index])});
  }

  // "Our driver phones you about the code", "the courier can have the PIN by text": no verb of telling is needed.
  void read_requests(std::size_t index) {
    const Sentence& sentence = speech_.sentences[index];
    const std::string& sign = speech_.words_of(sentence).back().folded;
    const bool is_question = sign == "?" || sign == "？";
    constexpr std::array other{Concept::type_in, Concept::dial, Concept::negation, Concept::is_scam};
    if (is_question) ask_in_writing(index);
    if (is_question || has_any(sentence.concepts, other)) return;
    for (const Clause& clause : sentence.clauses) {
      const ConceptSet& set = clause.concepts;
      const bool somebody = has(set, Concept::driver) || has(set, Concept::caller);
      if (!somebody || !has_any(set, codes) || has_any(set, telling) || has(set, Concept::we_send) ||
          has(set, Concept::other_code) || has(set, Concept::at_the_door))
        continue;
      const bool phone = has(set, Concept::by_phone);
      if (phone || has(set, Concept::by_reply))
        acts_.push_back({phone ? ActKind::tell_by_phone : ActKind::send_in_reply, false, false,
                         has(set, Concept::to_cancel), index, speech_.place_of(sentence)});
    }
  }

  void add(std::size_t index, std::size_t clause, const ConceptHit& hit) {
    const Sentence& sentence = speech_.sentences[index];
    const ConceptSet near = around(sentence, clause);
    const bool denied = is_denied(sentence, hit);
    const bool before = is_before_delivery(sentence, clause, near);
    std::vector<ActKind> kinds = kinds_of(near, sentence, hit, sends_it(sentence, hit), spoken_of_);
    const bool to_cancel = is_to_cancel(sentence, clause) || answers_to_cancel(index);
    // "Share the code before the driver arrives", "to cancel, share the code": to whom is not said, and does not matter.
    const bool of_code = names_code(index) || (index > 0 && names_code(index - 1));
    if (kinds.empty() && (before || to_cancel) && hit.meaning == Concept::hand_over && of_code)
      kinds.push_back(ActKind::tell_driver);
    if (of_driver() && of_code && !has(sentence.concepts, Concept::at_the_door) &&
        (kinds.empty() || kinds.front() == ActKind::tell_driver))
      kinds = {ActKind::send_in_reply};
    for (const ActKind kind : kinds)
      acts_.push_back({kind, denied, before, to_cancel, index, speech_.place_of(sentence, hit)});
  }

  // "Send it to us", of a code that was named. What is sent before any is something else, unless to a phone number.
  bool sends_it(const Sentence& sentence, const ConceptHit& hit) const {
    const bool to_number = !has(sentence.concepts, Concept::no_secret) && holds_phone_number(speech_, sentence);
    return hit.meaning == Concept::send && (last_code_ || to_number);
  }

  // "Do you want to cancel? Tell the driver the code.", "482913 is the code to cancel. Tell it to the driver."
  bool answers_to_cancel(std::size_t index) const {
    if (index == 0) return false;
    const Sentence& before = speech_.sentences[index - 1];
    const std::string& sign = speech_.words_of(before).back().folded;
    if (sign == "?" || sign == "？") return has(before.concepts, Concept::to_cancel);
    return std::any_of(before.clauses.begin(), before.clauses.end(), [](const Clause& clause) {
      return has(clause.concepts, Concept::to_cancel) && !has(clause.concepts, Concept::negation) &&
             has_any(clause.concepts, codes);
    });
  }

  // "Do not share it with anyone except the driver", "tell it only by phone"
  void read_exceptions(std::size_t index) {
    const Sentence& sentence = speech_.sentences[index];
    for (std::size_t at = 0; at < sentence.clauses.size(); ++at) {
      const Clause& clause = sentence.clauses[at];
      if (!clause.after_exception || has_any(clause.concepts, telling)) continue;
      if (const auto kind = excepted(with_joined_behind(sentence, at)))
        acts_.push_back(
            {*kind, false, false, has(clause.concepts, Concept::to_cancel), index, speech_.place_of(sentence)});
    }
  }

  static std::optional<ActKind> excepted(const ConceptSet& set) {
    if (has(set, Concept::negation)) return std::nullopt;  // "only at the door, not by phone"
    if (has(set, Concept::driver) || has(set, Concept::at_the_door)) return ActKind::tell_driver;
    if (has(set, Concept::caller) || has(set, Concept::by_phone)) return ActKind::tell_by_phone;
    if (has(set, Concept::by_reply)) return ActKind::send_in_reply;
    return std::nullopt;
  }

  const Speech& speech_;
  std::optional<std::size_t> code_;
  std::vector<Act> acts_;
  std::optional<std::size_t> last_code_;
  Person spoken_of_ = Person::none;
};

}  // namespace

std::vector<Act> find_acts(const Speech& speech, std::optional<std::size_t> code_sentence) {
  return ActFinder(speech, code_sentence).find();
}

bool names_another_way(const Speech& speech, std::size_t code_sentence) {
  return std::any_of(speech.sentences.begin(), speech.sentences.end(), [&](const Sentence& sentence) {
    const ConceptSet& set = sentence.concepts;
    const bool of_code = has_any(set, codes) || &sentence == &speech.sentences[code_sentence];
    if (!of_code) return false;
    // "Tell our agent on the phone, all others are a scam": a warning allows nothing.
    if (has(set, Concept::is_scam) && has_any(set, telling)) return true;
    if (has(set, Concept::negation) || has(set, Concept::at_the_door)) return false;
    return has(set, Concept::by_phone) || has(set, Concept::by_reply) ||
           (has(set, Concept::caller) && !has(set, Concept::driver));
  });
}

}  // namespace core
