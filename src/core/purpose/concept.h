#pragma once
// What the words of a message can stand for. A phrase file (assets/packs/phrases/*.toml) lists, for one language, the phrases of each
// concept under the concept's name. Rules speak of concepts only, so a language of messages is one file and no C++.

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

enum class Concept {
  // words for a code
  code,           ///< any secret: "code", "otp", "one time (password|passcode|pin)", "pin", "passcode"
  delivery_code,  ///< alone says "for a delivery": "delivery (code|otp|pin)", "Zustellcode"
  pickup_code,    ///< "pickup code", "collection pin", "Abholcode"
  account_code,   ///< "verification code", "security code", "sign in code", "Bestätigungscode"
  payment_code,   ///< "transaction code", "3d secure code", "tan"
  no_secret,      ///< looks like one and is none: "promo code", "postcode", "tracking code", "qr code", "order number"
  other_code,  ///< a genuine code that is neither for a driver nor an account: "pin to call the driver", "AdressTAN", a card's form number
  // who
  driver,   ///< who stands at the door: "driver", "courier", "delivery (agent|associate|partner)", "Zusteller"
  counter,  ///< where one collects: "locker", "parcel shop", "counter", "Packstation"
  caller,   ///< who is not at the door: "agent", "support team", "customer care", "supervisor"
  nobody,   ///< "anyone", "anybody", "nobody", "niemandem": with a negation a plain warning
  // does what
  hand_over,  ///< "give", "tell", "share", "provide", "read", "say", "show", "nennen", "mitteilen"
  type_in,    ///< "enter", "type", "key in", "use", "eingeben"
  we_send,    ///< what the sender does itself and nobody is asked to do: "we will send you", "senden wir Ihnen"
  send,       ///< "send", "forward", "reply with", "text back", "antworten mit"
  // how and when
  at_the_door,  ///< "at the door", "in person", "when you receive", "on delivery", "bei der Übergabe"
  by_phone,     ///< "call", "phone", "over the phone", "intercom", "anrufen"
  by_reply,     ///< "reply", "by sms", "whatsapp", "chat", "antworten"
  on_a_page,    ///< "click", "link", "website", "page", "online", "form", "app"
  before_delivery,  ///< "before delivery", "in advance", "to release your parcel", "to schedule delivery", "vor der Zustellung"
  to_cancel,  ///< "to cancel", "cancellation", "to stop this order", "stornieren"
  // turning a sentence round
  negation,      ///< "not", "never", "no", "dont", "wont", "avoid sharing", "nicht", "nie", "kein"
  exception,     ///< "except", "other than", "unless it is", "only (to|with)", "außer", "nur"
  insistence,    ///< a negation that denies nothing: "do not (hesitate|forget|fail)", "vergiss nicht"
  alternative,   ///< carries a negation on past a comma: "or", "nor", "oder", "noch"
  clause_break,  ///< "but", "if", "when", "because", "aber", "sondern", "wenn", "denn"
  // what it is about
  sign_in,  ///< "sign in", "log in", "login", "verify your (identity|account)", "reset your password", "new device", "anmelden"
  bank_payment,  ///< "transaction", "txn", "debited", "approve the payment", "card ending", "upi", "3d secure", "Überweisung"
  account_change,  ///< something was changed: "password (was|has been) changed", "email address has been updated", "passkey was (added|created)"
  delivery,        ///< "delivery", "parcel", "package", "out for delivery", "arriving today", "Zustellung", "Paket"
  pickup,          ///< "ready (for pickup|to collect)", "collect your parcel", "abholbereit"
  goods_back,  ///< goods that are fetched and sent back: "return pickup", "collect your return", "Abholung der Retoure"
  order_update,  ///< "has shipped", "dispatched", "was delivered", "order confirmed", "track your package", "Sendungsverfolgung"
  advertisement,  ///< "% off", "sale", "newsletter", "unsubscribe", "Angebot"
  // what it wants
  pay,  ///< "pay", "payment of", "settle", "bezahlen", "begleichen"
  fee,  ///< "customs (fee|duty)", "redelivery fee", "shipping fee", "outstanding amount", "Zollgebühr", "Nachporto"
  card_data,      ///< "card (number|details)", "cvv", "bank details", "iban", "Kartendaten"
  identity_data,  ///< "social security number", "passport", "date of birth", "id number", "aadhaar", "Ausweis"
  password_data,  ///< "your password", "login details", "username and password", "Zugangsdaten"
  give_data,  ///< "enter", "confirm", "provide", "update", "submit", "fill in", "eingeben", "bestätigen", "aktualisieren"
  remote_help,  ///< "anydesk", "teamviewer", "quicksupport", "remote (access|support)", "Fernwartung"
  gift_card,    ///< "gift card(s)", "itunes card", "google play card", "paysafecard", "Guthabenkarte"
  dial,         ///< "dial", "wählen Sie"
  appointment,  ///< what is cancelled is no order: "appointment", "reservation", "table for two", "Termin"
  new_number,   ///< somebody close says so: "my new number", "dropped my phone", "Handy kaputt"
  from_driver,  ///< whoever writes says to bring the parcel: "this is your driver", "courier here", "ich bin der Fahrer"
  is_scam,      ///< the sentence warns of what it tells: "it is a scam", "criminals pretend", "das ist Betrug"
  // soft signs
  urgency,           ///< "immediately", "within 24 hours", "final notice", "sofort", "umgehend"
  threat,            ///< "suspended", "will be (locked|returned|destroyed)", "gesperrt"
  generic_greeting,  ///< "dear customer", "dear user", "sehr geehrter Kunde"
  // when
  today,     ///< "today", "heute"
  tomorrow,  ///< "tomorrow", "morgen" (where it means the day)
  count
};

inline constexpr std::size_t concept_count = static_cast<std::size_t>(Concept::count);

/// "delivery_code"; the name in the phrase files.
[[nodiscard]] std::string_view concept_name(Concept c);
[[nodiscard]] std::optional<Concept> concept_by_name(std::string_view name);

}  // namespace core
