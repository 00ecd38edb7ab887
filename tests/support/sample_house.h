#pragma once
// A family that the tests of verdicts speak of. It is 2026-11-23, 14:10 UTC.

#include "core/household/household.h"

namespace test {

inline core::LocalTime afternoon() { return *core::parse_rfc3339("2026-11-23T14:10:00Z"); }

inline core::Order order(std::string id, std::string retailer, std::string item, std::string owner, std::string day) {
  core::Order made;
  made.id = {std::move(id)};
  made.retailer = std::move(retailer);
  made.item = std::move(item);
  made.ordered_by = {std::move(owner)};
  made.expected_from = core::parse_date(day);
  made.expected_to = made.expected_from;
  made.code_expected = true;
  return made;
}

/// Maria, Tom and Rosa are adults, Leo is a child; ids are the names in lower case. Today Maria's headphones come from Amazon and Tom's
/// phone case from Flipkart, and DPD brings Rosa's running shoes; Tom's phone comes from Amazon tomorrow; a kettle came on Friday.
inline core::Household sample_house() {
  core::Household house;
  house.members = {{{"maria"}, "Maria", core::Role::adult, 0, "M. Keller"},
                   {{"tom"}, "Tom", core::Role::adult, 0, ""},
                   {{"rosa"}, "Rosa", core::Role::adult, 0, ""},
                   {{"leo"}, "Leo", core::Role::child, 0, ""}};
  core::Order headphones = order("headphones", "amazon", "Headphones", "maria", "2026-11-23");
  headphones.order_number = "112-5550142-7731209";
  headphones.receive = core::Receive::named;
  headphones.may_receive = {{"tom"}, {"rosa"}};
  core::Order shoes = order("shoes", "zalando", "Running shoes", "rosa", "2026-11-23");
  shoes.carrier = "dpd";
  shoes.tracking_number = "15501234567890";
  core::Order phone_case = order("case", "flipkart", "Phone case", "tom", "2026-11-23");
  phone_case.order_number = "OD123456789012345678";
  core::Order phone = order("phone", "amazon", "Phone for Leo", "tom", "2026-11-24");
  phone.order_number = "112-1111111-2222222";
  core::Order kettle = order("kettle", "amazon", "Kettle", "rosa", "2026-11-20");
  kettle.order_number = "112-3333333-4444444";
  kettle.state = core::OrderState::delivered;
  house.orders = {headphones, shoes, phone_case, phone, kettle};
  return house;
}

}  // namespace test
