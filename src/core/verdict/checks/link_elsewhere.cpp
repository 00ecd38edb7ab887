// A link goes elsewhere than it shows, to a look-alike, to an address in digits, to user@host, or hides behind a shortener where a code
// or password is wanted.
#include "core/verdict/checks/rows.h"

namespace core {
namespace {

std::string shop_of(const CheckInput& input, const Link& link) {
  const RetailerPack* pack =
      link.lookalike ? find_retailer(input.knowledge.packs(), link.lookalike->retailer) : input.speaker.retailer();
  return pack != nullptr ? pack->name : std::string();
}

bool wants_secret(const CheckInput& input) {
  const ConceptSet& all = input.speech.concepts;
  return is_code_purpose(input.purpose.purpose) || has(all, Concept::password_data) || has(all, Concept::card_data) ||
         has(all, Concept::fee) || has(all, Concept::pay) || has(all, Concept::give_data) || has(all, Concept::code);
}

// Who writes in a shop's name, or of parcels and accounts, means the reader to follow the link for that.
bool speaks_for_shop(const CheckInput& input) {
  const Speaker& speaker = input.speaker;
  const ConceptSet& all = input.speech.concepts;
  return input.message.channel != Channel::email || speaker.by_domain != nullptr || speaker.by_name != nullptr ||
         speaker.claimed != nullptr || wants_secret(input) || has(all, Concept::delivery) ||
         has(all, Concept::order_update) || has(all, Concept::account_change) || has(all, Concept::sign_in) ||
         has(all, Concept::threat) || has(all, Concept::urgency);
}

// A newsletter's counting link shows one address and leads through another of the same sender: not an alarm.
bool shows_other(const CheckInput& input, const Link& link) {
  if (link.shown_registrable.empty() || link.registrable.empty() || link.shown_registrable == link.registrable)
    return false;
  if (link.registrable == input.message.from.registrable || leads_to_known(input, link)) return false;
  const RetailerPack* shown = input.knowledge.by_domain(link.shown_registrable);
  return shown != nullptr && shown != input.knowledge.by_domain(link.registrable);
}

const char* alarm_of(const CheckInput& input, const Link& link) {
  if (link.scheme == "javascript" || link.scheme == "data") return "link_runs";
  if (!is_web_link(link)) return nullptr;
  if (link.lookalike) return "link_lookalike";
  if (link.has_user_part) return "link_user_part";
  if (shows_other(input, link) && speaks_for_shop(input)) return "link_shows_other";
  if (link.is_ip_address && (input.speaker.retailer() != nullptr || wants_secret(input))) return "link_to_number";
  if (link.is_shortener && wants_secret(input) &&
      (input.speaker.retailer() != nullptr || has(input.speech.concepts, Concept::delivery) ||
       has(input.speech.concepts, Concept::threat)))
    return "link_shortened";
  return nullptr;
}

}  // namespace

void look_for_link_elsewhere(const CheckInput& input, Findings& findings) {
  for (const Link& link : input.message.links) {
    const char* id = alarm_of(input, link);
    if (id == nullptr) continue;
    findings.push_back({id,
                        Leaning::alarm,
                        {{"domain", link.registrable.empty() ? link.host : link.registrable},
                         {"shown", link.shown_registrable},
                         {"shop", shop_of(input, link)}},
                        {link.where}});
    return;  // one is enough to know
  }
}

}  // namespace core
