#pragma once
// What is known of one country: days without deliveries, and whom to turn to. Written down in assets/packs/regions/*.toml.

#include "core/packs/retailer_pack.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class ContactKind { address, mail, phone, text };  ///< web address, mail address, number to call, number to text

struct Contact {
  std::string id;    ///< "report_fraud", "forward_mail", "forward_text", "police", "bank", "cancel_forwarding"
  std::string name;  ///< "Report Fraud"
  ContactKind kind = ContactKind::address;
  std::string value;
  Source source;
};

/// A day of every year: a fixed one, or so many days after Easter Sunday (Gregorian).
struct HolidayRule {
  std::optional<std::chrono::month_day> fixed;
  std::optional<int> days_after_easter;
};

struct RegionPack {
  std::string id;                     ///< ISO 3166-1 alpha-2, lower case: "de"
  std::string name;                   ///< "Germany"
  std::vector<HolidayRule> holidays;  ///< in all of the country
  bool sunday_delivery = false;
  std::vector<Contact> contacts;
  std::vector<Source> sources;
  std::optional<Date> checked;
};

}  // namespace core
