// What a text says in other words: names and codes as people write them, exceptions, calls, appointments, other orders' numbers.
#include "core/verdict/judged_rows.h"

using judged::check_rows;

TEST_CASE("names and codes are read as people write them", "[verdict]") {
  check_rows({
      {"an ending behind an apostrophe",
       "Amazon's driver will ask for your one-time password 482913 at the door today.", "expected", "delivery_code",
       "482913"},
      {"the same in Turkish",
       "Amazon'dan teslimat bug\u00FCn: teslimat kodunuz 482913, kap\u0131da kuryeye s\u00F6yleyin.", "expected",
       "delivery_code", "482913"},
      {"the label glued to the digits",
       "Amazon: your parcel is out for delivery. Share OTP731902 with the agent at the door.", "expected",
       "delivery_code", "731902"},
      {"a sentence glued to the digits",
       "Amazon delivery today, one-time password 482913.Tell it to the driver at the door.", "expected",
       "delivery_code", "482913"},
      {"a plain comma between Chinese words",
       "\u3010\u4E9A\u9A6C\u900A\u3011\u9A8C\u8BC1\u7801\u662F381920,5\u5206\u949F\u5185\u6709\u6548,"
       "\u8BF7\u52FF\u6CC4\u9732\u7ED9\u4ED6\u4EBA\u3002",
       "private", "account_code", "381920"},
      {"groups of a shelf", "Hermes: code 15-1126 for the courier at the door.", "ask", "delivery_code", "151126"},
      {"a thousand", "Amazon: your delivery today, 1,299 points earned.", "information", "order_update", ""},
      {"a way to pay is no shop",
       "Your Chateau parcel arrives today. Tell the driver code 552190. Check out faster with Amazon Pay next time.",
       "ask", "delivery_code", "552190"},
  });
}

TEST_CASE("what is only typed in, and what another code is announced for, belongs to the account", "[verdict]") {
  check_rows({
      {"typed in on a page", "Amazon: to change your delivery preferences, enter code 550912.", "private",
       "account_code", "550912"},
      {"typed in at a locker", "Your Amazon parcel is in the locker. Enter code 550912 to open it.", "expected",
       "pickup_code", "550912"},
      {"the delivery code comes later",
       "Your Amazon verification code is 550912. A delivery code will be sent to you separately.", "private",
       "account_code", "550912"},
      {"a mail address is no driver",
       "Amazon: your delivery code is 482913. Please email it to support@amazon-drivers.com today.", "danger",
       "delivery_code", "482913"},
      {"passed on at home",
       "Amazon: delivery today. Your one-time password is 482913. Not at home? Forward it to a person you trust.",
       "expected", "delivery_code", "482913"},
  });
}

TEST_CASE("a code is never expected where the words about it speak of a call or a reply", "[verdict]") {
  check_rows({
      {"an unknown verb", "Amazon: OTP 482913 for delivery. Surrender the OTP to the executive once he rings you.",
       "ask", "delivery_code", "482913"},
      {"denied", "Amazon: OTP 482913 for delivery, for the driver at the door. We never ask for the OTP on a call.",
       "expected", "delivery_code", "482913"},
      {"a call about something else",
       "Amazon: OTP 482913 for delivery, for the driver at the door. The driver may call you to find the way.",
       "expected", "delivery_code", "482913"},
  });
}

TEST_CASE("digits are told from what stands around them", "[verdict]") {
  check_rows({
      {"a digit that stands for a word", "Flipkart OTP 2904 2 delivery boy at d door", "expected", "delivery_code",
       "2904"},
      {"two labels", "DPD parcel AWB no / OTP: 4471 tell at door to driver", "expected", "delivery_code", "4471"},
      {"a short number to report to", "If a courier texts you for a code, that is a scam. Forward it to 7726.",
       "information", "other", ""},
      {"a shelf with a letter", "Evri ParcelShop: Collection code: A4-1190. Bring ID.", "ask", "pickup_code", "A41190"},
      {"an exception in a sentence of its own",
       "Amazon: your delivery code is 482913, for the driver at the door. Never share it by phone. Except if Dispatch "
       "rings "
       "from 020 7946 0000, then you may.",
       "danger", "delivery_code", "482913"},
      {"an account code for the driver",
       "Your Amazon verification code is 550219. Please share it with the driver so he can complete your delivery.",
       "danger", "account_code", "550219"},
  });
}

TEST_CASE("an appointment is cancelled by phone, an order is not", "[verdict]") {
  check_rows({
      {"a dentist", "Your appointment on 25 November at 10:30 is confirmed. To cancel, call 020 7946 0000.",
       "information", "order_update", ""},
      {"a shop",
       "Amazon: your appointment for delivery of a phone for 899 USD is confirmed. To cancel, call 020 7946 0000.",
       "danger", "order_update", ""},
      {"a meeting", "You may call me at 020 7946 0000 to cancel the meeting.", "information", "other", ""},
      {"no appointment", "Your purchase of 899 USD is confirmed. To cancel, call 020 7946 0000.", "danger",
       "order_update", ""},
  });
}

TEST_CASE("an order number that nobody logged fits an order without one on its own day only", "[verdict]") {
  struct Row {
    const char* day;
    const char* number;
    core::VerdictKind verdict;
  };
  const Row rows[] = {{"2026-11-23", "999-5550142-7731209", core::VerdictKind::expected},
                      {"2026-11-24", "999-5550142-7731209", core::VerdictKind::ask},
                      {"2026-11-22", "999-5550142-7731209", core::VerdictKind::ask},
                      {"2026-11-24", "", core::VerdictKind::expected}};
  for (const Row& row : rows) {
    core::Household house = test::sample_house();
    house.orders = {test::order("blender", "amazon", "Blender", "maria", row.day)};
    const core::OrderBook book(house.orders);
    core::Message message;
    message.channel = core::Channel::text;
    message.body =
        std::string("Amazon: give the one-time password 671314 to the driver at the door. Order ") + row.number;
    INFO(row.day << ' ' << row.number);
    CHECK(core::judge(message, house, book, test::real_knowledge(), test::afternoon()).kind == row.verdict);
  }
}

TEST_CASE("the password that is passed on at home is the one-time password above", "[verdict]") {
  check_rows({
      {"in Spanish",
       "Amazon: tu paquete llega hoy. El repartidor te pedir\u00E1 una contrase\u00F1a de un solo uso: 482913. Puedes "
       "compartir "
       "la contrase\u00F1a con alguien de confianza.",
       "expected", "delivery_code", "482913"},
      {"another password",
       "Amazon: tu paquete llega hoy. El repartidor te pedir\u00E1 el c\u00F3digo 482913. Comparte tambi\u00E9n la "
       "contrase\u00F1a de tu cuenta.",
       "danger", "delivery_code", "482913"},
  });
}

TEST_CASE("whoever calls and wants the code that came is a trap, a driver too", "[verdict]") {
  struct Row {
    const char* said;
    core::VerdictKind verdict;
  };
  const Row rows[] = {
      {"Hi, delivery here. Tell me the code you got.", core::VerdictKind::danger},
      {"Hier ist der Zusteller. Sagen Sie mir bitte kurz den Code.", core::VerdictKind::danger},
      {"This is the driver. Please have the code ready and tell me at the door.", core::VerdictKind::information},
      {"This is the driver, I am at the gate.", core::VerdictKind::information}};
  const core::Household house = test::sample_house();
  const core::OrderBook book(house.orders);
  for (const Row& row : rows) {
    core::Message message;
    message.channel = core::Channel::call;
    message.body = row.said;
    INFO(row.said);
    CHECK(core::judge(message, house, book, test::real_knowledge(), test::afternoon()).kind == row.verdict);
  }
}

TEST_CASE("a code that is typed into a chat is sent", "[verdict]") {
  check_rows({
      {"a chat", "Flipkart: type 4512 in this WhatsApp chat so that the rider gets it.", "danger", "delivery_code",
       "4512"},
      {"signing in by text", "Amazon: you are using your phone by SMS to sign in. Code 482913.", "private",
       "account_code", "482913"},
  });
}
