#include "cli/household_json/write_household.h"

#include "cli/household_json/member_rows.h"
#include "cli/household_json/order_fields.h"
#include "cli/household_json/record_rows.h"

#include <ostream>

namespace cli {
namespace {

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

template <class Things, class Writer>
void write_list(std::ostream& out, const char* name, const Things& things, const Writer& write) {
  out << ",\n \"" << name << "\":[";
  const char* before = "\n  ";
  for (const auto& thing : things) {
    out << before << line_of(write(thing));
    before = ",\n  ";
  }
  out << ']';
}

}  // namespace

void write_household(std::ostream& out, const core::Household& household) {
  const ImportedPeople known(household);
  const People people = known.people();
  out << "{\"schema\":1";
  write_list(out, "members", household.members, member_object);
  write_list(out, "orders", household.orders, [&](const core::Order& order) { return order_object(order, people); });
  out << ",\n \"settings\":" << line_of(settings_object(household.settings));
  write_list(out, "questions", household.questions, question_object);
  write_list(out, "incidents", household.incidents, incident_object);
  write_list(out, "history", household.history, history_object);
  out << "}\n";
}

}  // namespace cli
