#include "core/verdict/code_life.h"

namespace core {

LocalTime sent_at(const Message& message, const LocalTime& now) {
  if (!message.sent || message.sent->instant > now.instant) return now;
  return {message.sent->instant, now.utc_offset};
}

Date delivery_day(const Message& message, const Speech& speech, const LocalTime& now) {
  const Date sent = day_of(sent_at(message, now));
  const bool next_day = has(speech.concepts, Concept::tomorrow) && !has(speech.concepts, Concept::today);
  return next_day ? plus_days(sent, 1) : sent;
}

std::optional<Instant> end_of_life(Purpose purpose, const Message& message, const Speech& speech,
                                   const RetailerPack* retailer, const LocalTime& now) {
  if (purpose != Purpose::delivery_code && purpose != Purpose::pickup_code) return std::nullopt;
  const bool delivery = purpose == Purpose::delivery_code;
  const std::optional<CodeRule> rule = retailer == nullptr ? std::nullopt
                                       : delivery          ? retailer->delivery_code
                                                           : retailer->pickup_code;
  const CodeLife life = rule ? rule->life : CodeLife::unknown;
  switch (life) {
    case CodeLife::hours:
      return sent_at(message, now).instant + rule->hours;
    case CodeLife::life_of_order:
      return std::nullopt;
    case CodeLife::end_of_delivery_day:
      break;
    case CodeLife::unknown:
      if (!delivery) return std::nullopt;
      break;
  }
  return end_of_day(delivery_day(message, speech, now), now);
}

}  // namespace core
