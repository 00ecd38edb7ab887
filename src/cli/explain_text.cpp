#include "cli/explain_text.h"

#include <ostream>

namespace cli {
namespace {

constexpr std::size_t most_rows = 500;  // sentences, numbers: hostile mails have thousands

std::string_view part_name(core::Part part) {
  switch (part) {
    case core::Part::body:
      return "body";
    case core::Part::subject:
      return "subject";
    case core::Part::sender:
      return "sender";
    case core::Part::reply_to:
      return "reply_to";
    case core::Part::attachment:
      break;
  }
  return "attachment";
}

std::string place_text(const core::Excerpt& excerpt) {
  const core::Place& place = excerpt.place;
  return std::string(part_name(place.part)) + ' ' + std::to_string(place.from) + '-' + std::to_string(place.to);
}

std::string quoted(const core::Excerpt& excerpt) { return excerpt.text.empty() ? "" : " “" + excerpt.text + "”"; }

class Writer {
 public:
  Writer(const Session& session, const core::Explanation& all)
      : session_(session), all_(all), out_(session.world.out) {}

  void write() {
    out_ << session_.say("cli.explain.title") << '\n';
    languages();
    sentences();
    retailers();
    codes();
    acts();
    purpose();
    tried();
    reasons();
    out_ << '\n';
  }

 private:
  void title(const char* key) { out_ << '\n' << session_.say(key) << '\n'; }

  void nothing(bool is_empty) {
    if (is_empty) out_ << "  " << session_.say("cli.explain.none") << '\n';
  }

  void rest(std::size_t count) {
    if (count > most_rows)
      out_ << "  " << session_.say("cli.explain.more", {{"count", std::to_string(count - most_rows)}}) << '\n';
  }

  // " (denied, before delivery)"; nothing where there is no remark.
  std::string remarks(std::initializer_list<std::pair<bool, const char*>> rows) const {
    std::string text;
    for (const auto& [holds, key] : rows)
      if (holds) text += (text.empty() ? " (" : ", ") + session_.say(key);
    return text.empty() ? text : text + ')';
  }

  void languages() {
    title("cli.explain.languages");
    std::string names;
    for (const std::string& name : all_.languages) names += (names.empty() ? "" : " ") + name;
    if (!names.empty()) out_ << "  " << names << '\n';
    nothing(names.empty());
  }

  void sentences() {
    title("cli.explain.sentences");
    for (std::size_t i = 0; i < all_.sentences.size() && i < most_rows; ++i) {
      const core::HeardSentence& sentence = all_.sentences[i];
      out_ << "  " << i << "  " << place_text(sentence.words) << quoted(sentence.words) << '\n';
      for (const core::HeardConcept& heard : sentence.concepts)
        out_ << "       " << heard.meaning << quoted(heard.words) << remarks({{heard.denied, "cli.explain.denied"}})
             << '\n';
    }
    rest(all_.sentences.size());
    nothing(all_.sentences.empty());
  }

  void retailers() {
    title("cli.explain.retailers");
    for (const core::HeardRetailer& retailer : all_.retailers)
      out_ << "  " << retailer.id << "  " << retailer.how << remarks({{retailer.counts, "cli.explain.counts"}}) << '\n';
    nothing(all_.retailers.empty());
  }

  void codes() {
    title("cli.explain.codes");
    for (std::size_t i = 0; i < all_.codes.size() && i < most_rows; ++i) {
      const core::WeighedCode& code = all_.codes[i];
      out_ << "  " << place_text(code.number) << quoted(code.number) << "  "
           << session_.say("cli.explain.points",
                           {{"points", std::to_string(code.points)}, {"sentence", std::to_string(code.sentence)}})
           << remarks({{code.chosen, "cli.explain.chosen"}, {code.within_link, "cli.explain.within_link"}}) << '\n';
    }
    rest(all_.codes.size());
    nothing(all_.codes.empty());
  }

  void acts() {
    title("cli.explain.acts");
    for (const core::HeardAct& act : all_.acts)
      out_ << "  " << act.sentence << "  " << act.kind << quoted(act.words)
           << remarks({{act.denied, "cli.explain.denied"},
                       {act.before_delivery, "cli.explain.before_delivery"},
                       {act.to_cancel, "cli.explain.to_cancel"}})
           << '\n';
    nothing(all_.acts.empty());
  }

  void purpose() {
    title("cli.explain.purpose");
    const core::PurposeFinding& found = all_.purpose;
    out_ << "  " << core::name_of(found.purpose) << remarks({{found.other_secret, "cli.explain.other_secret"}}) << '\n';
    const core::PurposePoints& points = found.points;
    out_ << "  "
         << session_.say("cli.explain.purpose_points", {{"delivery", std::to_string(points.delivery)},
                                                        {"pickup", std::to_string(points.pickup)},
                                                        {"account", std::to_string(points.account)},
                                                        {"payment", std::to_string(points.payment)},
                                                        {"other", std::to_string(points.other)}})
         << '\n';
    if (!all_.because.text.empty()) out_ << "  " << place_text(all_.because) << quoted(all_.because) << '\n';
  }

  void tried() {
    title("cli.explain.tried");
    for (const core::TriedOrders& tried : all_.tried) {
      out_ << "  " << (tried.retailer.empty() ? session_.say("cli.explain.any_shop") : tried.retailer)
           << remarks({{tried.certain, "cli.explain.certain"}, {tried.number_unknown, "cli.explain.number_unknown"}})
           << '\n';
      for (const core::OrderMatch& match : tried.orders) order(match);
      for (const core::Excerpt& place : tried.places) out_ << "       " << place_text(place) << quoted(place) << '\n';
    }
  }

  void order(const core::OrderMatch& match) {
    out_ << "       " << match.order.value;
    for (const core::MatchedBy how : match.matched_by) out_ << ' ' << core::name_of(how);
    out_ << '\n';
  }

  void reasons() {
    title("cli.explain.reasons");
    for (const core::NoticedReason& reason : all_.reasons) {
      out_ << "  " << reason.rule << ": " << reason.id << ' ' << core::name_of(reason.leaning)
           << remarks({{!reason.said, "cli.explain.left_out"}}) << '\n';
      for (const core::Excerpt& place : reason.places) out_ << "       " << place_text(place) << quoted(place) << '\n';
    }
    nothing(all_.reasons.empty());
  }

  const Session& session_;
  const core::Explanation& all_;
  std::ostream& out_;
};

}  // namespace

void print_explanation(const Session& session, const core::Explanation& explanation) {
  Writer(session, explanation).write();
}

}  // namespace cli
