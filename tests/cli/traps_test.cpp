// What is known to mislead programs and articles of this kind, each with a message of its own. The household is test::sample_house():
// today Amazon brings Maria's headphones, Flipkart Tom's phone case and DPD Rosa's running shoes from Zalando.
#include "app/check_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <string>
#include <vector>

namespace {

struct Trap {
  const char* why;
  std::string message;
  const char* verdict;
  const char* purpose;  // "*": any
  const char* code;     // "*": any
};

constexpr const char* provider = "mx.household.example";

core::Verdict judge(const std::string& message, const core::Household& house = test::sample_house()) {
  const core::OrderBook book(house.orders);
  app::CheckOptions options;
  options.results_host = provider;
  return app::check_message(message, options, house, book, test::real_knowledge(), test::afternoon()).verdict;
}

void check_traps(const std::vector<Trap>& traps) {
  const auto fits = [](std::string_view wanted, std::string_view got) { return wanted == "*" || wanted == got; };
  for (const Trap& trap : traps) {
    INFO(trap.why << "\n" << trap.message);
    const core::Verdict verdict = judge(trap.message);
    CHECK(fits(trap.verdict, core::name_of(verdict.kind)));
    CHECK(fits(trap.purpose, core::name_of(verdict.purpose)));
    CHECK(fits(trap.code, verdict.code));
  }
}

// A mail that the household's own provider found genuine for `domain`; empty: it says nothing.
std::string mail(const std::string& from, const std::string& domain, const std::string& subject,
                 const std::string& body, const std::string& type = "text/plain") {
  std::string head;
  if (!domain.empty())
    head = "Authentication-Results: " + std::string(provider) + "; dkim=pass header.d=" + domain +
           "; dmarc=pass header.from=" + domain + "\n";
  return head + "From: " + from + "\nSubject: " + subject +
         "\nDate: Mon, 23 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: " + type + "; charset=utf-8\n\n" +
         body + "\n";
}

const std::string tracking = "\"Amazon.com\" <shipment-tracking@amazon.com>";

}  // namespace

TEST_CASE("codes that are neither for a driver nor for an account are told from those that are", "[traps]") {
  check_traps({
      {"three digits are a delivery code at PostNL",
       "PostNL: je pakket komt vandaag. Je ontvangstcode is 481. Geef deze code aan de bezorger als je het pakket "
       "hebt.",
       "ask", "delivery_code", "481"},
      {"a shop's parcel that Uber brings, with a warning not to share",
       "Uber Direct: your order arrives soon. Your PIN is 6066. Do not share the PIN with others; tell it to the "
       "courier "
       "when you get the order.",
       "ask", "delivery_code", "6066"},
      {"a locker, with a phone number and a parcel number beside the code",
       "InPost: Twoja paczka 520113014230722029585646 czeka w Paczkomacie WAW123. Kod odbioru 777888. Telefon: 600 777 "
       "888.",
       "ask", "pickup_code", "777888"},
      {"a PIN for the carrier's own page, never expected",
       "Correos: su envío PK12AB345 no se pudo entregar. Gestione la entrega en www.correos.es con el PIN 4821 antes "
       "del "
       "30/11.",
       "ask", "*", "*"},
      {"a PIN to phone the driver", "Amazon: to call your delivery associate dial 01206721000 and enter PIN 4417.",
       "information", "other", "4417"},
      {"a return that is collected, and none is logged",
       "Flipkart: our courier collects your return today. Share OTP 5512 with the pickup agent when he takes the "
       "parcel.",
       "ask", "delivery_code", "5512"},
      {"a letter that proves an address",
       "DHL: Ihre AdressTAN lautet 551204. Geben Sie sie auf dhl.de ein, um Ihre Adresse zu bestätigen.", "*", "*",
       "*"},
      {"a bank's approval that names a shop",
       "OTP for txn of INR 2,499.00 at FLIPKART on card xx1234 is 551204. Valid for 5 minutes. Do not share it.",
       "private", "account_code", "551204"},
      {"a carrier's own account", "FedEx: your Delivery Manager verification PIN is 551204. It expires in 10 minutes.",
       "private", "account_code", "551204"},
      {"the number of a card's form",
       "Royal Mail: we left a P739 card because nobody was at home. Rebook on royalmail.com.", "information", "*", ""},
      {"digits of a phone number instead of a code",
       "This is your Amazon driver on the phone. I need the code, or tell me the last four digits of your phone "
       "number.",
       "danger", "*", "*"},
  });
}

TEST_CASE("genuine delivery mails are read however they are laid out", "[traps]") {
  const std::string proven = "amazon.com";
  check_traps({
      {"the code alone on a line",
       mail(tracking, proven, "Arriving Today: A one-time password is required for your Amazon delivery",
            "Your one-time password is\n\n671314\n\nOut for delivery\nToday\nOrder #\n112-5550142-7731209\nQty: 1\nThe "
            "recipient must give it in person, not over the phone or the intercom."),
       "expected", "delivery_code", "671314"},
      {"the code inline, and the warning last",
       mail("Amazon.de <shipment-tracking@amazon.de>", "amazon.de",
            "=?utf-8?q?Zustellung_heute=3A_F=C3=BCr_deine?= Amazon-Lieferung ist ein Einmalpasswort erforderlich",
            "Dein Einmalpasswort lautet 671314.\nAnkunft heute 18h – 22h\nBestellnr. 112-5550142-7731209\n\nTeile "
            "dieses "
            "Passwort nicht über das Telefon oder die Gegensprechanlage mit dem Fahrer."),
       "expected", "delivery_code", "671314"},
      {"invisible padding before the text, a mark of direction before the order number, odd hyphens in the item",
       mail(tracking, proven, "Arriving Today",
            "\u034F \u200C \u2007 \u00AD\u034F \u200C \u2007 \u00AD\nYour one-time password is 671314. Tell it to the "
            "driver "
            "at the door.\nOrder # \u202B112-5550142-7731209\u202C\nNoise\u2011cancelling head\u2026"),
       "expected", "delivery_code", "671314"},
      {"other digits in hidden text than in the text that is seen",
       mail(tracking, proven, "You have a package to pick up",
            "<div style=\"font-size:1px;color:#ffffff\">Code 111222</div><p>Your Amazon pickup code is <b>671314</b>. "
            "Enter "
            "it at the locker.</p>",
            "text/html"),
       "*", "pickup_code", "671314"},
      {"a code in the subject",
       mail("Amazon Hub <thehub@amazon.com>", proven, "You have a package to pick up at the Apartment Hub - 671314",
            "Your package is at the hub. Enter your pickup code at the locker."),
       "*", "pickup_code", "671314"},
      {"links of the shop that carry their target with them",
       mail(tracking, proven, "Arriving Today",
            "<p>Your one-time password is 671314. Give it to the driver when you have the parcel. Order "
            "112-5550142-7731209</p><a "
            "href=\"https://www.amazon.com/gp/r.html?C=1&U=https%3A%2F%2Fwww.amazon.co.uk%2Ftrack"
            "&H=ABC\">Track package</a>",
            "text/html"),
       "expected", "delivery_code", "671314"},
      {"a code for today in a mail that names tomorrow too",
       mail(tracking, proven, "Arriving Today",
            "Your order 112-5550142-7731209 arrives today. Your one-time password is 671314. Give it to the driver at "
            "the door. If we miss you, we try again tomorrow."),
       "expected", "delivery_code", "671314"},
      {"a carrier's notice that a marketplace passes on",
       mail("\"Kurier DPD (via Poczta Allegro)\" <powiadomienia@allegromail.pl>\nReply-To: bok@dpd.com.pl",
            "allegromail.pl", "Twoja paczka jest w drodze",
            "Kurier DPD doręczy dziś Twoją paczkę. Za pobranie zapłacisz kurierowi kartą lub BLIKIEM."),
       "information", "*", ""},
      {"several orders in one mail, each on the list of another person",
       mail("DPD <noreply@dpd.com>", "dpd.com", "Your deliveries today",
            "Your delivery PIN is 4821. Tell it to the driver. Parcels: 15501234567890 and Amazon order "
            "112-5550142-7731209."),
       "ask", "delivery_code", "4821"},
      {"a mail forwarded inside the house: its sender cannot be proven, the code fits all the same",
       mail("Tom <tom@household.example>", "household.example", "Fwd: Arriving Today",
            "---------- Forwarded message ---------\nFrom: Amazon.com <shipment-tracking@amazon.com>\nDate: Mon, 23 "
            "Nov 2026 "
            "08:00\nSubject: Arriving Today\nTo: Tom <tom@household.example>\n\nYour one-time password is 671314. Give "
            "it to "
            "the driver in person. Order 112-5550142-7731209"),
       "expected", "delivery_code", "671314"},
  });
}

TEST_CASE("account messages are private or asked of the house, however like a delivery's they look", "[traps]") {
  check_traps({
      {"the old form", "551204 is your Amazon OTP. Do not share it with anyone.", "private", "account_code", "551204"},
      {"with a genuine link to deny it",
       "Amazon: Your code is 551204. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/x1Y2",
       "private", "account_code", "551204"},
      {"from a sender of six digits",
       "244080\n923030は、Amazonのワンタイムパスワードです。誰とも共有しないでください。", "private", "account_code",
       "923030"},
      {"bound to a page", "Your code is: 551204\n\n@apple.com #551204 %apple.com", "private", "account_code", "551204"},
      {"bound to a page, with words for a driver added",
       "Tell the driver the code 551204 at the door.\n@amazon.com #551204", "*", "account_code", "551204"},
      {"it says that it is never asked for by phone",
       "[Walmart] 682835 is your Walmart verification code. It expires in 15 minutes. We'll never call or text to "
       "request "
       "this code.",
       "private", "account_code", "682835"},
      {"a line for an app behind it",
       "[#] 122615 is your Flipkart verification code. Code valid for 10 minutes only, one time use.\nFA+9qCX9VSu",
       "private", "account_code", "122615"},
      {"eight digits, and an order number with another code behind it",
       "Code valable 5 min, commande n° 88213 : 440921", "private", "account_code", "440921"},
      {"a changed phone number",
       mail("\"Amazon.com\" <account-update@amazon.com>", "amazon.com", "Revision to Your Amazon.com Account",
            "Per your request, we have updated your mobile phone information."),
       "ask", "account_change", ""},
      {"two steps switched off", "Two-Step Verification has been disabled on your Amazon account.", "ask",
       "account_change", ""},
      {"a shop's subject from anybody's address",
       mail("Amazon Verification <otp@amazon-global-selling.com>", "", "amazon.com: Sign-in attempt",
            "Your verification code is 551204."),
       "danger", "*", "*"},
  });
}

TEST_CASE("the scams that are run on doorsteps and by text", "[traps]") {
  check_traps({
      {"a code to cancel what nobody ordered",
       "Sir, the COD parcel is refused. To cancel the order you get an OTP, please tell the OTP to our delivery agent.",
       "danger", "*", "*"},
      {"a supervisor after a real delivery",
       "This is the delivery supervisor. Your status did not update. Please read me the confirmation code that you "
       "got.",
       "danger", "*", "*"},
      {"calls that are sent elsewhere", "Your courier cannot find you. Dial *401*09812345678# to confirm the address.",
       "danger", "*", "*"},
      {"a scanner that is broken",
       "The driver's scanner is broken. Please share the code 482913 before delivery so that he can release the "
       "parcel.",
       "danger", "*", "*"},
      {"a small fee and a missing house number",
       "La entrega está en espera porque su envío no tiene número de casa. Actualice lo antes posible: "
       "https://correos-casa.top",
       "danger", "*", "*"},
      {"a letter box that is too small",
       "Votre colis ne rentre pas dans la boîte aux lettres. Choisissez un relais : "
       "https://mon-colis-relais.top",
       "danger", "*", "*"},
      {"a number to call about a strange order",
       "Amazon: your order of a MacBook for $1,299.00 ships today. If you did not place it, call 1-888-555-0147.",
       "danger", "*", "*"},
      {"a number under which one refunds", "Amazon refund desk: install AnyDesk and call us for your refund.", "danger",
       "*", "*"},
      {"who asks for an account's code",
       "Hi, I am from Amazon support. Read me the verification code we just sent you.", "danger", "*", "*"},
      {"pay in gift cards", "Your parcel is held at customs. Pay the fee with an Apple gift card and send us the code.",
       "danger", "*", "*"},
      {"share to avoid", "Flipkart: share the OTP with our agent on call to avoid blocking of your order.", "danger",
       "*", "*"},
      {"avoid sharing", "Flipkart: avoid sharing the OTP with anybody on call. Your order arrives today.",
       "information", "*", ""},
      {"otherwise, in Hinglish", "OTP 551204 agent ko phone par bata dein nahi to order cancel ho jayega.", "danger",
       "*", "*"},
      {"a genuine sentence that a scammer added",
       "Your parcel is stuck. Reply with the OTP. Share with the delivery partner ONLY on delivery.", "danger", "*",
       "*"},
  });
}

TEST_CASE("what articles say and what is not so", "[traps]") {
  check_traps({
      {"a domain without a dot before it",
       "Amazon: your parcel is late. See https://amazon.com/progress-tracker/package", "information", "*", ""},
      {"a shop's domain in front of another",
       "Amazon: confirm your account at https://www.amazon.com.verify-id.top/login or it will be blocked.", "danger",
       "*", "*"},
      {"a national domain",
       mail("Amazon.co.jp <shipment-tracking@amazon.co.jp>", "amazon.co.jp", "Your delivery",
            "Your Amazon one-time password is 671314. Tell the driver in person."),
       "expected", "delivery_code", "671314"},
      {"a pass of a service that anybody can send with proves no shop",
       mail("\"Amazon.com\" <orders@parcel-desk.example>", "amazonses.com", "Your order",
            "Your delivery code is 671314. Give it to the driver."),
       "danger", "*", "*"},
      {"six digits that are said to a driver",
       "Amazon: give the one-time password 671314 to the driver in person. Do not share it with anyone else.",
       "expected", "delivery_code", "671314"},
      {"a carrier that asks for money, on its own page",
       "Royal Mail: a customs fee of £12.50 is due on your item. Pay at https://www.royalmail.com/pay-a-fee or with "
       "the grey "
       "card.",
       "ask", "payment_request", ""},
      {"a genuine host with a hyphen",
       mail("Canada Post <no-reply@notifications.canadapost-postescanada.ca>", "canadapost-postescanada.ca",
            "Your parcel", "Your parcel arrives tomorrow."),
       "information", "order_update", ""},
  });
}

TEST_CASE("a shop's parcel that another shop's drivers bring fits by its carrier", "[traps]") {
  core::Household house = test::sample_house();
  core::Order seeds = test::order("seeds", "Kew Seeds", "Tulip bulbs", "rosa", "2026-11-23");
  seeds.carrier = "amazon";
  house.orders = {seeds};
  const core::Verdict verdict = judge(
      "Amazon Shipping: your parcel arrives today. The one-time password is 671314, give it to the driver.", house);
  CHECK(verdict.kind == core::VerdictKind::expected);
  REQUIRE(verdict.orders.size() == 1);
  CHECK(verdict.orders[0].order.value == "seeds");
}

TEST_CASE("a page of the shop that hands on to a stranger's is not called the shop's", "[traps]") {
  const auto reasons = [](const std::string& target) {
    std::string ids;
    const core::Verdict verdict =
        judge(mail(tracking, "", "Arriving Today",
                   "<p>Your one-time password is 671314. Give it to the driver. Order 112-5550142-7731209</p><a "
                   "href=\"https://www.amazon.com/gp/r.html?U=https%3A%2F%2F" +
                       target + "%2Flogin\">Log in</a>",
                   "text/html"));
    for (const core::Evidence& reason : verdict.reasons) ids += reason.id + " ";
    return ids;
  };
  CHECK_THAT(reasons("www.amazon.co.uk"), Catch::Matchers::ContainsSubstring("links_all_known"));
  CHECK_THAT(reasons("parcel-hub.example"), !Catch::Matchers::ContainsSubstring("links_all_known"));
  CHECK_THAT(reasons("parcel-hub.example"), Catch::Matchers::ContainsSubstring("link_unknown"));
}
