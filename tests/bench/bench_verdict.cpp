// bench_verdict [ORDERS [MESSAGES]]: how long one verdict takes against a long list of orders. Reading the mail is not part of it.
#include "core/orders/order_book.h"
#include "core/packs/knowledge.h"
#include "core/verdict/judge.h"
#include "pack_files/toml_pack_shelf.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kinds_of_messages = 4;

const core::LocalTime now = *core::parse_rfc3339("2026-11-23T14:10:00Z");

std::string digits(std::mt19937& random, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += static_cast<char>('0' + random() % 10);
  return text;
}

std::string amazon_number(std::mt19937& random) {
  return digits(random, 3) + '-' + digits(random, 7) + '-' + digits(random, 7);
}

core::Household household_of(std::size_t orders, std::mt19937& random) {
  static const std::vector<std::string> shops{"amazon", "flipkart", "zalando", "otto", "ebay", "Kew Seeds"};
  static const std::vector<std::string> items{"headphones",    "coffee machine", "desk lamp",
                                              "running shoes", "garden hose",    "crime novel"};
  core::Household household;
  for (const char* name : {"Maria", "Tom", "Rosa"}) {
    core::Member member;
    member.id.value = name;
    member.name = name;
    household.members.push_back(member);
  }
  household.orders.reserve(orders);
  for (std::size_t i = 0; i < orders; ++i) {
    core::Order order;
    order.id.value = std::to_string(i);
    order.retailer = shops[random() % shops.size()];
    order.item = items[random() % items.size()] + ' ' + std::to_string(i);
    order.order_number = amazon_number(random);
    order.ordered_by = household.members[random() % household.members.size()].id;
    // As in ten years of orders: some are due now, the others are over.
    const int days = static_cast<int>(random() % 3650);
    order.expected_from = order.expected_to = core::plus_days(core::day_of(now), 5 - days);
    order.state = days > 10 ? core::OrderState::delivered : core::OrderState::expected;
    household.orders.push_back(std::move(order));
  }
  return household;
}

// By number, with a number that nobody knows, by shop and day, and without anything.
core::Message message_of(std::size_t kind, const core::Household& household, std::mt19937& random) {
  const core::Order& order = household.orders[random() % household.orders.size()];
  core::Message message;
  message.channel = core::Channel::email;
  message.from = {"Amazon.com", "shipment-tracking@amazon.com", "amazon.com", "amazon.com", "amazon.com", {}};
  message.proof.provider_spoke = true;
  message.proof.dkim = message.proof.dmarc = core::AuthResult::pass;
  message.proof.dkim_passed = {"amazon.com"};
  message.subject = "Arriving today: your delivery needs a one-time password";
  message.body = "Your parcel is out for delivery.\nYour one-time password is\n" + digits(random, 6) + '\n';
  if (kind == 0) message.body += "Order # " + order.order_number + '\n' + order.item + '\n';
  if (kind == 1) message.body += "Order # " + amazon_number(random) + '\n';
  if (kind == 2) message.body += order.item + '\n';
  message.body +=
      "Read it to the driver at the door once the parcel is in front of you. Never give it over the phone or the "
      "intercom.\n";
  for (int line = 0; line < 20; ++line)
    message.body += "You may also like these things that others have ordered with it this week.\n";
  return message;
}

double micros(Clock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

void report(const char* name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("%-28s p50 %8.1f us   p99 %8.1f us   most %8.1f us\n", name, at(0.5), at(0.99), times.back());
}

}  // namespace

int main(int count, char** values) {
  const std::size_t orders = count > 1 ? std::strtoul(values[1], nullptr, 10) : 100'000;
  const std::size_t messages = count > 2 ? std::strtoul(values[2], nullptr, 10) : 20'000;
  std::mt19937 random(7);
  pack_files::TomlPackShelf shelf(PORCHLIGHT_PACKS);
  const core::Knowledge knowledge(shelf.read());
  const core::Household household = household_of(orders, random);
  const auto begun = Clock::now();
  const core::OrderBook book(household.orders);
  std::printf("%zu orders, index made in %.1f ms\n", orders, micros(Clock::now() - begun) / 1000);

  static const char* const names[kinds_of_messages] = {"number on the list", "number not on the list",
                                                       "shop, day and item", "shop and day"};
  std::vector<std::vector<double>> by_kind(kinds_of_messages);
  std::vector<double> all;
  std::size_t said = 0;
  for (std::size_t i = 0; i < messages; ++i) {
    const std::size_t kind = i % kinds_of_messages;
    const core::Message message = message_of(kind, household, random);
    const auto start = Clock::now();
    const core::Verdict verdict = core::judge(message, household, book, knowledge, now);
    by_kind[kind].push_back(micros(Clock::now() - start));
    all.push_back(by_kind[kind].back());
    said += verdict.reasons.size();
  }
  for (std::size_t kind = 0; kind < kinds_of_messages; ++kind) report(names[kind], by_kind[kind]);
  report("all", all);
  return said > 0 ? 0 : 1;
}
