#include "app/demo_household.h"

#include "app/models/palette.h"

#include <array>
#include <utility>

namespace app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

const core::MemberId maria{"demo-maria"};
const core::MemberId tom{"demo-tom"};
const core::MemberId rosa{"demo-rosa"};
const core::MemberId leo{"demo-leo"};

class DemoMaker {
 public:
  explicit DemoMaker(const core::LocalTime& now) : now_(now), today_(core::day_of(now)) {}

  DemoHousehold make() {
    add_settings();
    add_family();
    add_open_orders();
    add_closed_orders();
    add_code();
    add_question();
    add_checklist();
    add_history();
    demo_.me = tom;
    demo_.sample = sample();
    return std::move(demo_);
  }

 private:
  template <class Thing>
  void add(Thing thing) {
    demo_.changes.emplace_back(core::Save<Thing>{std::nullopt, std::move(thing)});
  }

  core::Date day(int ahead) const { return core::plus_days(today_, ahead); }
  core::Instant ago(minutes passed) const { return now_.instant - passed; }

  void add_settings() {
    core::Settings settings;
    settings.country = "us";
    settings.results_host = "mx.example.net";
    add(settings);
  }

  void add_member(const core::MemberId& id, const char* name, const char* label, std::size_t colour, core::Role role) {
    core::Member member;
    member.id = id;
    member.name = name;
    member.label_name = label;
    member.colour = palette[colour];
    member.role = role;
    add(member);
  }

  void add_family() {
    add_member(maria, "Maria", "M. Keller", 0, core::Role::adult);
    add_member(tom, "Tom", "T. Keller", 1, core::Role::adult);
    add_member(rosa, "Rosa", "R. Keller", 2, core::Role::adult);
    add_member(leo, "Leo", "", 3, core::Role::child);
  }

  core::Order order(const char* id, const char* item, const char* shop, const core::MemberId& owner) const {
    core::Order made;
    made.id = core::OrderId{std::string("demo-") + id};
    made.item = item;
    made.retailer = shop;
    made.ordered_by = owner;
    made.placed = day(-4);
    return made;
  }

  static core::Order on(core::Order made, core::Date from, core::Date to) {
    made.expected_from = from;
    made.expected_to = to;
    return made;
  }

  void add_open_orders() {
    core::Order headphones = on(order("headphones", "Noise-cancelling headphones", "amazon", maria), day(0), day(0));
    headphones.order_number = "112-5550142-7731209";
    headphones.hours = core::Hours{14 * 60, 17 * 60};
    headphones.code_expected = true;
    headphones.receive = core::Receive::named;
    headphones.may_receive = {tom, rosa};
    add(headphones);
    core::Order cat_food = on(order("cat-food", "Cat food, 12 kg", "zooplus", rosa), day(0), day(0));
    cat_food.receive = core::Receive::anyone_at_home;
    add(cat_food);
    core::Order phone = on(order("phone", "Phone for Leo", "amazon", tom), day(1), day(1));
    phone.order_number = "112-5550143-1180264";
    phone.code_expected = true;
    phone.receive = core::Receive::any_adult;
    add(phone);
    add(on(order("hose", "Garden hose", "amazon", {}), day(2), day(2)));
    add(on(order("books", "School books", "thalia", leo), day(3), day(4)));
    core::Order blender = on(order("blender", "Blender", "amazon", maria), day(1), day(1));
    blender.code_expected = true;
    blender.state = core::OrderState::missed;
    blender.missed_on = day(-2);
    add(blender);
  }

  void add_delivered(const char* id, const char* item, const char* shop, const core::MemberId& owner,
                     const core::MemberId& received_by, int days_ago) {
    core::Order made = on(order(id, item, shop, owner), day(-days_ago), day(-days_ago));
    made.placed = day(-days_ago - 3);
    made.state = core::OrderState::delivered;
    made.delivered_at = ago(hours(24 * days_ago) + minutes(30));
    made.received_by = received_by;
    add(made);
  }

  void add_closed_orders() {
    add_delivered("shoes", "Running shoes", "zalando", tom, rosa, 3);
    add_delivered("lamp", "Desk lamp", "otto", leo, maria, 9);
    add_delivered("kettle", "Kettle", "amazon", rosa, rosa, 16);
  }

  void add_code() {
    core::WaitingCode code;
    code.id = core::CodeId{"demo-code"};
    code.order = core::OrderId{"demo-headphones"};
    code.digits = "482913";
    code.received = ago(hours(3));
    code.valid_until = core::end_of_day(today_, now_);
    add(code);
  }

  void add_question() {
    core::Question question;
    question.id = core::QuestionId{"demo-question"};
    question.asked_by = rosa;
    question.asked_at = ago(minutes(4));
    question.deadline = question.asked_at + minutes(10);
    question.retailer = "bestbuy";
    question.purpose = "delivery_code";
    question.answers = {{maria, core::Answer::not_mine, ago(minutes(2))}};
    add(question);
  }

  void add_checklist() {
    core::Incident incident;
    incident.id = core::IncidentId{"demo-incident"};
    incident.checklist = "suspicious_message";
    incident.facts.retailer = "amazon";
    incident.facts.verdict = "danger";
    incident.started_by = tom;
    incident.started_at = ago(hours(22));
    core::StepProgress left;
    left.step = "leave_it";
    left.state = core::StepState::done;
    left.by = tom;
    left.at = ago(hours(22) - minutes(2));
    incident.progress = {left};
    add(incident);
  }

  void record(minutes passed, const core::MemberId& by, const char* kind, std::string subject,
              std::map<std::string, std::string> details) {
    core::HistoryEntry entry;
    entry.at = ago(passed);
    entry.by = by;
    entry.kind = kind;
    entry.subject = std::move(subject);
    entry.details = std::move(details);
    demo_.entries.push_back(std::move(entry));
  }

  void add_history() {
    record(hours(96), maria, "order_logged", "demo-headphones", {{"shop", "Amazon"}});
    record(hours(95), tom, "order_logged", "demo-phone", {{"shop", "Amazon"}});
    record(hours(72) + minutes(31), rosa, "code_given", "demo-shoes", {{"shop", "Zalando"}});
    record(hours(72) + minutes(30), rosa, "order_delivered", "demo-shoes", {{"shop", "Zalando"}});
    record(hours(49), maria, "driver_left", "demo-blender", {{"shop", "Amazon"}});
    record(hours(22) + minutes(3), tom, "message_checked", {},
           {{"shop", "Amazon"}, {"verdict", "danger"}, {"purpose", "account_code"}});
    record(hours(22), tom, "checklist_started", "demo-incident", {{"checklist", "suspicious_message"}});
    record(hours(22) - minutes(2), tom, "step_done", "demo-incident",
           {{"checklist", "suspicious_message"}, {"step", "leave_it"}});
    record(hours(3), maria, "message_checked", {},
           {{"shop", "Amazon"}, {"verdict", "expected"}, {"purpose", "delivery_code"}});
    record(hours(3), maria, "code_kept", "demo-headphones", {{"shop", "Amazon"}});
    record(minutes(4), rosa, "house_asked", "demo-question", {{"shop", "Best Buy"}});
  }

  // RFC 5322, section 3.3.
  std::string mail_date() const {
    constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const core::LocalTime utc{ago(minutes(5)), minutes(0)};
    const core::Date date = core::day_of(utc);
    return std::string(days[core::weekday_of(date).c_encoding()]) + ", " + std::to_string(unsigned(date.day())) + ' ' +
           months[unsigned(date.month()) - 1] + ' ' + std::to_string(int(date.year())) + ' ' +
           core::format_hour(utc.instant, utc) + ":00 +0000";
  }

  std::string sample() const {
    return "Authentication-Results: mx.example.net; dkim=pass header.d=amazon.com; dmarc=pass header.from=amazon.com\n"
           "From: \"Amazon.com\" <order-update@amazon.com>\n"
           "To: keller@example.net\n"
           "Date: " +
           mail_date() +
           "\n"
           "Subject: A one-time password is required for your delivery\n"
           "Content-Type: text/plain; charset=utf-8\n"
           "\n"
           "Your package arrives today. Give this one-time password to the driver when you receive it:\n"
           "\n"
           "482913\n"
           "\n"
           "Order 112-5550142-7731209\n";
  }

  core::LocalTime now_;
  core::Date today_;
  DemoHousehold demo_;
};

}  // namespace

DemoHousehold make_demo_household(const core::LocalTime& now) { return DemoMaker(now).make(); }

}  // namespace app
