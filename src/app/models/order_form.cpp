// One order as texts in a form, and back.
#include "app/models/models.h"
#include "app/models/words.h"
#include "core/orders/day_words.h"
#include "core/packs/packs.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace app {
namespace {

constexpr std::array<std::string_view, 11> fields{"item",          "shop",        "order_number", "tracking_number",
                                                  "expected_from", "expected_to", "hours",        "price",
                                                  "note",          "placed",      "gift_until"};
constexpr std::array<std::pair<core::Receive, std::string_view>, 4> receives{
    {{core::Receive::household_default, "household_default"},
     {core::Receive::named, "named"},
     {core::Receive::any_adult, "any_adult"},
     {core::Receive::anyone_at_home, "anyone_at_home"}}};

std::string date_text(const std::optional<core::Date>& day) { return day ? core::format_date(*day) : std::string(); }

std::string price_text(const core::Money& money) {
  const std::int64_t rest = money.minor % 100 < 0 ? -(money.minor % 100) : money.minor % 100;
  std::string text = std::to_string(money.minor / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return money.currency.empty() ? text : text + ' ' + money.currency;
}

class FormReader {
 public:
  FormReader(const FormTexts& texts, const core::Order& base, const State& state, std::string& error)
      : texts_(texts), state_(state), error_(error), order_(base) {}

  std::optional<core::Order> read() {
    read_texts();
    read_people();
    const bool readable = read_day("expected_from", order_.expected_from) &&
                          read_day("expected_to", order_.expected_to) && read_day("placed", order_.placed) &&
                          read_day("gift_until", order_.gift_until) && read_hours() && read_price();
    if (!readable) return std::nullopt;
    if (order_.expected_from && order_.expected_to && *order_.expected_to < *order_.expected_from)
      return fail("notice.days_turned", {});
    if (order_.item.empty() && order_.retailer.empty()) return fail("notice.order_needs_item", {});
    return std::move(order_);
  }

 private:
  std::optional<core::Order> fail(std::string_view key, const std::string& value) {
    error_ = state_.texts.say(key, {{"value", value}});
    return std::nullopt;
  }
  bool fails(std::string_view key, const std::string& value) { return fail(key, value).has_value(); }

  std::optional<std::string> given(std::string_view name) const {
    const auto found = texts_.find(std::string(name));
    return found == texts_.end() ? std::nullopt : std::optional(core::trim(found->second));
  }

  void read_texts() {
    const auto take = [&](std::string_view name, std::string& field) {
      if (auto text = given(name)) field = *text;
    };
    take("item", order_.item);
    take("order_number", order_.order_number);
    take("tracking_number", order_.tracking_number);
    take("note", order_.note);
    if (const auto shop = given("shop")) {
      const core::RetailerPack* pack = core::find_retailer_by_name(state_.knowledge->packs(), *shop);
      order_.retailer = pack != nullptr ? pack->id : *shop;
    }
  }

  void read_people() {
    if (const auto owner = given("owner")) order_.ordered_by = core::MemberId{*owner};
    if (const auto code = given("code_expected")) order_.code_expected = *code == "yes";
    if (const auto gift = given("gift")) order_.gift = *gift == "yes";
    if (const auto receive = given("receive"))
      for (const auto& [value, name] : receives)
        if (name == *receive) order_.receive = value;
    if (const auto named = given("may_receive")) {
      order_.may_receive.clear();
      std::istringstream ids(*named);
      for (std::string id; ids >> id;) order_.may_receive.push_back(core::MemberId{id});
    }
  }

  bool read_day(std::string_view name, std::optional<core::Date>& field) {
    const auto text = given(name);
    if (!text) return true;
    if (text->empty()) return field.reset(), true;
    if (const auto day = core::parse_date(*text)) return field = *day, true;
    const auto words = core::cut_line(*text);
    const auto day = core::read_days(words, 0, core::day_of(state_.now), state_.household.settings.country == "us");
    if (!day || day->words != words.size()) return fails("notice.bad_day", *text);
    field = day->from;
    return true;
  }

  bool read_hours() {
    const auto text = given("hours");
    if (!text) return true;
    if (text->empty()) return order_.hours.reset(), true;
    const auto words = core::cut_line(*text);
    const auto hours = core::read_hours(words, 0);
    if (!hours || hours->words != words.size()) return fails("notice.bad_hours", *text);
    order_.hours = hours->hours;
    return true;
  }

  // "79.90 EUR", "79,90"
  bool read_price() {
    const auto text = given("price");
    if (!text) return true;
    if (text->empty()) return order_.price.reset(), true;
    std::string number = text->substr(0, text->find_first_not_of("0123456789.,"));
    std::string currency = core::trim(text->substr(number.size()));
    std::replace(number.begin(), number.end(), ',', '.');
    const std::size_t point = number.find('.');
    std::string cents = point == std::string::npos ? std::string("00") : number.substr(point + 1);
    if (cents.size() == 1) cents += '0';
    const std::string whole = number.substr(0, point) + cents;
    core::Money money;
    const auto [end, wrong] = std::from_chars(whole.data(), whole.data() + whole.size(), money.minor);
    const bool plain =
        wrong == std::errc() && end == whole.data() + whole.size() && cents.size() == 2 && whole.size() <= 14;
    std::transform(currency.begin(), currency.end(), currency.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const bool known = std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!plain || !known || (!currency.empty() && currency.size() != 3)) return fails("notice.bad_price", *text);
    money.currency = currency;
    order_.price = money;
    return true;
  }

  const FormTexts& texts_;
  const State& state_;
  std::string& error_;
  core::Order order_;
};

}  // namespace

OrderForm make_order_form(const State& state) {
  const Words words(state);
  OrderForm form;
  form.title = words.say("form.title");
  for (const std::string_view field : fields) {
    const std::string key = "form." + std::string(field);
    form.fields.push_back({std::string(field), words.say(key),
                           state.texts.has(key + ".hint") ? words.say(key + ".hint") : std::string()});
  }
  form.owners.push_back({"", words.say("form.owner.nobody")});
  for (const core::Member& member : state.household.members) form.owners.push_back({member.id.value, member.name});
  for (const auto& [value, name] : receives)
    form.receive.push_back({std::string(name), words.say("receive." + std::string(name))});
  form.may_receive_label = words.say("form.may_receive");
  form.code_expected_label = words.say("form.code_expected");
  form.gift_label = words.say("form.gift");
  form.owner_label = words.say("form.owner");
  form.receive_label = words.say("form.receive");
  form.save = words.say("button.save");
  form.cancel = words.say("button.cancel");
  form.remove = words.say("button.remove");
  form.delivered = words.say("form.delivered");
  form.missed = words.say("verdict.driver_left");
  return form;
}

FormTexts texts_of(const core::Order& order, const State& state) {
  FormTexts texts{{"item", order.item},
                  {"shop", Words(state).shop(order.retailer)},
                  {"order_number", order.order_number},
                  {"tracking_number", order.tracking_number},
                  {"expected_from", date_text(order.expected_from)},
                  {"expected_to", date_text(order.expected_to)},
                  {"hours", order.hours ? Words(state).hours(*order.hours) : std::string()},
                  {"price", order.price ? price_text(*order.price) : std::string()},
                  {"note", order.note},
                  {"placed", date_text(order.placed)},
                  {"gift_until", date_text(order.gift_until)},
                  {"owner", order.ordered_by.value},
                  {"code_expected", order.code_expected ? "yes" : ""},
                  {"gift", order.gift ? "yes" : ""}};
  for (const auto& [value, name] : receives)
    if (value == order.receive) texts["receive"] = name;
  std::string named;
  for (const core::MemberId& id : order.may_receive) named += (named.empty() ? "" : " ") + id.value;
  texts["may_receive"] = named;
  return texts;
}

std::optional<core::Order> order_from(const FormTexts& texts, const core::Order& base, const State& state,
                                      std::string& error) {
  error.clear();
  return FormReader(texts, base, state, error).read();
}

}  // namespace app
