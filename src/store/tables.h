#pragma once
// Which table keeps a thing, and which of its fields stand in which columns. Lists inside a thing have tables of their
// own (read_rows.cpp, write_rows.cpp); a code's digits are sealed apart.

#include <string>
#include <tuple>

#include "core/household/household.h"

namespace store {

/// `columns` and `fields` are in the same order; the id is the first. Each table also has `row` and `revision`.
template <class Thing>
struct Kept;

template <>
struct Kept<core::Member> {
  static constexpr const char* table = "members";
  static constexpr const char* columns = "id, name, role, colour, label_name";
  static auto fields(auto& m) { return std::tie(m.id, m.name, m.role, m.colour, m.label_name); }
};

template <>
struct Kept<core::Order> {
  static constexpr const char* table = "orders";
  static constexpr const char* columns =
      "id, retailer, item, order_number, tracking_number, carrier, ordered_by, placed, expected_from, expected_to, "
      "hours_from, hours_to, code_expected, receive, price_minor, price_currency, note, gift, gift_until, state, "
      "missed_on, delivered_at, received_by";
  static auto fields(auto& o) {
    return std::tie(o.id, o.retailer, o.item, o.order_number, o.tracking_number, o.carrier, o.ordered_by, o.placed,
                    o.expected_from, o.expected_to, o.hours, o.code_expected, o.receive, o.price, o.note, o.gift,
                    o.gift_until, o.state, o.missed_on, o.delivered_at, o.received_by);
  }
};

template <>
struct Kept<core::WaitingCode> {
  static constexpr const char* table = "codes";
  static constexpr const char* columns =
      "id, order_id, for_pickup, received, valid_until, state, given_at, given_by, message_sha256";
  static auto fields(auto& c) {
    return std::tie(c.id, c.order, c.for_pickup, c.received, c.valid_until, c.state, c.given_at, c.given_by,
                    c.message_sha256);
  }
};

template <>
struct Kept<core::Incident> {
  static constexpr const char* table = "incidents";
  static constexpr const char* columns =
      "id, checklist, retailer, verdict, sender, message_sha256, order_id, started_by, started_at, closed_at";
  static auto fields(auto& i) {
    return std::tie(i.id, i.checklist, i.facts.retailer, i.facts.verdict, i.facts.sender, i.facts.message_sha256,
                    i.facts.order, i.started_by, i.started_at, i.closed_at);
  }
};

template <>
struct Kept<core::Question> {
  static constexpr const char* table = "questions";
  static constexpr const char* columns =
      "id, asked_by, asked_at, deadline, retailer, purpose, order_number, item, message_sha256, closed_at";
  static auto fields(auto& q) {
    return std::tie(q.id, q.asked_by, q.asked_at, q.deadline, q.retailer, q.purpose, q.order_number, q.item,
                    q.message_sha256, q.closed_at);
  }
};

}  // namespace store
