#include "app/check_message.h"

#include "core/verdict/judge.h"
#include "reading/read_message.h"

#include <utility>

namespace app {

CheckedMessage check_message(std::string_view bytes, const CheckOptions& options, const core::Household& household,
                             const core::OrderBook& book, const core::Knowledge& knowledge,
                             const core::LocalTime& now) {
  reading::ReadingOptions how;
  how.channel = options.channel;
  how.results_host = options.results_host.empty() ? household.settings.results_host : options.results_host;
  how.look_up_key = options.look_up_key;
  how.now = now.instant;
  how.corrections = options.corrections;
  core::Message message = reading::read_message(bytes, knowledge, how);
  core::Verdict verdict = core::judge(message, household, book, knowledge, now);
  return {std::move(message), std::move(verdict)};
}

}  // namespace app
