#include "pack_files/pack_kinds.h"
#include "pack_files/spelling.h"

#include <charconv>

namespace pack_files {
namespace {

constexpr int most_days_from_easter = 100;

std::optional<int> read_int(std::string_view text) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

// "12-25", "easter", "easter+1", "easter-2"
std::optional<core::HolidayRule> holiday_of(std::string_view text) {
  constexpr std::string_view easter = "easter";
  core::HolidayRule rule;
  if (text.starts_with(easter)) {
    std::string_view days = text.substr(easter.size());
    if (days.empty()) days = "0";
    if (days.starts_with('+')) days.remove_prefix(1);
    rule.days_after_easter = read_int(days);
    const bool near = rule.days_after_easter && std::abs(*rule.days_after_easter) <= most_days_from_easter;
    return near ? std::optional(rule) : std::nullopt;
  }
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  const auto month = read_int(text.substr(0, 2));
  const auto day = read_int(text.substr(3));
  if (!month || !day || *month < 1 || *day < 1) return std::nullopt;
  rule.fixed = std::chrono::month(static_cast<unsigned>(*month)) / std::chrono::day(static_cast<unsigned>(*day));
  return rule.fixed->ok() ? std::optional(rule) : std::nullopt;
}

bool fits(core::ContactKind kind, const std::string& value) {
  switch (kind) {
    case core::ContactKind::address:
      return !host_of(value).empty();
    case core::ContactKind::mail:
      return is_mail_address(value);
    case core::ContactKind::phone:
    case core::ContactKind::text:
      return is_phone_number(value);
  }
  return false;
}

core::Contact read_contact(TableReader& table) {
  core::Contact contact;
  contact.id = table.required_text("id");
  if (!is_id(contact.id)) table.refuse("id", "lower case letters, digits and underscores are expected.");
  contact.name = table.required_text("name");
  contact.kind = static_cast<core::ContactKind>(table.one_of("kind", {"address", "mail", "phone", "text"}, 0));
  contact.value = table.required_text("value");
  if (!fits(contact.kind, contact.value))
    table.refuse("value", "it does not fit the kind: an https address, a mail address or a number.");
  contact.source = table.source("source");
  table.end();
  return contact;
}

}  // namespace

core::RegionPack read_region(TableReader& file) {
  core::RegionPack pack;
  pack.id = file.required_text("id");
  pack.name = file.required_text("name");
  pack.sunday_delivery = file.flag("sunday_delivery");
  for (const std::string& text : file.texts("holidays")) {
    if (const auto rule = holiday_of(text)) {
      pack.holidays.push_back(*rule);
    } else {
      file.refuse("holidays", "\"" + text + "\" is no day such as \"12-25\" or \"easter+1\".");
    }
  }
  for (TableReader& table : file.tables("contacts")) pack.contacts.push_back(read_contact(table));
  pack.sources = file.sources("sources");
  pack.checked = file.date("checked");
  return pack;
}

}  // namespace pack_files
