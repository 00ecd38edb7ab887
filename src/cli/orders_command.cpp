// porchlight orders: the list of orders, one at a time.
#include "app/models/models.h"
#include "cli/choose.h"
#include "cli/command.h"
#include "cli/household_json/order_fields.h"
#include "cli/order_options.h"
#include "cli/table.h"
#include "cli/verdict_json.h"
#include "core/household/policy.h"
#include "core/orders/search.h"

#include <memory>
#include <ostream>
#include <set>

namespace cli {
namespace {

struct FilterName {
  const char* name;
  core::OrderFilter filter;
};
const std::vector<FilterName> filters{{"expected", core::OrderFilter::expected},
                                      {"delivered", core::OrderFilter::delivered},
                                      {"mine", core::OrderFilter::mine},
                                      {"without-owner", core::OrderFilter::without_owner},
                                      {"all", core::OrderFilter::all}};

struct Arguments {
  std::string order;               // which one
  std::vector<std::string> words;  // of a line or a search
  std::string filter = "expected";
  OrderOptions fields;
};

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
  return line;
}

void print_json(const Session& session, const core::Order& order) {
  const core::Order shown = core::hide_gift(order, session.me(), core::day_of(session.now()));
  const People people{{}, [&session](const core::MemberId& id) { return session.name_of_member(id); }};
  session.world.out << one_line(order_object(shown, people)) << '\n';
}

void print_rows(Session& session, const std::vector<core::OrderId>& ids) {
  if (session.options.json) {
    for (const core::OrderId& id : ids) print_json(session, *core::find_order(session.household(), id));
    return;
  }
  Table table;
  for (const core::OrderId& id : ids) {
    const app::OrderRow row = app::make_order_row(session.state(), id);
    table.add({short_id(id.value), row.item, row.shop, row.owner_name, row.when, row.pill.text});
  }
  if (ids.empty())
    session.world.out << session.say("cli.orders.empty") << '\n';
  else
    table.print(session.world.out);
}

int list(Session& session, const Arguments& arguments) {
  std::vector<std::string> known;
  std::optional<core::OrderFilter> filter;
  for (const FilterName& row : filters) {
    known.emplace_back(row.name);
    if (arguments.filter == row.name) filter = row.filter;
  }
  if (!filter)
    return session.refuse(wrong_usage, "cli.wrong.filter",
                          {{"value", arguments.filter}, {"suggestion", suggestion(session, arguments.filter, known)}});
  if (const Stop stop = session.open(Need::look)) return *stop;
  print_rows(session, core::find_orders(session.household(), session.packs(), joined(arguments.words), *filter,
                                        session.me(), core::day_of(session.now())));
  return good;
}

// What was added or changed, as the list would show it.
int show_new(Session& session, const std::set<std::string>& before) {
  std::vector<core::OrderId> fresh;
  for (const core::Order& order : session.household().orders)
    if (before.count(order.id.value) == 0) fresh.push_back(order.id);
  print_rows(session, fresh);
  return good;
}

int add(Session& session, const CLI::App& command, const Arguments& arguments) {
  const std::string line = joined(arguments.words);
  if (line.empty() && !any_given(command)) return session.refuse(wrong_usage, "cli.orders.say_what");
  if (!line.empty() && any_given(command)) return session.refuse(wrong_usage, "cli.orders.line_or_options");
  if (const Stop stop = session.open(Need::make)) return *stop;
  std::set<std::string> before;
  for (const core::Order& order : session.household().orders) before.insert(order.id.value);
  if (!line.empty()) return session.act(app::LogLine{line}) ? show_new(session, before) : failed;
  core::Order order;
  order.ordered_by = session.me();
  if (!take_options(session, command, arguments.fields, order)) return wrong_usage;
  if (order.item.empty()) return session.refuse(wrong_usage, "cli.orders.say_what");
  return session.act(app::SaveOrder{{}, order}) ? show_new(session, before) : failed;
}

int edit(Session& session, const CLI::App& command, const Arguments& arguments) {
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Order* order = choose_order(session, arguments.order);
  if (order == nullptr) return failed;
  if (!any_given(command)) return session.refuse(wrong_usage, "cli.orders.edit_what");
  core::Order after = *order;
  if (!take_options(session, command, arguments.fields, after)) return wrong_usage;
  const core::OrderId id = after.id;
  if (!session.act(app::SaveOrder{*order, std::move(after)})) return failed;
  print_rows(session, {id});
  return good;
}

template <class Deed>
int do_to(Session& session, const Arguments& arguments, const char* done) {
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Order* order = choose_order(session, arguments.order);
  if (order == nullptr) return failed;
  const core::OrderId id = order->id;
  const std::string item = session.hides(*order) ? std::string() : order->item;
  if (!session.act(Deed{id})) return failed;
  if (session.options.json) {
    if (core::find_order(session.household(), id) != nullptr) print_rows(session, {id});
  } else {
    session.world.out << session.say(done, {{"item", item}}) << '\n';
  }
  return good;
}

class OrdersCommand {
 public:
  OrdersCommand(CLI::App& top, Commands& commands)
      : commands_(commands), session_(commands.session), orders_(*add_command(top, session_, "orders")) {
    orders_.require_subcommand(0, 1);
    orders_.callback([this_orders = &orders_, &all = commands_] {
      if (this_orders->get_subcommands().empty()) all.deed = [&all] { return list(all.session, Arguments{}); };
    });
  }

  void add_lists() {
    for (const char* name : {"list", "find"}) {
      CLI::App* command = add_command(orders_, session_, std::string("orders.") + name);
      auto arguments = std::make_shared<Arguments>();
      if (std::string_view(name) == "find") arguments->filter = "all";
      command->add_option("WORDS", arguments->words, option_help(session_, "orders_words"));
      command->add_option("--filter", arguments->filter, option_help(session_, "filter"));
      does(command, arguments, list);
    }
  }

  void add_edits() {
    auto fresh = std::make_shared<Arguments>();
    CLI::App* adding = add_command(orders_, session_, "orders.add");
    adding->add_option("LINE", fresh->words, option_help(session_, "orders_line"));
    add_order_options(*adding, session_, fresh->fields);
    does(adding, fresh, [adding](Session& session, const Arguments& given) { return add(session, *adding, given); });
    auto changed = std::make_shared<Arguments>();
    CLI::App* editing = one("edit", changed);
    add_order_options(*editing, session_, changed->fields);
    does(editing, changed,
         [editing](Session& session, const Arguments& given) { return edit(session, *editing, given); });
  }

  void add_deeds() {
    deed<app::RemoveOrder>("remove", "cli.orders.removed");
    deed<app::MarkDelivered>("delivered", "cli.orders.delivered");
    deed<app::DriverLeft>("missed", "cli.orders.missed");
    deed<app::ClaimOrder>("claim", "cli.orders.claimed");
  }

 private:
  CLI::App* one(const std::string& name, const std::shared_ptr<Arguments>& arguments) {
    CLI::App* command = add_command(orders_, session_, "orders." + name);
    command->add_option("ORDER", arguments->order, option_help(session_, "order"))->required();
    return command;
  }

  template <class Deed>
  void deed(const char* name, const char* done) {
    auto arguments = std::make_shared<Arguments>();
    does(one(name, arguments), arguments,
         [done](Session& session, const Arguments& given) { return do_to<Deed>(session, given, done); });
  }

  template <class Deed>
  void does(CLI::App* command, const std::shared_ptr<Arguments>& arguments, Deed run) {
    command->callback([&all = commands_, arguments, run] {
      all.deed = [&all, arguments, run] { return run(all.session, *arguments); };
    });
  }

  Commands& commands_;
  Session& session_;
  CLI::App& orders_;
};

}  // namespace

void add_orders(CLI::App& top, Commands& commands) {
  OrdersCommand command(top, commands);
  command.add_lists();
  command.add_edits();
  command.add_deeds();
}

}  // namespace cli
