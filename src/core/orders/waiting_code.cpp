#include "core/orders/waiting_code.h"

namespace core {

bool is_over(const WaitingCode& code, Instant now) { return code.valid_until && *code.valid_until < now; }

}  // namespace core
