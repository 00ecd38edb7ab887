#include "core/verdict/checklist_for.h"

namespace core {
namespace {

std::string checklist_of_question(Purpose purpose) {
  if (purpose == Purpose::account_change) return "account_code_nobody_asked";
  const bool is_shareable = purpose == Purpose::delivery_code || purpose == Purpose::pickup_code;
  return is_shareable ? "code_nobody_ordered" : "";
}

}  // namespace

std::string checklist_for(VerdictKind kind, Purpose purpose) {
  switch (kind) {
    case VerdictKind::danger:
      return "suspicious_message";
    case VerdictKind::secret:
      return "account_code_nobody_asked";
    case VerdictKind::ask:
      return checklist_of_question(purpose);
    case VerdictKind::expected:
    case VerdictKind::information:
      break;
  }
  return {};
}

}  // namespace core
