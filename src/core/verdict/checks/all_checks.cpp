#include "core/verdict/checks/rows.h"

#include <array>

namespace core {

std::span<const CheckRow> all_checks() {
  static constexpr std::array<CheckRow, 16> rows{{{"asks_for_code", look_for_code_wanted},
                                                  {"call_to_cancel", look_for_call_to_cancel},
                                                  {"dial_code", look_for_dial_code},
                                                  {"remote_help", look_for_remote_help},
                                                  {"gift_card", look_for_gift_card},
                                                  {"new_number", look_for_new_number},
                                                  {"asks_for_secrets", look_for_secrets_wanted},
                                                  {"lookalike_sender", look_for_lookalike_sender},
                                                  {"name_claims_shop", look_for_name_that_claims_shop},
                                                  {"provider_says_forged", look_for_forged},
                                                  {"link_elsewhere", look_for_link_elsewhere},
                                                  {"fee_elsewhere", look_for_fee_elsewhere},
                                                  {"attachment_runs", look_for_attachment_that_runs},
                                                  {"reply_elsewhere", look_for_reply_elsewhere},
                                                  {"misleading_text", look_for_misleading_text},
                                                  {"soft_signs", look_for_soft_signs}}};
  return rows;
}

}  // namespace core
