// The verdict on what a person would paste: purpose, code and verdict by the words alone, in English and German.
#include "core/verdict/judged_rows.h"

using judged::check_rows;
using judged::judge_text;

TEST_CASE("a delivery code for an order on the list is expected", "[verdict]") {
  check_rows({
      {"code alone on a line, order number on the list",
       "Your package from Amazon arrives today. Give this one-time password to the driver when you receive "
       "it:\n\n482913\n\nOrder 112-5550142-7731209",
       "expected", "delivery_code", "482913"},
      {"inline code, Indian wording, with what not to do",
       "Your Flipkart order OD123456789012345678 is out for delivery. Share OTP 4512 with the delivery agent only "
       "after you receive your parcel.",
       "expected", "delivery_code", "4512"},
      {"shop and day fit, no number",
       "Flipkart: your delivery OTP is 730214. Tell it to the delivery partner at the door. Do not share it on a call.",
       "expected", "delivery_code", "730214"},
      {"German, inline",
       "Zustellung heute: Dein Amazon-Einmalpasswort lautet 190553. Nenne es dem Fahrer an der Tür. Bestellnr. "
       "112-5550142-7731209",
       "expected", "delivery_code", "190553"},
      {"German, formal",
       "Amazon: Bitte nennen Sie dem Zusteller bei der Übergabe den Code 190553. Bestellnummer 112-5550142-7731209.",
       "expected", "delivery_code", "190553"},
      {"a carrier that brings a shop's parcel",
       "DPD: Your parcel 15501234567890 arrives today. Give the driver PIN 4821 at your door.", "expected",
       "delivery_code", "4821"},
      {"says do not share, with the exception",
       "Amazon: 482913 is your delivery code for order 112-5550142-7731209. Do not share it with anyone except the "
       "driver.",
       "expected", "delivery_code", "482913"},
  });
}

TEST_CASE("a delivery code that fits nothing is asked of the house", "[verdict]") {
  check_rows({
      {"order number that nobody logged",
       "Your Amazon one-time password is 190553. Give it to the driver at the door. Order # 113-0000145-6612803", "ask",
       "delivery_code", "190553"},
      {"a shop from which nothing is expected",
       "UPS: give the delivery code 5521 to the driver when your parcel arrives.", "ask", "delivery_code", "5521"},
      {"that order came already",
       "Amazon: give the driver the one-time password 671314 at the door. Order 112-3333333-4444444", "ask",
       "delivery_code", "671314"},
      {"German", "DHL: Ihr Zustellcode lautet 8842. Bitte nennen Sie ihn dem Zusteller an der Haustür.", "ask",
       "delivery_code", "8842"},
  });
}

TEST_CASE("an account or payment code is private, however genuine", "[verdict]") {
  check_rows({
      {"old form", "482913 is your Amazon OTP. Do not share it with anyone.", "private", "account_code", "482913"},
      {"newer form with a link",
       "Amazon: Your code is 228438. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/abc",
       "private", "account_code", "228438"},
      {"verification code with a prefix", "G-482913 is your Google verification code.", "private", "account_code",
       "482913"},
      {"sign-in", "Use 338925 to sign in to your account. The code expires in 10 minutes.", "private", "account_code",
       "338925"},
      {"bank approval that names a shop",
       "OTP for txn of INR 1,299 at AMAZON on card ending 4821 is 551204. Do not share it.", "private", "account_code",
       "551204"},
      {"bound to a host",
       "Your Apple Account code is: 123987. Don't share it with anyone.\n\n@apple.com #123987 %apple.com", "private",
       "account_code", "123987"},
      {"German sign-in", "Ihr Bestätigungscode zum Anmelden lautet 772 190. Geben Sie ihn niemals weiter.", "private",
       "account_code", "772190"},
      {"German bank", "Ihre TAN für die Überweisung von 120,00 EUR lautet 448213.", "private", "account_code",
       "448213"},
  });
}

TEST_CASE("whoever wants the code otherwise than at the door is a trap", "[verdict]") {
  check_rows({
      {"by phone",
       "Amazon: your delivery code for order 112-5550142-7731209 is 482913. Our agent will call you, tell him the "
       "code.",
       "danger", "delivery_code", "482913"},
      {"by phone, in two sentences",
       "Your delivery code is 482913. Our support agent will call you. Please tell him the code.", "danger",
       "delivery_code", "482913"},
      {"in a reply", "Your Amazon parcel is waiting. Reply with the code 482913 to receive it.", "danger",
       "delivery_code", "482913"},
      {"before delivery",
       "Flipkart: please tell the driver the OTP 4512 before delivery so that he can release the parcel.", "danger",
       "delivery_code", "4512"},
      {"to cancel", "To cancel the order, tell the delivery agent the OTP 551204.", "danger", "delivery_code",
       "551204"},
      {"to cancel, said in the sentence before",
       "Amazon: OTP 551204 to cancel your order. Tell it to the delivery agent.", "danger", "delivery_code", "551204"},
      {"an account code, wanted at the door",
       "Your Amazon verification code is 740912. Please give it to the delivery agent.", "danger", "account_code",
       "740912"},
      {"dial code", "Your courier is lost. Dial *401*7009001234# to reach him.", "danger", "other", ""},
      {"on paper, for anybody to read",
       "Amazon: your delivery code is 482913. If you are out, leave the code on a note at the door.", "danger",
       "delivery_code", "482913"},
      {"by phone, said before the code is",
       "Our courier will phone you to note it down. Amazon: your delivery code is 482913. Give it to the driver.",
       "danger", "delivery_code", "482913"},
      {"to a number, said before the code is",
       "If you are out, text it to 07700 900123. Amazon: your delivery code is 482913. Give it to the driver.",
       "danger", "delivery_code", "482913"},
      {"remote help", "Amazon refund: install AnyDesk so that our support can help you.", "danger", "other", ""},
      {"German, by phone",
       "Ihr Zustellcode lautet 8842. Unser Mitarbeiter ruft Sie an, nennen Sie ihm den Code am Telefon.", "danger",
       "delivery_code", "8842"},
  });
}

TEST_CASE("a driver who writes for the code is a trap, one who only writes is not", "[verdict]") {
  check_rows({
      {"a question", "hi this is your amazon driver im outside whats the pin?", "danger", "other", ""},
      {"before he comes up",
       "Ich bin der Fahrer von Amazon. Sagen Sie mir erst den Code, dann bringe ich das Paket hoch.", "danger",
       "order_update", ""},
      {"in Chinese", "我是快递员，你的取件码发我一下，我帮你放门口", "danger", "other", ""},
      {"left with a neighbour", "Hi, it's the DPD driver. I left your parcel with your neighbour at number 12.",
       "information", "order_update", ""},
      {"the family", "hey mum I'm outside, what's the code?", "information", "other", ""},
  });
  const core::Verdict verdict = judge_text("Courier here. Your Amazon delivery code is 482913, today.");
  CHECK(verdict.kind == core::VerdictKind::ask);
}

TEST_CASE("a warning of what scammers do is no trap, and allows nothing", "[verdict]") {
  check_rows({
      {"a warning",
       "Stay safe: if a courier texts you for the code before he is at the door, it's a scam. Royal Mail never does "
       "this.",
       "information", "other", ""},
      {"behind it somebody is allowed",
       "Amazon: your delivery code is 482913. Our agent will call you, tell him the code, anyone else who calls is a "
       "scam.",
       "ask", "delivery_code", "482913"},
  });
}

TEST_CASE("a code may be called a verification code where a delivery is spoken of", "[verdict]") {
  check_rows(
      {{"of a parcel",
        "Your Amazon parcel arrives today. Your verification code is 740912. Please give it to the delivery agent.",
        "expected", "delivery_code", "740912"}});
}

TEST_CASE("a denial ends where the next line begins with a deed, and a shortened word ends no sentence", "[verdict]") {
  check_rows({
      {"a fee behind a warning without a full stop",
       "DHL: we never ask for money or for card data over the phone\nPay the redelivery fee of 1.99 at "
       "https://dhl-parcel-fee.top",
       "ask", "payment_request", ""},
      {"a warning that was wrapped",
       "Amazon: your delivery code is 482913, tell it to the driver. We will never ask you on the phone to\nshare the "
       "code with our staff.",
       "expected", "delivery_code", "482913"},
      {"a page after a colon",
       "Amazon: the code 482913 is never to be typed in at https://www.amazon.com/x or told on the phone. Give it to "
       "the "
       "driver.",
       "expected", "delivery_code", "482913"},
      {"a shortened word", "Amazon: your delivery code for parcel no. 5512 is 482913, tell it to the driver.",
       "expected", "delivery_code", "482913"},
  });
}

TEST_CASE("a fee that is denied is no request for money, a short number to call is no code", "[verdict]") {
  check_rows({
      {"no fee", "DHL: your parcel arrives tomorrow. There is no customs fee to pay.", "information", "order_update",
       ""},
      {"a number to report fraud", "Amazon never asks for your OTP on the phone. To report fraud call 1930.",
       "information", "other", ""},
  });
}

TEST_CASE("a message that asks for nothing is information", "[verdict]") {
  check_rows({
      {"shipped", "Your Amazon order has shipped and arrives tomorrow.", "information", "order_update", ""},
      {"small talk", "Hi mum, I am home at six.", "information", "other", ""},
      {"nothing", "", "information", "other", ""},
      {"German news", "Dein Paket wurde zugestellt.", "information", "order_update", ""},
  });
}

TEST_CASE("the house is asked who changed something in the account", "[verdict]") {
  check_rows({
      {"phone number", "Per your request, we have updated your mobile phone information on your Amazon account.", "ask",
       "account_change", ""},
      {"password", "Your Amazon password has been changed.", "ask", "account_change", ""},
      {"German", "Ihr Passwort wurde geändert.", "ask", "account_change", ""},
  });
}

TEST_CASE("digits that are typed into a phone to reach the driver are no delivery code", "[verdict]") {
  check_rows({
      {"dialled first", "To call your Flipkart delivery agent dial 080-46971234 and enter PIN 4417.", "information",
       "other", "4417"},
      {"used for the call", "Flipkart: Use PIN 4417 to call our delivery executive on 08046971234", "information",
       "other", "4417"},
      {"to talk to the driver", "Dial 01206721000 and enter 4417 to talk to your Amazon delivery associate.",
       "information", "other", "4417"},
      {"the code itself, never by phone",
       "Flipkart: use OTP 730214 to receive your order from our delivery partner. Never tell it on a call.", "expected",
       "delivery_code", "730214"},
  });
}

TEST_CASE("somebody close with a new number who wants something is a trap, and one who wants nothing is not",
          "[verdict]") {
  check_rows({
      {"money",
       "Mum, I dropped my phone, this is my new number. Can you pay a bill for me? I transfer it back tomorrow.",
       "danger", "other", ""},
      {"German", "Hallo Papa, mein Handy ist kaputt, das ist meine neue Nummer. Schreib mir bitte auf WhatsApp.",
       "danger", "other", ""},
      {"news", "Hi, I have a new phone since yesterday and like it a lot.", "information", "other", ""},
      {"a shop's notice",
       "Amazon: a new mobile phone number was added to your account. Was that you? Reply or check your "
       "account.",
       "ask", "account_change", ""},
  });
}

TEST_CASE("a code is found by its place where no word names it", "[verdict]") {
  check_rows({
      {"behind a colon that ends what the driver is told",
       "Amazon: your parcel with the headphones arrives today between 3 and 6 pm. Please have this number ready and "
       "read it out to the driver once the box has been handed over: 9920",
       "expected", "delivery_code", "9920"},
      {"before what it is for", "Amazon Pay: 583920 to confirm your payment of £42.10 to Argos.", "private",
       "account_code", "583920"},
      {"a sum before what it is for", "Argos: 1500 points to confirm your payment of £42.10.", "information", "other",
       ""},
  });
}

TEST_CASE("a code of letters and digits in groups is one code", "[verdict]") {
  check_rows({{"two groups", "Your sign-in code is AB12-CD34.", "private", "account_code", "AB12CD34"}});
}

TEST_CASE("what a shop asks for besides does not make its code a trap", "[verdict]") {
  check_rows({
      {"help before the code",
       "Need help? Call us or chat with us in the app. Amazon: your one-time password is 482913. Give it to the driver "
       "at the door.",
       "expected", "delivery_code", "482913"},
      {"a rating behind it",
       "Amazon: your one-time password is 482913. Give it to the driver at the door. Tell us how your delivery went.",
       "expected", "delivery_code", "482913"},
      {"a way out of the messages",
       "Reply STOP to opt out. Amazon: your parcel comes today, one-time password 482913, give it to the driver in "
       "person.",
       "expected", "delivery_code", "482913"},
  });
}

TEST_CASE("a person's name in the greeting names no shop where another is named", "[verdict]") {
  const core::Verdict verdict = judge_text("Hi Otto, your Amazon delivery code is 482913. Give it to the driver.");
  CHECK(verdict.retailer == "amazon");
  CHECK(verdict.kind == core::VerdictKind::expected);
}

TEST_CASE("what was read only in part is never expected", "[verdict]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  core::Message message;
  message.body = "Amazon: your delivery code is 482913. Order 112-5550142-7731209";
  CHECK(core::judge(message, house, book, test::real_knowledge(), test::afternoon()).kind ==
        core::VerdictKind::expected);
  message.trouble = core::ReadingTrouble::too_big;
  CHECK(core::judge(message, house, book, test::real_knowledge(), test::afternoon()).kind == core::VerdictKind::ask);
}

TEST_CASE("misspelt words are said and decide nothing", "[verdict]") {
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  core::Message message;
  message.body = "Amazon: giv the driver your delivry code 482913. Order 112-5550142-7731209";
  const auto judged = [&] { return core::judge(message, house, book, test::real_knowledge(), test::afternoon()); };
  const core::Verdict before = judged();
  message.misspelt = {{core::Part::body, 8, 11}, {core::Part::body, 28, 35}};
  const core::Verdict verdict = judged();
  CHECK(verdict.kind == before.kind);
  const auto said = std::find_if(verdict.reasons.begin(), verdict.reasons.end(),
                                 [](const core::Evidence& reason) { return reason.id == "misspelt"; });
  REQUIRE(said != verdict.reasons.end());
  CHECK(said->leaning == core::Leaning::soft);
  CHECK(said->details.at("words") == "giv, delivry");
}

TEST_CASE("a display name claims a shop only where it says the shop", "[verdict]") {
  const auto verdict_of = [](const std::string& name) {
    core::Message message;
    message.channel = core::Channel::email;
    message.from.display_name = name;
    message.from.address = "x@mail.example";
    message.from.domain = message.from.registrable = "mail.example";
    message.body = "See you on Sunday!";
    const core::Household house = test::sample_house();
    return core::judge(message, house, core::OrderBook(house.orders), test::real_knowledge(), test::afternoon()).kind;
  };
  CHECK(verdict_of("Otto Keller") == core::VerdictKind::information);
  CHECK(verdict_of("OTTO") == core::VerdictKind::danger);
  CHECK(verdict_of("Amazon Delivery Team") == core::VerdictKind::danger);
}

TEST_CASE("a word of a warning names no item", "[verdict]") {
  // "Phone for Leo" comes tomorrow; the headphones come today.
  const core::Verdict verdict =
      judge_text("Amazon: your delivery code is 482913. Give it to the driver at the door, never over the phone.");
  CHECK(verdict.kind == core::VerdictKind::expected);
  REQUIRE(verdict.orders.size() == 1);
  CHECK(verdict.orders.front().order == core::OrderId{"headphones"});
}
