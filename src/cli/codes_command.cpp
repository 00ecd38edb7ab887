// porchlight codes: which codes wait to be said. The digits stay covered, here too.
#include "cli/choose.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/verdict_json.h"
#include "core/orders/waiting_code.h"

#include <ostream>

namespace cli {
namespace {

Json code_object(const Session& session, const core::WaitingCode& code, const core::Order* order) {
  Json object;
  object["id"] = code.id.value;
  object["order"] = code.order.value;
  object["item"] = order == nullptr || session.hides(*order) ? Json() : or_null(order->item);
  object["retailer"] = order == nullptr ? Json() : or_null(order->retailer);
  object["for_pickup"] = code.for_pickup;
  object["received"] = core::format_rfc3339(code.received, session.now());
  object["valid_until"] = code.valid_until ? Json(core::format_rfc3339(*code.valid_until, session.now())) : Json();
  return object;
}

std::vector<std::string> code_row(const Session& session, const core::WaitingCode& code, const core::Order* order) {
  const std::string shop = order == nullptr ? std::string() : core::shop_name(session.packs(), order->retailer);
  const std::string item = order == nullptr || session.hides(*order) ? std::string() : order->item;
  if (!code.valid_until) return {short_id(code.id.value), shop, item, {}};
  const std::string hour = core::format_hour(*code.valid_until, session.now());
  return {short_id(code.id.value), shop, item, session.say("cli.codes.until", {{"hour", hour}})};
}

int list(Session& session) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  Table table;
  bool any = false;
  for (const core::WaitingCode& code : session.household().codes) {
    if (code.state != core::CodeState::waiting || core::is_over(code, session.now().instant)) continue;
    any = true;
    const core::Order* order = core::find_order(session.household(), code.order);
    if (session.options.json)
      session.world.out << one_line(code_object(session, code, order)) << '\n';
    else
      table.add(code_row(session, code, order));
  }
  if (!any && !session.options.json) session.world.out << session.say("cli.codes.empty") << '\n';
  table.print(session.world.out);
  return good;
}

}  // namespace

void add_codes(CLI::App& top, Commands& commands) {
  CLI::App* codes = add_command(top, commands.session, "codes");
  codes->require_subcommand(0, 1);
  codes->callback([&commands] { commands.deed = [&commands] { return list(commands.session); }; });
  add_command(*codes, commands.session, "codes.list");
}

}  // namespace cli
