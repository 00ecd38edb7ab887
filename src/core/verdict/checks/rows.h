#pragma once
// The checks by name; each is in the file of its name.

#include "core/verdict/checks/check.h"

namespace core {

void look_for_lookalike_sender(const CheckInput& input, Findings& findings);
void look_for_name_that_claims_shop(const CheckInput& input, Findings& findings);
void look_for_forged(const CheckInput& input, Findings& findings);
void look_for_link_elsewhere(const CheckInput& input, Findings& findings);
void look_for_code_wanted(const CheckInput& input, Findings& findings);
void look_for_call_to_cancel(const CheckInput& input, Findings& findings);
void look_for_secrets_wanted(const CheckInput& input, Findings& findings);
void look_for_fee_elsewhere(const CheckInput& input, Findings& findings);
void look_for_dial_code(const CheckInput& input, Findings& findings);
void look_for_remote_help(const CheckInput& input, Findings& findings);
void look_for_gift_card(const CheckInput& input, Findings& findings);
void look_for_new_number(const CheckInput& input, Findings& findings);
void look_for_attachment_that_runs(const CheckInput& input, Findings& findings);
void look_for_reply_elsewhere(const CheckInput& input, Findings& findings);
void look_for_misleading_text(const CheckInput& input, Findings& findings);
void look_for_soft_signs(const CheckInput& input, Findings& findings);

}  // namespace core
