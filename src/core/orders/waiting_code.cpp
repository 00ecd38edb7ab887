#include "core/orders/waiting_code.h"

namespace core {

WaitingCode as_given(WaitingCode code, const MemberId& by, Instant at) {
  code.digits.clear();
  code.state = CodeState::given;
  code.given_by = by;
  code.given_at = at;
  return code;
}

WaitingCode as_forgotten(WaitingCode code) {
  code.digits.clear();
  code.state = CodeState::forgotten;
  return code;
}

bool is_over(const WaitingCode& code, Instant now) { return code.valid_until && *code.valid_until < now; }

}  // namespace core
