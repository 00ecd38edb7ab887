#include "core/verdict/explain.h"

#include "core/verdict/covered_text.h"
#include "core/verdict/judge.h"
#include "core/verdict/trail.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::size_t longest_excerpt = 400;  // bytes
constexpr std::array<std::string_view, 6> act_names{"tell_driver",   "use_at_counter", "tell_by_phone",
                                                    "send_in_reply", "put_on_page",    "sign_in"};

class Explainer {
 public:
  Explainer(const Message& message, const Knowledge& knowledge, const Trail& trail)
      : trail_(trail),
        knowledge_(knowledge),
        candidates_(code_candidates(message, trail.speech, trail.speaker.retailer())),
        text_(message, candidates_) {
    if (trail.code) text_.cover(trail.code->place);
  }

  Explanation explain(Verdict verdict) const {
    Explanation all;
    all.languages = knowledge_.phrases().names_of(trail_.speech.languages);
    for (const Sentence& sentence : trail_.speech.sentences) all.sentences.push_back(heard(sentence));
    all.retailers = retailers();
    for (const CodeCandidate& candidate : candidates_) all.codes.push_back(weighed(candidate));
    add_bound_code(all.codes);
    for (const Act& act : trail_.acts) all.acts.push_back(heard(act));
    all.purpose = trail_.purpose;
    all.because = excerpt(trail_.purpose.because);
    for (const Trail::Tried& tried : trail_.tried) all.tried.push_back(orders_of(tried));
    for (const Trail::Noticed& noticed : trail_.noticed) all.reasons.push_back(reason(noticed, verdict));
    all.verdict = std::move(verdict);
    return all;
  }

 private:
  Excerpt excerpt(const Place& place) const { return {place, text_.show(place, longest_excerpt)}; }

  HeardSentence heard(const Sentence& sentence) const {
    HeardSentence heard{excerpt(trail_.speech.place_of(sentence)), {}};
    for (const ConceptHit& hit : sentence.hits)
      heard.concepts.push_back({concept_name(hit.meaning), excerpt(trail_.speech.place_of(sentence, hit)),
                                hit.meaning != Concept::negation && is_denied(sentence, hit)});
    return heard;
  }

  HeardAct heard(const Act& act) const {
    return {act_names.at(static_cast<std::size_t>(act.kind)),
            act.denied,
            act.before_delivery,
            act.to_cancel,
            act.sentence,
            excerpt(act.place)};
  }

  std::vector<HeardRetailer> retailers() const {
    std::vector<HeardRetailer> found;
    const Speaker& speaker = trail_.speaker;
    const auto add = [&](std::string_view how, const RetailerPack* pack) {
      if (pack != nullptr) found.push_back({how, pack->id, pack == speaker.retailer()});
    };
    add("domain", speaker.by_domain);
    add("name", speaker.by_name);
    for (const RetailerPack* mentioned : speaker.mentioned) add("mentioned", mentioned);
    add("claimed", speaker.claimed);
    return found;
  }

  bool is_chosen(const FoundCode& number) const { return trail_.code && trail_.code->place == number.place; }

  WeighedCode weighed(const CodeCandidate& candidate) const {
    return {excerpt(candidate.number.place), candidate.number.sentence, candidate.points, candidate.within_link,
            is_chosen(candidate.number)};
  }

  // "@host #code" is taken without being weighed.
  void add_bound_code(std::vector<WeighedCode>& codes) const {
    if (!trail_.code || std::any_of(codes.begin(), codes.end(), [](const WeighedCode& code) { return code.chosen; }))
      return;
    codes.push_back({excerpt(trail_.code->place), trail_.code->sentence, 0, false, true});
  }

  TriedOrders orders_of(const Trail::Tried& tried) const {
    const MatchFinding& finding = tried.finding;
    TriedOrders orders{tried.retailer != nullptr ? tried.retailer->id : std::string(),
                       finding.certain,
                       finding.number_unknown,
                       {},
                       finding.orders};
    for (const Place& place : finding.places) orders.places.push_back(excerpt(place));
    return orders;
  }

  NoticedReason reason(const Trail::Noticed& noticed, const Verdict& verdict) const {
    const Evidence& evidence = noticed.evidence;
    const bool said = std::find(verdict.reasons.begin(), verdict.reasons.end(), evidence) != verdict.reasons.end();
    NoticedReason reason{noticed.rule, evidence.id, evidence.leaning, said, {}};
    for (const Place& place : evidence.places) reason.places.push_back(excerpt(place));
    return reason;
  }

  const Trail& trail_;
  const Knowledge& knowledge_;
  std::vector<CodeCandidate> candidates_;
  CoveredText text_;
};

}  // namespace

Explanation explain(const Message& message, const Household& household, const OrderBook& book,
                    const Knowledge& knowledge, const LocalTime& now) {
  Trail trail;
  Verdict verdict = judge(message, household, book, knowledge, now, trail);
  return Explainer(message, knowledge, trail).explain(std::move(verdict));
}

}  // namespace core
