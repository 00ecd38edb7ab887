#include "cli/order_options.h"

#include "cli/command.h"
#include "cli/household_json/order_fields.h"

#include <algorithm>
#include <charconv>

namespace cli {
namespace {

enum class FieldKind { text, truth, list, number };

struct FieldOption {
  const char* field;
  FieldKind kind = FieldKind::text;
};

const std::vector<FieldOption> field_options{{"item"},
                                             {"retailer"},
                                             {"order_number"},
                                             {"tracking_number"},
                                             {"carrier"},
                                             {"ordered_by"},
                                             {"placed"},
                                             {"expected_from"},
                                             {"expected_to"},
                                             {"hours"},
                                             {"code_expected", FieldKind::truth},
                                             {"receive"},
                                             {"may_receive", FieldKind::list},
                                             {"price", FieldKind::number},
                                             {"currency"},
                                             {"note"},
                                             {"gift", FieldKind::truth},
                                             {"gift_until"}};

std::string option_of(const std::string& field) {
  std::string name = "--" + field;
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

JsonNode text_node(const std::string& field, const std::string& text) {
  JsonNode node;
  node.kind = JsonNode::Kind::text;
  node.key = field;
  node.text = text;
  return node;
}

JsonNode node_of(const FieldOption& option, const OrderOptions& options) {
  const auto given = options.texts.find(option.field);
  JsonNode node = text_node(option.field, given == options.texts.end() ? std::string() : given->second);
  switch (option.kind) {
    case FieldKind::text:
      break;
    case FieldKind::truth:
      node.kind = JsonNode::Kind::boolean;
      node.truth = node.text != "no" && node.text != "false";
      break;
    case FieldKind::list:
      node.kind = JsonNode::Kind::list;
      for (const std::string& name : options.may_receive)
        if (!name.empty()) node.children.push_back(text_node(option.field, name));
      break;
    case FieldKind::number: {
      double value = 0;
      const char* end = node.text.data() + node.text.size();
      if (std::from_chars(node.text.data(), end, value).ptr != end || node.text.empty()) break;
      node.kind = JsonNode::Kind::real;
      node.real = value;
      break;
    }
  }
  return node;
}

People people_of(const Session& session) {
  return {[&session](const std::string& name) -> std::optional<core::MemberId> {
            const core::Member* member = core::find_member_by_name(session.household(), name);
            return member == nullptr ? std::nullopt : std::optional(member->id);
          },
          [&session](const core::MemberId& id) { return session.name_of_member(id); }};
}

// People type names; the household keeps a pack's id where one knows the name.
void settle_shop(const Session& session, std::string& shop) {
  if (const core::RetailerPack* pack = core::find_retailer_by_name(session.packs(), shop)) shop = pack->id;
}

bool was_given(const CLI::App& command, const FieldOption& option) {
  return command.count(option_of(option.field)) > 0;
}

}  // namespace

void add_order_options(CLI::App& command, const Session& session, OrderOptions& options) {
  for (const FieldOption& option : field_options) {
    const std::string help = option_help(session, std::string("order.") + option.field);
    if (option.kind == FieldKind::list)
      command.add_option(option_of(option.field), options.may_receive, help)->allow_extra_args(false);
    else if (option.kind == FieldKind::truth)
      command.add_option(option_of(option.field), options.texts[option.field], help)->expected(0, 1);
    else
      command.add_option(option_of(option.field), options.texts[option.field], help);
  }
}

bool take_options(const Session& session, const CLI::App& command, const OrderOptions& options, core::Order& order) {
  JsonNode node;
  node.kind = JsonNode::Kind::object;
  for (const FieldOption& option : field_options)
    if (was_given(command, option)) node.children.push_back(node_of(option, options));
  NodeReader reader;
  read_order(reader, node, order, people_of(session), [](const JsonNode&) {});
  settle_shop(session, order.retailer);
  settle_shop(session, order.carrier);
  if (reader.ok()) return true;
  app::Details details = reader.fault()->details;
  details["where"] = details["field"].empty() ? "--expected-to" : option_of(details["field"]);
  (void)session.refuse(wrong_usage, "cli.import." + reader.fault()->key, details);
  return false;
}

bool any_given(const CLI::App& command) {
  return std::any_of(field_options.begin(), field_options.end(),
                     [&](const FieldOption& option) { return was_given(command, option); });
}

}  // namespace cli
