#include "cli/verdict_json.h"

#include "app/models/reason_words.h"
#include "app/models/verdict_card.h"
#include "core/household/household.h"
#include "core/time.h"

namespace cli {
namespace {

Json sender_object(const core::SenderFinding& sender) {
  Json object;
  object["answer"] = core::name_of(sender.answer);
  object["address"] = or_null(sender.address);
  object["domain"] = or_null(sender.domain);
  object["signed_by"] = or_null(sender.signed_by);
  return object;
}

// A gift keeps its item and its owner to itself, here too.
Json order_object(const Session& session, const core::OrderMatch& match) {
  const core::Order* order = core::find_order(session.household(), match.order);
  Json object;
  object["id"] = match.order.value;
  const bool hidden = order == nullptr || session.hides(*order);
  object["item"] = hidden ? Json() : or_null(order->item);
  object["ordered_by"] = hidden ? Json() : or_null(session.name_of_member(order->ordered_by));
  Json how = Json::array();
  for (const core::MatchedBy matched_by : match.matched_by) how.push_back(core::name_of(matched_by));
  object["matched_by"] = std::move(how);
  return object;
}

std::string text_of(const Session& session, const core::Evidence& evidence) {
  const core::Evidence shown = app::without_gift(session.state(), evidence);
  const std::string detail = app::reason_detail(session.texts(), shown);
  const std::string text = app::reason_words(session.texts(), shown);
  return detail.empty() ? text : text + " – " + detail;
}

Json reason_object(const Session& session, const core::Evidence& evidence) {
  Json object;
  object["id"] = evidence.id;
  object["leaning"] = core::name_of(evidence.leaning);
  object["text"] = text_of(session, evidence);
  return object;
}

}  // namespace

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json verdict_object(const Session& session, const std::optional<std::string>& file, const core::Verdict& verdict) {
  Json object;
  object["schema"] = 1;
  object["file"] = file ? Json(*file) : Json();
  object["verdict"] = core::name_of(verdict.kind);
  object["sender"] = sender_object(verdict.sender);
  object["purpose"] = core::name_of(verdict.purpose);
  object["ours"] = core::name_of(verdict.ours);
  object["retailer"] = or_null(verdict.retailer);
  object["code"] = or_null(verdict.code);
  object["valid_until"] =
      verdict.valid_until ? Json(core::format_rfc3339(*verdict.valid_until, session.now())) : Json();
  Json& orders = object["orders"] = Json::array();
  for (const core::OrderMatch& match : verdict.orders) orders.push_back(order_object(session, match));
  Json& may_share = object["may_share"] = Json::array();
  for (const core::MemberId& member : verdict.may_share) may_share.push_back(session.name_of_member(member));
  Json& reasons = object["reasons"] = Json::array();
  for (const core::Evidence& evidence : verdict.reasons) reasons.push_back(reason_object(session, evidence));
  object["checklist"] = or_null(verdict.checklist);
  return object;
}

Json error_object(const std::string& file, const std::string& what) {
  Json object;
  object["schema"] = 1;
  object["file"] = file;
  object["error"] = what;
  return object;
}

std::string one_line(const Json& object) { return object.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace cli
