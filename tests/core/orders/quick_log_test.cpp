#include "core/orders/quick_log.h"

#include "core/home.h"
#include "support/catch.h"

using namespace core;

namespace {

RetailerPack pack(const char* id, const char* name, PackKind kind = PackKind::shop) {
  RetailerPack made;
  made.id = id;
  made.name = name;
  made.kind = kind;
  return made;
}

Packs shops() {
  Packs packs;
  packs.retailers = {pack("amazon", "Amazon"), pack("royal-mail", "Royal Mail", PackKind::carrier),
                     pack("apple", "Apple"), pack("ups", "UPS", PackKind::carrier)};
  packs.retailers[0].aliases = {"amazon.de"};
  packs.retailers[0].order_numbers = {*Shape::parse("999-9999999-9999999")};
  packs.retailers[3].tracking_numbers = {*Shape::parse("1ZX{16}")};
  return packs;
}

Household house() {
  Household household = home::family();
  household.orders = {home::order("1", "Litter", "Zooplus", home::rosa)};
  return household;
}

QuickOrder line(std::string_view text) { return understand(text, house(), shops(), home::now, home::maria); }

// "item|shop|owner|from..to|code|who"
std::string told(const Order& order) {
  std::string text = order.item + "|" + order.retailer + (order.carrier.empty() ? "" : "+" + order.carrier) + "|" +
                     order.ordered_by.value + "|";
  if (order.expected_from) text += format_date(*order.expected_from).substr(5);
  if (order.expected_to != order.expected_from) text += ".." + format_date(*order.expected_to).substr(5);
  if (order.hours) text += " " + std::to_string(order.hours->from / 60) + "-" + std::to_string(order.hours->to / 60);
  text += order.code_expected ? "|code|" : "||";
  switch (order.receive) {
    case Receive::household_default:
      break;
    case Receive::named:
      text += home::names(order.may_receive);
      break;
    case Receive::any_adult:
      text += "adults";
      break;
    case Receive::anyone_at_home:
      text += "anyone";
      break;
  }
  return text;
}

}  // namespace

TEST_CASE("an order is logged in one line", "[quick_log]") {
  struct Row {
    const char* line;
    const char* told;
  };
  const Row rows[] = {
      {"headphones amazon fri code tom may take", "headphones|amazon|maria|11-27|code|tom"},
      {"Phone for Leo amazon tomorrow code adults only", "Phone for Leo|amazon|maria|11-24|code|adults"},
      {"cat food 12 kg zooplus today 14-17", "cat food 12 kg|Zooplus|maria|11-23 14-17||"},
      {"Kopfhörer bei Amazon am Fr mit Code, Tom darf annehmen", "Kopfhörer|amazon|maria|11-27|code|tom"},
      {"Buch morgen zwischen 9 und 12 Uhr nur Erwachsene", "Buch||maria|11-24 9-12||adults"},
      {"school books from Thalia Thu-Fri by leo", "school books|Thalia|leo|11-26..11-27||"},
      {"lamp amazon in 3 days no code anyone at home", "lamp|amazon|maria|11-26||anyone"},
      {"shoes zalando.de 23 Nov tom and rosa may take it in", "shoes|zalando.de|maria|11-23||tom rosa"},
      {"Apple Watch amazon mon", "Apple Watch|amazon|maria|11-23||"},
      {"letter royal mail tomorrow", "letter|+royal-mail|maria|11-24||"},
      {"desk from amazon by ups on 2026-12-01", "desk|amazon+ups|maria|12-01||"},
      {"sun cream amazon fri", "sun cream|amazon|maria|11-27||"},
      {"sun cream amazon", "sun cream|amazon|maria|||"},
      {"Da Vinci code amazon sat code", "Da Vinci code|amazon|maria|11-28|code|"},
      {"tom ordered a drill amazon next mon", "a drill|amazon|tom|11-30||"},
      {"ring amazon wed only tom", "ring|amazon|maria|11-25||tom"},
      {"ring amazon wed only me", "ring|amazon|maria|11-25||"},
      {"headphones", "headphones||maria|||"},
      {"size 9-12 socks", "size 9-12 socks||maria|||"},
      {"amazon gift card", "gift card|amazon|maria|||"}};
  for (const Row& row : rows) {
    INFO(row.line);
    CHECK(told(line(row.line).order) == row.told);
  }
}

TEST_CASE("numbers, price, gift and note are found in the line", "[quick_log]") {
  const Order order =
      line("Blender amazon 112-5550142-7731209 mon 49.99 EUR gift until 24 dec note: ring twice, please").order;
  CHECK(told(order) == "Blender|amazon|maria|11-23||");
  CHECK(order.order_number == "112-5550142-7731209");
  CHECK(order.price == Money{4999, "EUR"});
  CHECK(order.gift);
  CHECK(order.gift_until == home::day("2026-12-24"));
  CHECK(order.note == "ring twice, please");

  CHECK(line("desk 1Z999AA10123456784 fri").order.tracking_number == "1Z999AA10123456784");
  CHECK(line("desk tracking 00340434161094021501 fri").order.tracking_number == "00340434161094021501");
  CHECK(line("desk 303-12345678 fri").order.order_number == "303-12345678");
  CHECK(line("desk 2026-11-25").order.order_number.empty());
}

TEST_CASE("a price has its currency", "[quick_log]") {
  struct Row {
    const char* line;
    std::int64_t minor;
    const char* currency;
  };
  const Row rows[] = {{"tv 1.299,00 EUR", 129900, "EUR"},
                      {"tv $1,299 amazon", 129900, "USD"},
                      {"tv 49,9\u20AC", 4990, "EUR"},
                      {"tv \u00A3"
                       "20",
                       2000, "GBP"},
                      {"tv EUR 5", 500, "EUR"}};
  for (const Row& row : rows) {
    INFO(row.line);
    const Order order = line(row.line).order;
    CHECK(order.price == Money{row.minor, row.currency});
    CHECK(order.item == "tv");
  }
  CHECK_FALSE(line("tv 49.99").order.price);
  CHECK_FALSE(line("tv 99999999999999999999 EUR").order.price);
}

TEST_CASE("what was understood is told with its place, and what was not", "[quick_log]") {
  const std::string text = "headphones amazon fri code bob may take";
  const QuickOrder quick = line(text);
  std::string parts;
  for (const UnderstoodPart& part : quick.understood) parts += "[" + text.substr(part.from, part.to - part.from) + "]";
  CHECK(parts == "[headphones][amazon][fri][code]");
  REQUIRE(quick.left.size() == 1);
  CHECK(text.substr(quick.left[0].from, quick.left[0].to - quick.left[0].from) == "bob may take");
  CHECK(quick.order.receive == Receive::household_default);
}

TEST_CASE("no line is too odd", "[quick_log]") {
  for (const char* text : {"",
                           " ",
                           ",",
                           ", , ,",
                           "may take",
                           "code",
                           "gift",
                           "by",
                           "from",
                           "-",
                           "note:",
                           "\xFF\xFE\x80",
                           "0 0 0",
                           "in 999999999999 days",
                           "1-2-3-4",
                           "fri fri fri",
                           "only only only",
                           "$",
                           "\u20AC",
                           "bei bei"}) {
    INFO(text);
    CHECK(line(text).order.ordered_by == home::maria);
  }
  std::string long_line;
  for (int i = 0; i < 100'000; ++i) long_line += "amazon fri ";
  CHECK(line(long_line).order.item.size() < 1000);
  CHECK(line(std::string(1'000'000, 'x')).order.item.size() <= 1000);
  for (std::size_t cut = 0; cut < 60; ++cut) {
    const std::string text = "Kopfh\u00F6rer bei Amazon am Fr mit Code, Tom darf annehmen 5\u20AC";
    CHECK(line(text.substr(0, cut)).order.ordered_by == home::maria);
  }
}
